"""Mends for problems of a tune where it is certain what to do: each is one replacement in its text."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from composer.notation import field_mends, music_mends
from composer.notation.elements import Problem, Span, Tune

Change = tuple[str, int, int, str]
"""What a button says, and what stands from where to where in the text instead."""

_MendOf = Callable[[Tune, Problem], Iterable[Change]]


@dataclass(frozen=True, slots=True)
class Mend:
    """One way to mend a problem.

    Attributes:
        problem: what it mends.
        label: what it does, for a button: `Add “X:1”`.
        span: what is replaced, as offsets in the tune's text; empty where something is put in.
        text: what stands there instead.
    """

    problem: Problem
    label: str
    span: Span
    text: str

    def applied(self, text: str) -> str:
        """The tune's text once it is mended."""
        return text[: self.span.start] + self.text + text[self.span.end :]


def mends(tune: Tune) -> tuple[Mend, ...]:
    """The mends for a tune's problems, in their order; none for a problem that only a person can decide.

    Nothing that is heard changes by them, except where a chord or grace notes are closed, a key is spelled
    right, or lines that were not read become music.
    """
    found: list[Mend] = []
    mend_of: dict[str, _MendOf] = {**_MENDS, "unit-note-length": field_mends.UnitWriter(tune)}
    for problem in tune.problems:
        for label, start, end, text in mend_of.get(problem.rule, _none)(tune, problem):
            found.append(Mend(problem, label, Span(start, end), text))
    return tuple(found)


def _none(tune: Tune, problem: Problem) -> Iterable[Change]:
    return ()


_MENDS: dict[str, _MendOf] = {
    "no-number": field_mends.add_number,
    "no-key": field_mends.add_key,
    "key": field_mends.capitalise_key,
    "header-line": field_mends.make_note_field,
    "second-tune": field_mends.part_tunes,
    "unknown-character": music_mends.mend_unknown,
    "blank-in-note": music_mends.close_blanks,
    "reserved-character": music_mends.remove_reserved,
    "undefined-symbol": music_mends.remove,
    "rest-in-group": music_mends.remove,
    "broken-rhythm": music_mends.remove,
    "old-line-break": music_mends.replace_old_breaks,
    "slur": music_mends.remove,
    "tie": music_mends.remove_tie,
    "tuplet": music_mends.remove_tuplet,
    "chord": music_mends.remove_empty_chord,
    "octave": music_mends.shorten_octave_marks,
}
