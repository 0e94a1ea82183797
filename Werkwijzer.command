#!/bin/sh
# Opens the menu of Werkwijzer; forms that are dropped on this file are checked.
stop() {
  printf '%s\nDruk op Enter. ' "$1"
  read -r klaar
  exit 1
}
cd "$(dirname "$0")" && [ -f scripts/start.py ] ||
  stop "Pak eerst het hele zip-bestand uit. Open dan Werkwijzer in die map."
command -v python3 >/dev/null || stop "Installeer eerst Python 3.11 of nieuwer van python.org. Open dan dit bestand opnieuw."
exec python3 scripts/start.py menu "$@"
