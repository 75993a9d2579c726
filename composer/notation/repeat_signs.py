"""Repeat signs of a stretch of music, with the starts that are missing put where they are meant."""

from dataclasses import dataclass

from composer.notation.elements import Barline, Element


@dataclass(slots=True)
class Sign:
    """What a bar line asks for.

    Attributes:
        ends: how often the section that ends here is repeated; 0 where none ends.
        starts: True where a section starts after it.
        endings: numbers of the ending that starts after it.
    """

    ends: int
    starts: bool
    endings: tuple[int, ...]


def signs(elements: tuple[Element, ...], start: int, end: int, in_part: bool) -> dict[int, Sign]:
    """The signs by index of their bar line.

    Section 4.8, https://abcnotation.com/wiki/abc:standard:v2.1#repeat_bar_symbols
    The standard asks for balanced signs. Where a start is missing, it is put in as abc2midi does it: at the
    start of the tune or part for its first repeat, and at the double bar or repeat end before it for later
    ones, unless the music has had endings by then or is a part of an order of parts.
    """
    found: dict[int, Sign] = {}
    open_repeat, has_endings = not _starts_before_it_ends(elements, start, end), False
    point: int | None = None
    for index in range(start, end):
        element = elements[index]
        if not isinstance(element, Barline):
            continue
        sign = Sign(element.repeat_end, element.repeat_start, element.endings)
        if sign.ends or sign.starts or sign.endings:
            found[index] = sign
        if (
            (sign.ends or sign.endings)
            and not open_repeat
            and not (has_endings or in_part)
            and point is not None
        ):
            found.setdefault(point, Sign(0, False, ())).starts = True
            open_repeat = True
        if sign.ends:
            open_repeat, point = bool(sign.endings), index
        elif not sign.starts and element.kind in ("double", "thin-thick", "thick-thin"):
            point = index
        if sign.starts:
            if open_repeat and not sign.ends:
                sign.ends = 1
            before = found.get(index - 1)
            if before is not None and before.ends and not before.endings:
                before.starts = True  # `:| |:` is `::`
            open_repeat = True
        has_endings = has_endings or bool(sign.endings)
    return found


def _starts_before_it_ends(elements: tuple[Element, ...], start: int, end: int) -> bool:
    for index in range(start, end):
        element = elements[index]
        if isinstance(element, Barline) and (element.repeat_end or element.repeat_start):
            return element.repeat_start and not element.repeat_end
    return False
