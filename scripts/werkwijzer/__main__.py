"""`python -m werkwijzer` is the same as the command `werkwijzer`."""

from werkwijzer.cli import main

if __name__ == "__main__":
    main()
