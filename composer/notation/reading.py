"""What is known while the text of one tune is being read, line by line."""

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction

from composer.notation.builders import VoiceBuilder
from composer.notation.elements import Field, Key, Meter, PartMark, Span, Tempo
from composer.notation.keys import NO_KEY
from composer.notation.meters import FREE
from composer.notation.problems import Problems
from composer.notation.sounds import PLAIN_SOUND, Sound
from composer.notation.staves import Staves

Adjustment = Callable[[Sound], Sound]
"""What one instruction changes in how a voice sounds."""

LARGEST_VOICE_COUNT = 64
_OLD_BREAK = (
    "“!” ends a line of the score in old files only; ABC 2.1 uses the end of the line or “$”. "
    "It is read as a line break: remove it to write modern ABC."
)


class Reading:
    """The state of reading one tune: its fields, its voices, its problems."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.problems = Problems(text)
        self.header: list[Field] = []
        self.key: Key = NO_KEY
        self.meter: Meter = FREE
        self.unit: Fraction | None = None
        self.tempo: Tempo | None = None
        self.parts = ""
        self.symbols: dict[str, str] = {}
        self.propagation = "pitch"
        self.sound = PLAIN_SOUND
        self.voice_sounds: dict[str, list[Adjustment]] = {}
        self.channel_programs: dict[int, int] = {}
        self.header_comments: list[Span] = []
        self.header_voice = ""
        self.is_first_of_file = True
        self.line_break_marks: frozenset[str] = frozenset(("<EOL>", "$"))
        self.words_fill_all_lines = False
        self.staves = Staves()
        self.staves_span = Span(0, 0)
        self.has_notes = False
        self.part: PartMark | None = None
        self.voices: dict[str, VoiceBuilder] = {}
        self.current: VoiceBuilder | None = None
        self.voice_entered = False

    @property
    def voice(self) -> VoiceBuilder:
        """The voice that is being read; the first one of the header, or voice `1`, at the start."""
        if self.current is None:
            self.current = next(iter(self.voices.values()), None) or self.voice_named("1")
        return self.current

    @property
    def belongs_to_voice(self) -> bool:
        """True where a field of the body changes one voice, False where it is still the tune’s."""
        return self.has_notes or self.voice_entered or bool(self.voice.items)

    def voice_named(self, identifier: str) -> VoiceBuilder:
        """The voice of that name, begun with the key and meter of the tune where it is new."""
        voice = self.voices.get(identifier)
        if voice is None:
            voice = VoiceBuilder(identifier, self.key, self.meter, self.unit or Fraction(1, 8))
            voice.accidentals.propagation = self.propagation
            if self.part is not None and self.voices:
                voice.items.append(self.part)
            voice.sound = voice.opening_sound = self._first_sound(identifier)
            self.voices[identifier] = voice
        return voice

    def _first_sound(self, identifier: str) -> Sound:
        """How a new voice sounds: as the tune, with what was said of its channel and of itself."""
        program = self.channel_programs.get(len(self.voices) + 1)
        sound = self.sound if program is None else replace(self.sound, program=program)
        for adjustment in self.voice_sounds.get(identifier, ()):
            sound = adjustment(sound)
        return sound

    def change_sound(self, identifier: str | None, adjustment: Adjustment, span: Span) -> None:
        """An instruction on sound: for the voice that it names, the one it stands in, or the whole tune."""
        named = identifier or self.header_voice
        if named:
            if named in self.voices:
                self.voices[named].set_sound(adjustment(self.voices[named].sound), span)
            else:
                self.voice_sounds.setdefault(named, []).append(adjustment)
        elif self.voices and self.belongs_to_voice:
            self.voice.set_sound(adjustment(self.voice.sound), span)
        else:
            self.sound = adjustment(self.sound)
            for voice in self.voices.values():
                voice.set_sound(adjustment(voice.sound), span)

    def text_at(self, span: Span) -> str:
        """A short piece of the text, for a message."""
        return self.text[span.start : min(span.end, span.start + 30)]

    def advise_old_break(self, start: int, end: int) -> None:
        """Say once in a tune that its line breaks are of the old kind."""
        self.problems.add_once("old-line-break", _OLD_BREAK, start, end)
