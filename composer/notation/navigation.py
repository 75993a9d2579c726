"""Jumps: what “D.C.”, “D.S.”, “Fine”, “To Coda”, a segno and a coda ask a player to do.

Section 4.14, https://abcnotation.com/wiki/abc:standard:v2.1#decorations
The standard names the signs. They are followed as musicians do: at the end of the bar that they stand in,
once all repeats there are done, and without repeats after a jump back.
"""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from composer.notation.elements import Barline, Element, Event, Span, Tune
from composer.notation.form import Section
from composer.notation.jump_signs import DECORATIONS, TARGETS, Sign, meaning, signs


@dataclass(frozen=True, slots=True)
class Mark:
    """A sign where it takes effect.

    Attributes:
        position: of the boundary at which the music stops, jumps, or is taken up again.
        until: for a jump, the sign that it is to lead to, if it says so.
        span: of the note or bar line that it stands at.
    """

    sign: Sign
    position: int
    span: Span
    until: Sign | None = None


_SIGNED = (Event, Barline)
_JUMPS = (Sign.DA_CAPO, Sign.DAL_SEGNO)


def marks(section: Section, elements: Sequence[Element]) -> list[Mark]:
    """The signs of a section, in their order."""
    firsts: list[int] = []
    found: list[Mark] = []
    for index in range(section.start, section.end):
        element = elements[index]
        if not (isinstance(element, _SIGNED) and (element.decorations or element.annotations)):
            continue
        for sign, until in signs(element):
            firsts = firsts or [boundary.first for boundary in section.boundaries]
            position = bisect_left(firsts, index)  # of the boundary behind a note
            if isinstance(element, Barline) and index not in firsts:
                position -= 1
            back = sign in TARGETS and isinstance(element, Event)
            found.append(Mark(sign, position - back, element.span, until))
    return _with_roles(found)


def _with_roles(found: list[Mark]) -> list[Mark]:
    """Of several coda signs the last one is the coda; the others send the player there."""
    codas = [mark for mark in found if mark.sign is Sign.CODA]
    if any(mark.sign is Sign.TO_CODA for mark in found):
        return [mark for mark in found if mark not in codas[:-1]]
    return [replace(m, sign=Sign.TO_CODA, position=m.position + 1) if m in codas[:-1] else m for m in found]


def heard_stretches(section: Section, found: Sequence[Mark]) -> list[int]:
    """The stretches of a section in the order heard, its marks obeyed.

    A jump before the last one is a return: the music goes on behind it.
    """
    straight = [stretch for strain in section.strains.found for n in range(strain.passes)
                for stretch in strain.stretches(n + 1)]  # fmt: skip
    jumps = [mark for mark in found if mark.sign in _JUMPS and _target(mark, found) is not None]
    if not jumps:
        return straight
    once = [each for strain in section.strains.found for each in strain.stretches(strain.passes)]
    order: list[int] = []
    begun = 0
    for jump in jumps:
        last = len(straight) - 1 - straight[::-1].index(jump.position) if jump.position in straight else -1
        if last < begun:
            continue
        order.extend(straight[begun : last + 1])
        begun = last + 1
        again, ends = _after(jump, found, once, straight)
        order.extend(again)
        if ends and jump is jumps[-1]:
            return order
    return order + straight[begun:]


def _target(jump: Mark, found: Iterable[Mark]) -> int | None:
    """The position that a jump leads to; None where its sign is missing."""
    if jump.sign is Sign.DA_CAPO:
        return -1
    return next((mark.position for mark in found if mark.sign is Sign.SEGNO), None)


def _after(
    jump: Mark, found: Sequence[Mark], once: Sequence[int], straight: Sequence[int]
) -> tuple[list[int], bool]:
    """What is heard after a jump, and True where the tune ends with it."""
    target = _target(jump, found)
    assert target is not None
    coda = next((mark.position for mark in found if mark.sign is Sign.CODA), None)
    fines = {mark.position for mark in found if mark.sign is Sign.FINE and jump.until is not Sign.CODA}
    codas = {mark.position for mark in found if mark.sign is Sign.TO_CODA and jump.until is not Sign.FINE}
    heard: list[int] = []
    for stretch in once:
        if stretch <= target:
            continue
        heard.append(stretch)
        if stretch in fines:
            return heard, True
        if stretch in codas and coda is not None and coda + 1 in straight:
            return heard + list(straight[straight.index(coda + 1) :]), True
        if stretch == jump.position:
            return _on_to_coda(jump, heard, coda, straight)
    return heard, True


def _on_to_coda(
    jump: Mark, heard: list[int], coda: int | None, straight: Sequence[int]
) -> tuple[list[int], bool]:
    """Back at the jump: “al Coda” goes on to the coda, wherever it stands."""
    if jump.until is Sign.CODA and coda is not None and coda >= jump.position and coda + 1 in straight:
        return heard + list(straight[straight.index(coda + 1) :]), True
    return heard, False


def missing_sign(mark: Mark, found: Sequence[Mark]) -> str:
    """The name of the sign that a jump needs and that is not there, or an empty string."""
    there = {each.sign for each in found}
    if mark.sign is Sign.DAL_SEGNO and Sign.SEGNO not in there:
        return "segno"
    if mark.until is not None and mark.until not in there:
        return "Fine" if mark.until is Sign.FINE else "coda"
    return ""


def without_jumps(tune: Tune) -> Tune:
    """The tune as it is played where jumps are left: its notes in their places, the signs taken out."""
    voices = tuple(
        replace(voice, elements=tuple(_plain(element) for element in voice.elements)) for voice in tune.voices
    )
    return replace(tune, voices=voices)


def _plain(element: Element) -> Element:
    if not any(True for _ in signs(element)) or not isinstance(element, Event | Barline):
        return element
    decorations = tuple(name for name in element.decorations if name not in DECORATIONS)
    annotations = tuple(words for words in element.annotations if meaning(words) is None)
    return replace(element, decorations=decorations, annotations=annotations)
