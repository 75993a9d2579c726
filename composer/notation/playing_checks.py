"""Telling what a player has to guess: halves of repeats, orders and jumps that lead nowhere."""

from collections.abc import Iterator

from composer.notation.elements import Event, Span, Tune, Voice
from composer.notation.form import Section, sections
from composer.notation.jump_signs import Sign
from composer.notation.navigation import missing_sign
from composer.notation.part_order import order_problem
from composer.notation.problems import Problems
from composer.notation.repeats import jump_marks, playing_order

_MOST_STRETCHES = 20
_NO_REPEAT = (
    "This ending has no repeat sign: expected “:|” where the music goes back. It is played as if the sign "
    "stood at the end of each ending before the last. Write “:|” there."
)
_ONE_ENDING = (
    "This ending stands alone and nothing is repeated: it is played as any other bar. Write “:|” at its end, "
    "or remove its number."
)
_NO_END = (
    "This repeat has no end: expected “:|” before the next “|:” or the end of the music. "
    "{played} Write “:|”, or remove the “|:”."
)
_UNHEARD = {
    True: "This music is never played: the order of parts “P:{parts}” leaves it out. Add its part there.",
    False: "This music is never played: the jumps of the tune pass it by. Move a “Fine”, a coda or a segno.",
}


def check_playing(tune: Tune, problems: Problems) -> None:
    """Report what is not clear in the order of playing, and every stretch that is never heard."""
    _check_parts(tune, problems)
    for voice in tune.voices:
        parts = sections(tune, voice)
        for section in {id(each): each for each in parts}.values():
            _check_strains(voice, section, problems)
    parts = sections(tune, tune.voices[0])
    marks = jump_marks(tune, parts)
    for mark in marks:
        missing = missing_sign(mark, marks)
        if missing:
            message = (
                f"“{mark.sign.value}” needs a sign that is not there: expected “{missing}”. "
                f"{_WITHOUT[missing]} Write it where it belongs."
            )
            problems.add("navigation", message, mark.span.start, mark.span.end, fatal=False)
    if len(parts) > 1 or any(mark.sign in (Sign.DA_CAPO, Sign.DAL_SEGNO) for mark in marks):
        for voice in tune.voices:
            for span in _unheard(tune, voice):
                message = _UNHEARD[len(parts) > 1].format(parts=tune.parts[:20])
                problems.add("never-played", message, span.start, span.end, fatal=False)


_WITHOUT = {
    "segno": "The music goes on as if nothing stood there.",
    "Fine": "The music is played to the end.",
    "coda": "The music is played to the end.",
}


def _check_parts(tune: Tune, problems: Problems) -> None:
    field = next((each for each in reversed(tune.header) if each.letter == "P"), None)
    if field is None:
        return
    why = order_problem(tune) if tune.parts else "it names no part by its letter"
    if why:
        message = (
            f"The order of parts “P:{field.value[:30]}” cannot be followed: {why}. The tune is played "
            "straight through. Mark each part with “P:” and one letter, or remove the order."
        )
        problems.add("part-order", message, field.span.start, field.span.end, fatal=False)


def _check_strains(voice: Voice, section: Section, problems: Problems) -> None:
    strains = section.strains
    for position in strains.unrepeated:
        span = _span(voice, section, position)
        lonely = all(position != ending.start for each in strains.found for ending in each.endings)
        problems.add("ending", _ONE_ENDING if lonely else _NO_REPEAT, span.start, span.end, fatal=False)
    for position in strains.unended:
        span = _span(voice, section, position)
        passes = next((each.passes for each in strains.found if each.start == position), 1)
        played = "It is played twice." if passes > 1 else "It is played once."
        problems.add("repeat", _NO_END.format(played=played), span.start, span.end, fatal=False)


def _span(voice: Voice, section: Section, position: int) -> Span:
    return voice.elements[section.boundaries[position].last].span


def _unheard(tune: Tune, voice: Voice) -> Iterator[Span]:
    """The stretches of notes that the order leaves out."""
    heard = set(playing_order(tune, voice))
    start: Event | None = None
    end: Event | None = None
    count = 0
    for index, element in enumerate(voice.elements):
        if not isinstance(element, Event) or not element.pitches:
            continue
        if index not in heard:
            start, end = start or element, element
        elif start is not None and end is not None and count < _MOST_STRETCHES:
            yield Span(start.span.start, end.span.end)
            start, end, count = None, None, count + 1
    if start is not None and end is not None:
        yield Span(start.span.start, end.span.end)
