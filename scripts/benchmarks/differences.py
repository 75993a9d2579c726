"""Where and how a tune sounds otherwise than its reference: the first difference, and its kind."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from composer.notation.elements import Tune
from composer.score.performance import TimedNote

# The reference rounds on its own.
TOLERANCE_TICKS = 2
_EXCERPT = 24
CAUSES = {
    "a roll in broken rhythm, which abc2midi shifts": r"[<>] *~",
    "a tuplet of 5, 7 or 9 in 3/4 or 3/8, which abc2midi takes for a compound meter": r"\([579]",
    "grace notes before a bar line, which abc2midi leaves out": r"\{[^}|]*⟨?[^}|]*⟩?[^}|]*\}\)?\|",
    "a tie that leads to grace notes": r"- *(?:\| *)?\{",
    "grace notes before a dot or another decoration, which abc2midi leaves out": r"\{[^}]*[^}]*\}[.HTuv~]",
    "lengths inside and after a chord, which abc2midi does not multiply": r"\[[^]|:]*[0-9/][^]|]*\]⟩?[0-9/]",
    "a roll by name, or an inverted fermata, which abc2midi leaves out": r"!(?:roll|invertedfermata)!",
    "a decoration among grace notes": r"\{[^}|]*[.HTuv~]",
    "a trill, whose speed abc2midi takes from the header and from the beat": r"(?:T|!trill!)⟨",
    "a roll after a change of the unit note length": r"(?:~|!roll!)⟨",
    "a chord between plus signs, which abc2midi reads only if asked to": r"\+[\^_=A-Ga-g,'0-9/]{2,}\+",
    "a key without a signature, to which abc2midi adds the one before": r"\[K:[^\]]*exp",
}
"""What is known to be played differently, by what stands around the first difference."""
BY_THE_STANDARD = "by section 4.8 of ABC 2.1: "
CAUSES_IN_TUNE = {
    "a repeat sign after the last ending, where abc2midi plays the section again without its endings":
        r"[|\[] *2[^|]*(?:\|(?![\]|:])[^|]*?)*:\|",
    "“||:”, whose dots abc2midi leaves out": r"\|\|:",
    "a second repeat without its start in one of several voices, which abc2midi does not repeat":
        r"(?s)V:.*:\|",
    "a repeat without its start in an order of parts, where abc2midi repeats from elsewhere": r"(?s)P:.*:\|",
    f"{BY_THE_STANDARD}a repeat without its start goes back to the latest double bar or repeat end":
        r"(?s)(?:\|\||\|\]|\[\||:\||::)(?:(?!\|+:|::|:\|:|\]:).)*?:\|",
}  # fmt: skip
"""The same where a part is heard more or less often, by what stands anywhere in the tune."""

Heard = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Difference:
    """One tune that sounds different.

    Attributes:
        kind: `pitches` (same onsets), `onsets` (same pitches in the same order), `order` (the same notes
            more or less often, as other repeats give), `notes` (some are missing or too many).
        cause: what stands there that is known to be played differently; empty where nothing is.
        ours, theirs: tick and MIDI note number at the first difference; None past the end.
        text: what stands at the first difference, `⟨⟩` around the note.
    """

    place: str
    title: str
    kind: str
    cause: str
    notes: tuple[int, int]
    ours: Heard | None
    theirs: Heard | None
    line: int
    text: str


def difference(
    tune: Tune, ours: Sequence[tuple[int, TimedNote]], theirs: Sequence[Heard], place: str
) -> Difference | None:
    """The first difference between two hearings, None where they are the same."""
    ordered = sorted(ours, key=lambda pair: (pair[0], pair[1].pitch))
    heard = _settled([(tick, note.pitch) for tick, note in ordered], theirs)
    index = next((i for i, (a, b) in enumerate(zip(heard, theirs, strict=False)) if not _same(a, b)), None)
    if index is None:
        if len(heard) == len(theirs):
            return None
        index = min(len(heard), len(theirs))
    note = min((note for tick, note in ordered if (tick, note.pitch) in heard[index : index + 1]),
               key=lambda n: n.onset, default=ordered[-1][1] if ordered else None)  # fmt: skip
    start = note.span.start if note else 0
    excerpt = _excerpt(tune.text, start, note.span.end if note else 0)
    return Difference(
        place,
        tune.title,
        _kind(heard, theirs),
        _cause(excerpt, tune.text, len(heard) - len(theirs)),
        (len(heard), len(theirs)),
        heard[index] if index < len(heard) else None,
        theirs[index] if index < len(theirs) else None,
        tune.first_line + tune.text.count("\n", 0, start),
        excerpt,
    )


def _same(ours: Heard, theirs: Heard) -> bool:
    return ours[1] == theirs[1] and abs(ours[0] - theirs[0]) <= TOLERANCE_TICKS


def _settled(ours: list[Heard], theirs: Sequence[Heard]) -> list[Heard]:
    """Ours in the order of theirs where only rounding has put notes of one moment into another order."""
    settled = list(ours)
    for i in range(len(settled) - 1):
        near = settled[i + 1][0] - settled[i][0] <= TOLERANCE_TICKS
        if near and i < len(theirs) and not _same(settled[i], theirs[i]) and _same(settled[i + 1], theirs[i]):
            settled[i], settled[i + 1] = settled[i + 1], settled[i]
    return settled


def _cause(excerpt: str, text: str, more: int) -> str:
    """The first cause whose pattern is found; those of the whole tune where the numbers of notes differ."""
    patterns = [(cause, pattern, excerpt) for cause, pattern in CAUSES.items()]
    if more:
        patterns = [(cause, pattern, text) for cause, pattern in CAUSES_IN_TUNE.items()] + patterns
    return next((cause for cause, pattern, where in patterns if re.search(pattern, where)), "")


def _kind(ours: Sequence[Heard], theirs: Sequence[Heard]) -> str:
    if len(ours) == len(theirs):
        if all(abs(a[0] - b[0]) <= TOLERANCE_TICKS for a, b in zip(ours, theirs, strict=True)):
            return "pitches"
        if [pitch for _, pitch in ours] == [pitch for _, pitch in theirs]:
            return "onsets"
    longer = max(len(ours), len(theirs))
    return "order" if abs(len(ours) - len(theirs)) > max(6, longer // 20) else "notes"


def _excerpt(text: str, start: int, end: int) -> str:
    before, after = text[max(0, start - _EXCERPT) : start], text[end : end + _EXCERPT]
    return f"{before}⟨{text[start:end]}⟩{after}".replace("\n", "⏎")
