"""What is due as a calendar file (`.ics`, RFC 5545), with casusnummers and without names or reasons.

A calendar lies on telephones and with other parties. It says what to do and by when, with an alarm the day before; what
is late already is in the workbook, and one entry of today says how much. Each entry keeps its UID while it stands, also when its date
moves, so that a second import updates the first one; what is done or past comes back once more, as cancelled.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Iterator
from datetime import UTC, date, datetime, time, timedelta

from icalendar import Alarm, Calendar, Event

from werkwijzer.profiel import Profiel
from werkwijzer.volgsysteem.lijsten.signalen import Signaal

_ALARM = timedelta(hours=-15)  # before the day begins: nine o'clock the day before
_LAAT = "te-laat@werkwijzer"


def kalenderbestand(
    signalen: Iterable[Signaal], peildatum: date, profiel: Profiel, eerder: bytes | None = None
) -> bytes:
    """The calendar of one list. `eerder` is the file of the previous time, for what has been done since."""
    kalender = Calendar()
    kalender.add("prodid", "-//Werkwijzer//Werkvoorraad//NL")
    kalender.add("version", "2.0")
    kalender.add("method", "PUBLISH")
    verzonnen = " Verzonnen gegevens." if profiel.gemeente.fictief else ""
    laat = 0
    open_: set[str] = set()
    afspraken: dict[str, Event] = {}
    for signaal in signalen:
        uid = _uid(signaal, open_)
        open_.add(uid)
        if signaal.soort.is_suggestie:
            continue
        if signaal.uiterlijk >= peildatum:
            wat = ": ".join(filter(None, [signaal.casusnummer, signaal.soort.doe]))
            regel = f"{signaal.soort.in_woorden(profiel)}{verzonnen}"
            afspraken[uid] = _afspraak(uid, wat, regel, signaal.uiterlijk, peildatum)
        else:
            laat += 1
    if laat:
        wat = f"Werkvoorraad: {'1 punt is' if laat == 1 else f'{laat} punten zijn'} te laat"
        afspraken[_LAAT] = _afspraak(_LAAT, wat, f"Kijk in de werkvoorraad.{verzonnen}", peildatum, peildatum)
    for uid, oud in _afgehandeld(eerder, afspraken.keys()):
        afspraken[uid] = _vervallen(oud, peildatum)
    for uid in sorted(afspraken):
        kalender.add_component(afspraken[uid])
    return bytes(kalender.to_ical())


def _uid(signaal: Signaal, bezet: Collection[str]) -> str:
    """The same for the same thing, whatever its date; two things that are equal in all else get a number."""
    nummer = 1
    while True:
        delen = (signaal.soort.code, signaal.casusnummer, signaal.kenmerk, str(nummer))
        uid = f"{hashlib.sha256('|'.join(delen).encode()).hexdigest()[:32]}@werkwijzer"
        if uid not in bezet:
            return uid
        nummer += 1


def _afspraak(uid: str, wat: str, regel: str, dag: date, peildatum: date) -> Event:
    afspraak = Event()
    afspraak.add("uid", uid)
    afspraak.add("summary", wat)
    afspraak.add("description", regel)
    afspraak.add("dtstart", dag)
    afspraak.add("dtend", dag + timedelta(days=1))
    if dag > peildatum:
        alarm = Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("description", wat)
        alarm.add("trigger", _ALARM)
        afspraak.add_component(alarm)
    afspraak.add("class", "CONFIDENTIAL")
    afspraak.add("transp", "TRANSPARENT")
    afspraak.add("status", "CONFIRMED")
    return _gestempeld(afspraak, peildatum)


def _vervallen(afspraak: Event, peildatum: date) -> Event:
    afspraak["status"] = "CANCELLED"
    afspraak.subcomponents.clear()  # what is done with does not ring
    return _gestempeld(afspraak, peildatum)


def _gestempeld(afspraak: Event, peildatum: date) -> Event:
    """With a number that grows from day to day: a program keeps the entry with the highest."""
    for naam in ("dtstamp", "sequence"):
        afspraak.pop(naam, None)
    afspraak.add("dtstamp", datetime.combine(peildatum, time(), UTC))
    afspraak.add("sequence", peildatum.toordinal())
    return afspraak


def _afgehandeld(eerder: bytes | None, nu: Collection[str]) -> Iterator[tuple[str, Event]]:
    """Entries of the previous file that are gone and were not cancelled yet."""
    if not eerder:
        return
    try:
        gelezen = Calendar.from_ical(eerder.decode())
    except (ValueError, IndexError):  # damaged: the new file stands on its own
        return
    for afspraak in gelezen.walk("VEVENT"):
        uid = str(afspraak.get("uid", ""))
        if isinstance(afspraak, Event) and uid not in nu and afspraak.get("status") != "CANCELLED":
            yield uid, afspraak
