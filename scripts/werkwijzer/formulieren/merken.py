"""The codes inside a workbook that writer and reader agree on: sheet names and the marks in hidden rows and columns."""

BLAD_FORMULIER, BLAD_KEUZES, BLAD_LEES_MIJ, BLAD_NORMEN, BLAD_BEVINDINGEN, BLAD_VERANDERING = (
    "_formulier",
    "_keuzes",
    "Lees mij",
    "Normenkader",
    "Bevindingen",
    "Verandering",
)
MERK_EIGEN = "@eigen"  # in a formula of the form itself: no answer stands there
MERK_BLAD, MERK_ANTWOORD, MERK_TABEL, MERK_RIJ, MERK_EIND = "@blad", "@antwoord", "@tabel", "@rij", "@eind"
KOP_VORIGE = "Score vorige keer"  # heads the column with the scores of the plan before
