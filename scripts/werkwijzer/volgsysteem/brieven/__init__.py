"""Letters and hand-overs."""

BRIEFSOORTEN = ("bevestiging", "notificatie", "niet-besproken", "besluit", "uitnodiging", "afsluiting")
