"""Run commands of Werkwijzer one after the other in one process: a line is a JSON list, the answer [outcome, output].

With `netwerkschijf` as its argument, paths are as on a network drive: Windows leaves `\\\\server\\share` in Path.resolve(),
Wine makes a letter of it.
"""

import contextlib
import io
import json
import logging
import os
import pathlib
import sys


def draai(main: "object", opdracht: list[str]) -> tuple[int, str]:
    ruw = io.BytesIO()
    uit = io.TextIOWrapper(ruw, encoding="utf-8", newline="\n", write_through=True)
    code = 0
    with contextlib.redirect_stdout(uit), contextlib.redirect_stderr(uit):
        try:
            main(opdracht)  # type: ignore[operator]
        except SystemExit as einde:
            code = einde.code if isinstance(einde.code, int) else int(bool(einde.code))
    logging.getLogger("werkwijzer").handlers.clear()
    return code, ruw.getvalue().decode("utf-8")


def beantwoord() -> None:
    antwoord = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # whatever another process prints must not mix with the answers
    if "netwerkschijf" in sys.argv:
        echt = pathlib.Path.resolve
        pathlib.Path.resolve = lambda p, strict=False: p.absolute() if str(p).startswith("\\\\") else echt(p, strict)
    from werkwijzer.cli import main

    for regel in sys.stdin.buffer:
        antwoord.write(json.dumps(draai(main, json.loads(regel))).encode() + b"\n")
        antwoord.flush()


if __name__ == "__main__":  # what fills in forms beside it imports this file too
    beantwoord()
