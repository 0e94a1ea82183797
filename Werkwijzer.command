#!/bin/sh
# Opens the menu of Werkwijzer; forms that are dropped on this file are checked.
cd "$(dirname "$0")" || exit 1
exec python3 scripts/start.py menu "$@"
