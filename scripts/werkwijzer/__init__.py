"""Werkwijzer: run and account for a municipal persoonsgerichte aanpak jeugd (PGA)."""

import sys
from collections.abc import Sequence
from importlib.machinery import ModuleSpec, PathFinder
from types import ModuleType

__version__ = "0.8.0"

# openpyxl looks whether these are there, for numbers and pictures that we never put in a workbook. Importing them costs
# a fourth of what a short command does, so while that one module of openpyxl is read they are not there.
_OVERBODIG = {"openpyxl.compat.numbers": "numpy", "openpyxl.drawing.image": "PIL"}


class _Zonder:
    """Finds those modules of openpyxl, and hides what they look for. What somebody else imported already stays."""

    @staticmethod
    def find_spec(naam: str, pad: Sequence[str] | None, _doel: ModuleType | None = None) -> ModuleSpec | None:
        overbodig = _OVERBODIG.get(naam, "")
        spec = PathFinder.find_spec(naam, pad) if overbodig and overbodig not in sys.modules else None
        if spec is None or spec.loader is None:
            return None
        voer_uit = spec.loader.exec_module

        def zonder(module: ModuleType) -> None:
            sys.modules[overbodig] = None  # type: ignore[assignment]
            try:
                voer_uit(module)
            finally:
                del sys.modules[overbodig]

        spec.loader.exec_module = zonder  # type: ignore[method-assign]
        return spec


if not any(zoeker is _Zonder or getattr(zoeker, "__name__", "") == _Zonder.__name__ for zoeker in sys.meta_path):
    sys.meta_path.insert(0, _Zonder)
