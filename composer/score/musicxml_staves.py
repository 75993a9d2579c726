"""Parts of a MusicXML document: voices that share a staff written into one, staves grouped, bars numbered."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from composer.notation.elements import Tune, Voice
from composer.notation.staves import StaffGroup, Staves
from composer.score.musicxml_measures import MeasureMemory, MeasureText
from composer.score.written_blocks import blocks
from composer.score.written_numbers import BarNumber, bar_numbers

_DIRECTION = re.compile(r"<direction\b.*?</direction>")
_ATTRIBUTES = re.compile(r"<attributes>.*?</attributes>")
_NUMBERED = re.compile(r'(<(?:slur|wedge|octave-shift|wavy-line|glissando|slide)\b[^>]*? number=")(\d+)')
_VOICE = "<voice>1</voice>"
_LINES_A_VOICE, _MOST_LINES = 4, 16  # MusicXML numbers slurs that are open at one time from 1 to 16
_HIDDEN = '<attributes><staff-details print-object="no" /></attributes>'


@dataclass(frozen=True, slots=True)
class Part:
    """One staff: its voices' names, its first voice, and its measures."""

    name: str
    voice: Voice
    measures: tuple[MeasureText, ...]
    numbers: tuple[BarNumber, ...]
    hidden: bool = False


def parts(tune: Tune, memory: MeasureMemory) -> list[Part]:
    """The staves of a tune from the top; those that its `%%score` leaves out are the last, and hidden."""
    found: list[Part] = []
    shown = {name for names in tune.staves.voices for name in names}
    for voices in _staves(tune):
        written: list[tuple[Voice, list[MeasureText], tuple[BarNumber, ...]]] = []
        for voice in voices:
            cut = blocks(tune, voice, first_part=not found and not written)
            if cut:
                written.append((voice, memory.measures(cut), bar_numbers(cut)))
        if written:
            names = dict.fromkeys(voice.name for voice in voices if voice.name)
            hidden = bool(shown) and _main(voices[0]) not in shown
            measures = _shared([measures for _, measures, _ in written])
            first, _, numbers = written[0]
            found.append(Part(" / ".join(names), first, measures, numbers, hidden))
    return found


def _main(voice: Voice) -> str:
    """An overlay belongs to the staff of the voice that it stands in."""
    return voice.identifier.split("&", 1)[0]


def _staves(tune: Tune) -> list[list[Voice]]:
    named = [name for names in tune.staves.voices for name in names]
    alone = [(_main(voice),) for voice in tune.voices if _main(voice) not in named]
    of_staves = [*tune.staves.voices, *dict.fromkeys(alone)]
    return [[voice for name in names for voice in tune.voices if _main(voice) == name] for names in of_staves]


def _shared(voices: Sequence[Sequence[MeasureText]]) -> tuple[MeasureText, ...]:
    if len(voices) == 1:
        return tuple(voices[0])
    return tuple(
        _joined([measure for measure in together if measure is not None]) for together in zip_longest(*voices)
    )


def _joined(voices: Sequence[MeasureText]) -> MeasureText:
    """The measures of all voices at one place as one, each from its beginning."""
    first = voices[0]
    music, reached = first.music, first.length
    for number, voice in enumerate(voices[1:], 2):
        own = _further(voice.music, number, first.music)
        if own:
            back = f"<backup><duration>{reached}</duration></backup>" if reached else ""
            music, reached = music + back + own, voice.length
    longest = max(voice.length for voice in voices)
    if reached < longest and music is not first.music:
        music += f"<forward><duration>{longest - reached}</duration></forward>"
    rests = first.rests if all(voice.rests == first.rests for voice in voices) else 0
    return MeasureText(first.head, music, first.tail, longest, rests)


def _further(music: str, number: int, first: str) -> str:
    """The music of a further voice of a staff; nothing where it only waits."""
    music = _ATTRIBUTES.sub("", music)
    music = _DIRECTION.sub(lambda found: "" if _is_said(found[0], first) else found[0], music)
    if _is_silent(music):
        return ""
    music = _NUMBERED.sub(lambda line: line[1] + _line_number(int(line[2]), number), music)
    return music.replace(_VOICE, f"<voice>{number}</voice>")


def _is_said(direction: str, first: str) -> bool:
    return direction in first or "<rehearsal" in direction


_UNSEEN = re.compile(r'(?:<note [^>]*print-object="no"(?:(?!<note\b).)*?</note>)*')


def _is_silent(music: str) -> bool:
    return _UNSEEN.fullmatch(music) is not None


def _line_number(line: int, voice: int) -> str:
    return str(min(_MOST_LINES, line + _LINES_A_VOICE * (voice - 1)))


def measure_elements(staves: Sequence[Part]) -> Iterator[str]:
    """The content of each `<part>`; a rest of several bars is written as one where all staves have it."""
    rests = [_rests(together) for together in zip(*(part.measures for part in staves), strict=False)]
    for part in staves:
        texts = []
        for index, measure in enumerate(part.measures):
            number = part.numbers[index] if index < len(part.numbers) else BarNumber(index + 1, False)
            several = rests[index] if index < len(rests) else 0
            texts.append(_element(measure, number, several, part.hidden and not index))
        yield "".join(texts)


def _rests(together: Sequence[MeasureText]) -> int:
    counts = {measure.rests for measure in together}
    return counts.pop() if len(counts) == 1 else 0


def _element(measure: MeasureText, number: BarNumber, rests: int, hidden: bool) -> str:
    implicit = "yes" if number.implicit else "no"
    several = (
        f"<attributes><measure-style><multiple-rest>{rests}</multiple-rest></measure-style></attributes>"
        if rests > 1
        else ""
    )
    return (
        f'<measure implicit="{implicit}" number="{number.number}">{measure.head}{_HIDDEN if hidden else ""}'
        f"{several}{measure.music}{measure.tail}</measure>"
    )


def with_groups(frame: str, staves: Staves) -> str:
    """The document with the brackets and braces around its parts."""
    for number, group in enumerate((*staves.groups, *_bar_groups(staves)), 1):
        inside = range(group.first, group.last)
        bars = "yes" if all(staves.joined[index] for index in inside) and inside else "no"
        start = (
            f'<part-group type="start" number="{number}"><group-symbol>{group.symbol}</group-symbol>'
            f"<group-barline>{bars}</group-barline></part-group>"
        )
        stop = f'<part-group type="stop" number="{number}" />'
        frame = frame.replace(
            f'<score-part id="P{group.first + 1}">', f'{start}<score-part id="P{group.first + 1}">', 1
        )
        end = frame.index("</score-part>", frame.index(f'<score-part id="P{group.last + 1}">'))
        end += len("</score-part>")
        frame = frame[:end] + stop + frame[end:]
    return frame


def _bar_groups(staves: Staves) -> Iterator[StaffGroup]:
    """Staves whose bar lines go through, where no bracket or brace holds just these together."""
    first = 0
    for index in range(len(staves.voices)):
        last = len(staves.voices) - 1
        if index == last or not staves.joined[index]:
            alike = any((group.first, group.last) == (first, index) for group in staves.groups)
            if index > first and not alike:
                yield StaffGroup("none", first, index)
            first = index + 1
