"""Run a command as on a network drive: Windows leaves `\\\\server\\share` in Path.resolve(), Wine makes a letter of it."""

import pathlib
import sys

_echt = pathlib.Path.resolve
pathlib.Path.resolve = lambda pad, strict=False: pad.absolute() if str(pad).startswith("\\\\") else _echt(pad, strict)

from werkwijzer.cli import main  # noqa: E402

sys.argv = ["werkwijzer", *sys.argv[1:]]
main()
