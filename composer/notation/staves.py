"""Staves: which voices stand on which staff, and which staves a bracket or a brace joins (`%%score`).

Section 11.1, https://abcnotation.com/wiki/abc:standard:v2.1#voice_grouping
"""

import re
from dataclasses import dataclass, field

_TOKEN = re.compile(r"[()\[\]{}|*]|[^()\[\]{}|*\s]+")
_SYMBOLS = {"[": "bracket", "{": "brace"}
_CLOSING = {"]": "bracket", "}": "brace"}


@dataclass(frozen=True, slots=True)
class StaffGroup:
    """Staves with a `bracket` or a `brace` before them, by their indices, `last` inclusive."""

    symbol: str
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Staves:
    """The staves of a tune from the top; without any, each voice has its own.

    Attributes:
        voices: of each staff, the identifiers of its voices.
        groups: the outer ones first.
        joined: of each staff, whether bar lines go on from it to the next one.
    """

    voices: tuple[tuple[str, ...], ...] = ()
    groups: tuple[StaffGroup, ...] = ()
    joined: tuple[bool, ...] = ()


@dataclass(slots=True)
class _Reader:
    """What has been read of the value so far."""

    voices: list[list[str]] = field(default_factory=list)
    groups: list[StaffGroup] = field(default_factory=list)
    bars: set[int] = field(default_factory=set)  # staves with a `|` behind them
    open: list[tuple[str, int]] = field(default_factory=list)
    shared: bool = False  # between parentheses
    goes_on: bool = False  # the next voice shares the staff of the one before

    def read(self, token: str) -> None:
        if token in _SYMBOLS:
            self.open.append((_SYMBOLS[token], len(self.voices)))
        elif token in _CLOSING:
            self._close(_CLOSING[token])
        elif token == "(":
            self.shared, self.goes_on = True, False
        elif token == ")":
            self.shared = self.goes_on = False
        elif token == "*":
            self.goes_on = bool(self.voices)
        elif token == "|":
            self.bars.add(len(self.voices) - 1)
        else:
            self._voice(token)

    def _voice(self, identifier: str) -> None:
        if any(identifier in voices for voices in self.voices):
            return
        if self.goes_on and self.voices:
            self.voices[-1].append(identifier)
        else:
            self.voices.append([identifier])
        self.goes_on = self.shared

    def _close(self, symbol: str) -> None:
        self.goes_on = False
        if self.open and self.open[-1][0] == symbol:
            _, first = self.open.pop()
            if first < len(self.voices):
                self.groups.append(StaffGroup(symbol, first, len(self.voices) - 1))


def parse_staves(value: str, bars_go_through: bool) -> Staves:
    """The value of `%%score`, or of `%%staves` whose bar lines go through where no `|` stands.

    A voice with a `*` before it floats between two staves; it is put on the upper one.
    """
    reader = _Reader()
    for token in _TOKEN.findall(value):
        reader.read(token)
    groups = sorted(reader.groups, key=lambda group: (group.first, -group.last))
    joined = tuple(
        (staff in reader.bars) != bars_go_through or (not bars_go_through and _in_brace(staff, groups))
        for staff in range(len(reader.voices))
    )
    return Staves(tuple(map(tuple, reader.voices)), tuple(groups), joined)


def _in_brace(staff: int, groups: list[StaffGroup]) -> bool:
    """True where one brace holds the staff and the next one: a keyboard's bar lines go through both."""
    return any(group.symbol == "brace" and group.first <= staff < group.last for group in groups)


def known_staves(staves: Staves, known: set[str]) -> Staves:
    """The same without the voices that the tune does not have, and without the staves that this empties."""
    kept = [index for index, voices in enumerate(staves.voices) if known.intersection(voices)]
    place = {old: new for new, old in enumerate(kept)}
    groups = (
        StaffGroup(group.symbol, place[inside[0]], place[inside[-1]])
        for group in staves.groups
        if (inside := [index for index in kept if group.first <= index <= group.last])
    )
    return Staves(
        tuple(tuple(name for name in staves.voices[index] if name in known) for index in kept),
        tuple(groups),
        tuple(staves.joined[index] for index in kept),
    )
