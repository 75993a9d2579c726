"""Words under the notes: the value of a `w:` field, cut into syllables and laid under the music before it.

Section 5, https://abcnotation.com/wiki/abc:standard:v2.1#lyrics
What does not fit is reported as advice; the notes are never changed by the words under them.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from composer.notation.builders import EventBuilder, VoiceBuilder, VoiceItem
from composer.notation.elements import Barline, Field, Lyric
from composer.notation.escapes import decoded
from composer.notation.fields import value_span
from composer.notation.reading import Reading

MOST_VERSES = 20
_JOIN = " \t\\"
_TOKEN = re.compile(r"(?P<text>(?:\\-|[^ \t\-_*|])+)(?P<hyphen>-?)|(?P<sign>[-_*|])|[ \t]+")


@dataclass(frozen=True, slots=True)
class _Syllable:
    """One step along the notes: a text, with a hyphen after it or not, or one of the signs `-_*|`."""

    text: str
    hyphen: bool = False
    sign: str = ""


def read_words(reading: Reading, field: Field) -> None:
    """Lay the words of a `w:` field under the music before it; a further one is the next verse.

    A line that ends in a backslash, and a `+:` field, go on with the same verse.
    """
    voice = reading.voice
    goes_on = voice.verse > 0 and (field.letter == "+" or voice.words.endswith("\\"))
    if (field.letter == "+" and not goes_on) or voice.verse >= MOST_VERSES:
        return
    voice.verse += not goes_on
    voice.words = f"{voice.words.rstrip(_JOIN)} {field.value}" if goes_on else field.value
    syllables = list(_syllables(decoded(voice.words.rstrip(_JOIN))))
    if voice.verse == 1:
        _take_verse_away(_items(voice, voice.line_start), 1)
        voice.line_start = _first_line(voice, syllables, reading.words_fill_all_lines)
    line = _items(voice, voice.line_start)
    _take_verse_away(line, voice.verse)
    left = _Aligner(line, voice.verse).lay(syllables)
    told, voice.words_too_long = goes_on and voice.words_too_long, left > 0
    if left and not told:
        one = left == 1
        message = (
            f"{left} {'syllable stands' if one else 'syllables stand'} behind the last note of the line "
            f"above and {'is' if one else 'are'} not shown. Write “-” between the syllables of a word and "
            "“~” between words under one note, or take some out."
        )
        span = value_span(reading.text, field) if field.span.end > field.span.start else field.span
        reading.problems.add("lyrics", message, span.start, span.end, fatal=False)


def _items(voice: VoiceBuilder, start: int) -> list[EventBuilder | Barline]:
    return [item for item in voice.main_items[start:] if isinstance(item, EventBuilder | Barline)]


def _first_line(voice: VoiceBuilder, syllables: list[_Syllable], fill_all: bool) -> int:
    """Where the music starts that words belong to: at the first line above them that has none.

    Section 5.1, https://abcnotation.com/wiki/abc:standard:v2.1#alignment
    Older files give words to the line above them alone, so that without `%abc-2.1` a further line gets some
    only where they fill half of it at least.
    """
    starts = voice.lines_without_words
    if fill_all or len(starts) < 2:
        return starts[0] if starts else voice.line_start
    needed = sum(syllable.sign != "|" for syllable in syllables)
    counts = [_notes(voice.main_items[a:b]) for a, b in pairwise([*starts, len(voice.main_items)])]
    index, room = len(starts) - 1, counts[-1]
    while index and 2 * (needed - room) >= max(1, counts[index - 1]):
        index -= 1
        room += counts[index]
    return starts[index]


def _notes(items: Sequence[VoiceItem]) -> int:
    return sum(isinstance(item, EventBuilder) and bool(item.pitches) for item in items)


def _take_verse_away(line: list[EventBuilder | Barline], verse: int) -> None:
    for item in line:
        if isinstance(item, EventBuilder):
            item.lyrics = [lyric for lyric in item.lyrics if lyric.verse != verse]


def _syllables(value: str) -> Iterator[_Syllable]:
    for match in _TOKEN.finditer(value):
        if match["sign"]:
            yield _Syllable("", sign=match["sign"])
        elif match["text"]:
            text = match["text"].replace("\\-", "‑").replace("~", " ").strip()
            yield _Syllable(text, bool(match["hyphen"]))


class _Aligner:
    """Goes along the notes of one line of music, syllable by syllable."""

    def __init__(self, items: list[EventBuilder | Barline], verse: int) -> None:
        self._items = items
        self._verse = verse
        self._index = 0
        self._inside = False  # a hyphen stands before the next syllable
        self._last: EventBuilder | None = None

    def lay(self, syllables: list[_Syllable]) -> int:
        """Put the syllables under their notes.

        Returns:
            how many texts had no note left.
        """
        left = 0
        for syllable in syllables:
            if syllable.sign == "|":
                self._skip_bar()
                continue
            note = self._next_note()
            if note is None:
                left += bool(syllable.text)
            elif syllable.sign == "_":
                self._hold(note)
            elif syllable.text:
                self._put(note, syllable)
        return left

    def _next_note(self) -> EventBuilder | None:
        while self._index < len(self._items):
            item = self._items[self._index]
            self._index += 1
            if isinstance(item, EventBuilder) and item.pitches:
                return item
        return None

    def _skip_bar(self) -> None:
        while self._index < len(self._items):
            self._index += 1
            if isinstance(self._items[self._index - 1], Barline):
                return

    def _hold(self, note: EventBuilder) -> None:
        if self._last is not None:
            lyric = self._last.lyrics[-1]
            self._last.lyrics[-1] = Lyric(lyric.verse, lyric.text, lyric.syllabic, True)
            note.lyrics.append(Lyric(self._verse, "", ""))
            self._last = note

    def _put(self, note: EventBuilder, syllable: _Syllable) -> None:
        if syllable.hyphen:
            syllabic = "middle" if self._inside else "begin"
        else:
            syllabic = "end" if self._inside else "single"
        self._inside = syllable.hyphen
        note.lyrics.append(Lyric(self._verse, syllable.text, syllabic))
        self._last = note
