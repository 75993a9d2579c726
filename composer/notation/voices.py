"""Voices: the value of a `V:` field, and which voice the music belongs to (section 7)."""

import re
from dataclasses import replace

from composer.notation.builders import VoiceBuilder
from composer.notation.clefs import parse_clef, with_middle
from composer.notation.elements import Field, KeyChange
from composer.notation.escapes import decoded
from composer.notation.reading import LARGEST_VOICE_COUNT, Reading

_NAME = re.compile(r"\b(?:name|nm)\s*=\s*(?:\"((?:\\\"[A-Za-z]|[^\"])*)\"|(\S+))")


def enter_voice(reading: Reading, field: Field) -> VoiceBuilder:
    """The voice that a `V:` field names, with its name and clef.

    Section 7, https://abcnotation.com/wiki/abc:standard:v2.1#multiple_voices
    """
    identifier, _, properties = field.value.partition(" ")
    if not identifier:
        message = "“V:” names no voice: expected one such as “V:1”. Write its number."
        reading.problems.add("voice", message, field.span.start, field.span.end)
        return reading.voice
    if identifier not in reading.voices and len(reading.voices) >= LARGEST_VOICE_COUNT:
        message = (
            f"More than {LARGEST_VOICE_COUNT} voices cannot be read; this one joins the voice before it."
        )
        reading.problems.add_once("voice", message, field.span.start, field.span.end, fatal=True)
        return reading.voice
    voice = reading.voice_named(identifier)
    if properties.strip():
        _set_properties(voice, properties, field)
    return voice


def _set_properties(voice: VoiceBuilder, properties: str, field: Field) -> None:
    name = _NAME.search(properties)
    if name:
        voice.name = decoded((name[1] or name[2] or "").replace("\\n", " ")).strip()
    clef, shift, transpose, _, middle = parse_clef(properties)
    before = voice.key
    shift = shift if clef else shift or before.octave_shift
    octaves = 0 if clef else before.middle_octaves
    clef = clef or before.clef
    if middle:
        clef, octaves = with_middle(clef, middle)
    transpose = transpose or before.transpose
    key = replace(before, clef=clef, octave_shift=shift, transpose=transpose, middle_octaves=octaves)
    if key != before:
        voice.set_key(key)
        voice.items.append(KeyChange(field.span, voice.key))
