"""What can be counted in a tune's bars and sections: what returns, how sections end, how many there are."""

from collections.abc import Sequence

import numpy as np

from benchmarks.melody_features import Features
from composer.composition.phrases.form import Form
from composer.composition.phrases.measures import ROWS, times_written
from composer.composition.phrases.sections import Section, SectionBar

_DISTANCES = (1, 2, 4, 8)


def form_features(form: Form) -> Features:
    """The features of a tune's form; it must have a bar."""
    return _rows(form) | _distances(form) | _cadences(form) | _shape(form)


def _rows(form: Form) -> Features:
    found = {name: measure(form) for name, measure in ROWS.items()}
    return {name: total / number if number else 0.5 for name, (total, number) in found.items()}


def _distances(form: Form) -> Features:
    """Likeness to the bar so many before, at pitch and at any, and how often it is the very same."""
    moves = [_contour(bar) for bar in form.bars]
    found: Features = {}
    for distance in _DISTANCES:
        pairs = list(zip(form.bars, form.bars[distance:], strict=False))
        alike = form.alike_after(distance)
        found[f"likeness to the bar {distance} before"] = float(alike.mean()) if len(alike) else 0.0
        found[f"same as the bar {distance} before"] = _share(
            [one.notes == other.notes for one, other in pairs]
        )
        contours = zip(moves, moves[distance:], strict=False)
        found[f"contour of the bar {distance} before"] = _share([one == other for one, other in contours])
        found[f"rhythm of the bar {distance} before"] = _share(
            [_rhythm(one) == _rhythm(other) for one, other in pairs]
        )
    return (
        found
        | {f"bar {bar + 1} like {bar + 5}": _within(form, bar, bar + 4) for bar in (2, 3)}
        | {"different contours": len(set(moves)) / len(moves)}
    )


def _cadences(form: Form) -> Features:
    endings = [section.last for section in form.sections]
    middles = [section.bars[3] for section in form.sections if len(section.bars) > 3]
    final = endings[-1]
    first = next((bar.notes[0].midi for bar in form.bars if bar.notes), 60)
    moves = np.diff([note.midi for note in final.notes][-3:])
    return {
        "ends on the third": float(_degree(form, final) in (3, 4)),
        "ends on the fifth": float(_degree(form, final) == 7),
        "last interval": float(moves[-1]) if len(moves) else 0.0,
        "begins on the key note": float(form.degree(first) == 0),
        "begins on the fifth": float(form.degree(first) == 7),
        "parts end on the key note": _share([_degree(form, bar) == 0 for bar in endings]),
        "bar 4 ends on the key note": _share([_degree(form, bar) == 0 for bar in middles]),
        "bar 4 ends on the fifth": _share([_degree(form, bar) == 7 for bar in middles]),
        "bar 4 ends on the second": _share([_degree(form, bar) == 2 for bar in middles]),
        "notes in last bars": float(np.mean([len(bar.notes) for bar in endings])),
        "notes in bars 4": float(np.mean([len(bar.notes) for bar in middles])) if middles else 0.0,
        "last notes' length": float(np.mean([_last_length(bar) for bar in endings])),
        "bar 4's last length": float(np.mean([_last_length(bar) for bar in middles])) if middles else 0.0,
        "last notes' place": float(np.mean([_last_place(bar) for bar in endings])),
        "downbeats of last bars on the key note": _share([_downbeat(form, bar) == 0 for bar in endings]),
        "downbeats of bars 4 on the key note": _share([_downbeat(form, bar) == 0 for bar in middles]),
    }


def _shape(form: Form) -> Features:
    lengths = [len(section.bars) for section in form.sections]
    pickups = [section.pickup for section in form.sections if section.pickup]
    return {
        "parts": float(len(lengths)),
        "bars": float(sum(lengths)),
        "bars a part": float(np.mean(lengths)),
        "parts of eight bars": _share([length == 8 for length in lengths]),
        "parts in fours": _share([length % 4 == 0 for length in lengths]),
        "parts of one length": float(len(set(lengths)) == 1),
        "parts repeated": _share([section.repeated for section in form.sections]),
        "further endings": _share([_has_endings(section) for section in form.sections]),
        "pick-ups": len(pickups) / len(lengths),
        "pick-ups' length": float(np.mean([bar.length_ticks / bar.full_ticks for bar in pickups]))
        if pickups
        else 0.0,
        "times eight bars are written": float(times_written(form)),
        "times four bars are written": float(times_written(form, 4)),
    }


def _has_endings(section: Section) -> bool:
    return section.last is not section.bars[-1]


def _within(form: Form, one: int, other: int) -> float:
    pairs = zip(form.starts, form.sections, strict=True)
    found = [form.alike(at + one, at + other) for at, section in pairs if len(section.bars) > other]
    return float(np.mean(found)) if found else 0.5


def _contour(bar: SectionBar) -> tuple[int, ...]:
    return tuple(np.diff([note.midi for note in bar.notes]).tolist())


def _rhythm(bar: SectionBar) -> tuple[object, ...]:
    return tuple(note.duration_ticks for note in bar.notes)


def _degree(form: Form, bar: SectionBar) -> int | None:
    return form.degree(bar.notes[-1].midi) if bar.notes else None


def _downbeat(form: Form, bar: SectionBar) -> int | None:
    return form.degree(bar.notes[0].midi) if bar.notes else None


def _last_length(bar: SectionBar) -> float:
    return float(bar.notes[-1].duration_ticks / bar.full_ticks) if bar.notes else 0.0


def _last_place(bar: SectionBar) -> float:
    return float(bar.notes[-1].onset_ticks / bar.full_ticks) if bar.notes else 0.0


def _share(values: Sequence[bool]) -> float:
    return sum(values) / len(values) if values else 0.0
