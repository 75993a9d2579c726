"""Bar lines that follow each other without music between them, joined to one."""

from collections.abc import Iterable

from composer.notation.elements import Barline, Element, LineBreak, Span

_STRENGTH = {"invisible": 0, "dotted": 1, "single": 2, "double": 3, "thick-thin": 3, "thin-thick": 4}


def joined_bars(elements: Iterable[Element]) -> list[Element]:
    """The elements with `| |` as `|` and `:| |:` as `::`.

    A bar line that only repeats the one before a line break is left out.

    Section 4.8, https://abcnotation.com/wiki/abc:standard:v2.1#repeat_bar_symbols
    """
    joined: list[Element] = []
    for element in elements:
        if isinstance(element, Barline) and joined:
            before, further = joined[-1], joined[-2] if len(joined) > 1 else None
            if isinstance(before, Barline) and not before.endings and not _stay_apart(before, element):
                joined[-1] = _joined(before, element)
                continue
            if (
                isinstance(before, LineBreak)
                and isinstance(further, Barline)
                and _adds_nothing(element, further)
            ):
                continue
        if not (isinstance(element, LineBreak) and joined and isinstance(joined[-1], LineBreak)):
            joined.append(element)
    return joined


def _stay_apart(first: Barline, second: Barline) -> bool:
    """True for `|: :|`, `:| :|`, `:| |1`, which mean something else when written as one."""
    if first.repeat_start or first.repeat_end:
        return bool(second.repeat_end or second.endings)
    return bool(second.repeat_end and first.ends_ending)


def _joined(first: Barline, second: Barline) -> Barline:
    return Barline(
        Span(first.span.start, second.span.end),
        max(first.kind, second.kind, key=_STRENGTH.__getitem__),
        max(first.repeat_end, second.repeat_end),
        first.repeat_start or second.repeat_start,
        second.endings,
        first.ends_ending or second.ends_ending,
    )


def _adds_nothing(barline: Barline, before: Barline) -> bool:
    if barline.repeat_end or barline.repeat_start or barline.endings:
        return False
    return _STRENGTH[barline.kind] <= max(_STRENGTH[before.kind], _STRENGTH["single"]) or bool(
        before.repeat_end and barline.kind in ("double", "thick-thin")
    )
