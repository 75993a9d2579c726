"""The order of parts: which stretches of a voice a `P:` field of the header asks for (section 3.1.9).

https://abcnotation.com/wiki/abc:standard:v2.1#pparts
"""

from collections.abc import Sequence

from composer.notation.elements import Event, PartMark, Tune, Voice


def part_ranges(tune: Tune, voice: Voice) -> tuple[tuple[int, int], ...]:
    """Start and end of the stretches in the order heard; all elements where no order can be followed.

    A part that stands twice in the body is heard as it stands there first, and then as it stands second.
    """
    size = len(voice.elements)
    if not tune.parts or order_problem(tune):
        return ((0, size),)
    marks = [index for index, element in enumerate(voice.elements) if isinstance(element, PartMark)]
    labels = [_label(voice, index) for index in marks]
    if not marks or "".join(labels) == tune.parts:
        return ((0, size),)
    written: dict[str, list[tuple[int, int]]] = {}
    for label, start, end in zip(labels, marks, [*marks[1:], size], strict=True):
        if any(isinstance(element, Event) for element in voice.elements[start:end]):
            written.setdefault(label, []).append((start, end))
    heard: list[tuple[int, int]] = [(0, marks[0])] if marks[0] else []
    times: dict[str, int] = {}
    for label in tune.parts:
        found = written.get(label, [])
        if found:
            heard.append(found[min(times.get(label, 0), len(found) - 1)])
            times[label] = times.get(label, 0) + 1
    return tuple(heard)


def order_problem(tune: Tune) -> str:
    """Why the order cannot be followed, so that the tune is played straight through; empty where it can."""
    labels = {
        _label(voice, index)
        for voice in tune.voices
        for index, element in enumerate(voice.elements)
        if isinstance(element, PartMark) and _has_notes(voice, index)
    }
    labels.discard("")
    missing = [label for label in dict.fromkeys(tune.parts) if label not in labels]
    if not missing:
        return ""
    if not labels:
        return "no part of the body is marked with a “P:” and a letter"
    return f"the body has no part “{missing[0]}”, only {_listed(sorted(labels))}"


def _has_notes(voice: Voice, mark: int) -> bool:
    for element in voice.elements[mark + 1 :]:
        if isinstance(element, Event):
            return True
        if isinstance(element, PartMark):
            return False
    return False


def _label(voice: Voice, index: int) -> str:
    """The letter that a mark is known by in an order; empty where it is words, such as “ad lib”."""
    mark = voice.elements[index]
    name = mark.name if isinstance(mark, PartMark) else ""
    return name[:1] if not name[1:2].isalpha() else ""


def _listed(labels: Sequence[str]) -> str:
    return ", ".join(f"“{label}”" for label in labels)
