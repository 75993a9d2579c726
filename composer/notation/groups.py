"""Reading what groups notes: chords, grace notes, tuplets, broken rhythm, slurs, ties."""

import re
from dataclasses import replace

from composer.notation.builders import EventBuilder, GraceChord, TupletBuilder
from composer.notation.elements import Barline, LineBreak, Pitch, Span
from composer.notation.lengths import length_multiplier
from composer.notation.meters import is_compound
from composer.notation.placing import place
from composer.notation.reading import Reading

_LARGEST_TUPLET = 99
_LARGEST_BREAK = 3
_LONGEST_OLD_CHORD = 200


def start_chord(reading: Reading, match: re.Match[str]) -> None:
    """A chord begins: `[CEG]`.

    Section 4.17, https://abcnotation.com/wiki/abc:standard:v2.1#chords_and_unisons
    """
    voice = reading.voice
    if voice.grace_open:
        voice.grace_chord = GraceChord.BEGUN
        return
    voice.chord = EventBuilder(match.start(), match.end(), [], voice.unit)


def read_old_chord(reading: Reading, match: re.Match[str]) -> None:
    """A chord of ABC before 2.0, `+CEG+`, begins or ends.

    Section 10.2.3, https://abcnotation.com/wiki/abc:standard:v2.1#outdated_chord_syntax
    """
    if reading.voice.chord is not None:
        _end_chord(reading, match, match["old_chord_length"])
    elif reading.text.find("+", match.end(), match.end() + _LONGEST_OLD_CHORD) < 0:
        reading.problems.add_unknown(*match.span())
    else:
        start_chord(reading, match)


def end_chord(reading: Reading, match: re.Match[str]) -> None:
    """A chord ends, with the length that multiplies that of its first note."""
    _end_chord(reading, match, match["chord_length"])


def _end_chord(reading: Reading, match: re.Match[str], length: str) -> None:
    voice = reading.voice
    if voice.grace_chord is not GraceChord.NONE:
        voice.grace_chord = GraceChord.NONE
        return
    chord, voice.chord = voice.chord, None
    if chord is None or not chord.pitches:
        _bracket_without_chord(reading, match, chord is not None)
        return
    multiplier = length_multiplier(length)
    if multiplier is None:
        found = length[:20]
        message = (
            f"The chord’s length “{found}” cannot be read: expected a number such as 2 or /2. Correct it."
        )
        reading.problems.add("note-length", message, *match.span())
    else:
        chord.notated = chord.duration = chord.notated * multiplier
    chord.duration = chord.notated
    chord.end = match.end()
    reading.has_notes = True
    place(reading, voice, chord)
    voice.accidentals.hold(chord.pitches)


def start_grace(reading: Reading, match: re.Match[str]) -> None:
    """Grace notes begin: `{`, or `{/` for an acciaccatura.

    Section 4.12, https://abcnotation.com/wiki/abc:standard:v2.1#grace_notes
    """
    voice = reading.voice
    voice.grace_open = True
    voice.waiting.grace_slash = bool(match["slash"])


def end_grace(reading: Reading, match: re.Match[str]) -> None:
    """Grace notes end."""
    if not reading.voice.grace_open:
        reading.problems.add_unknown(*match.span())
    reading.voice.grace_open, reading.voice.grace_chord = False, GraceChord.NONE


def start_tuplet(reading: Reading, match: re.Match[str]) -> None:
    """A tuplet begins: `(3`, `(p:q:r`.

    Section 4.13, https://abcnotation.com/wiki/abc:standard:v2.1#duplets_triplets_quadruplets_etc
    """
    voice = reading.voice
    p, q, r = (int((match[name] or "0")[:6]) for name in ("p", "q", "r"))
    q = q or default_time(p, is_compound(voice.meter))
    r = r or p
    if not 1 < p <= _LARGEST_TUPLET or q > _LARGEST_TUPLET or r > _LARGEST_TUPLET:
        message = (
            f"“{match[0][:20]}” is no tuplet: expected numbers from 2 to 9, such as “(3”. Correct the number."
        )
        reading.problems.add("tuplet", message, *match.span())
        return
    if voice.tuplet is not None:
        message = "A tuplet starts inside another one and is taken to end it. Write them one after the other."
        reading.problems.add("tuplet", message, *match.span())
    voice.tuplet = TupletBuilder(p, q, r, Span(*match.span()))


def read_broken_rhythm(reading: Reading, match: re.Match[str]) -> None:
    """Broken rhythm: `>`, `<<`.

    Section 4.4, https://abcnotation.com/wiki/abc:standard:v2.1#broken_rhythm
    """
    voice = reading.voice
    marks = match[0]
    if voice.grace_open or voice.chord is not None:
        return
    before = next((item for item in reversed(voice.items) if not isinstance(item, LineBreak | Barline)), None)
    follows_note = voice.last is not None and before is voice.last
    if not follows_note or voice.broken or len(marks) > _LARGEST_BREAK:
        message = f"“{marks[:10]}” must stand between two notes, once, with three signs at most. Remove it."
        reading.problems.add("broken-rhythm", message, *match.span())
        return
    voice.broken = len(marks) if marks[0] == ">" else -len(marks)
    voice.broken_span = Span(*match.span())


def start_slur(reading: Reading, match: re.Match[str]) -> None:
    """A slur begins.

    Section 4.11, https://abcnotation.com/wiki/abc:standard:v2.1#ties_and_slurs
    """
    voice = reading.voice
    if not voice.grace_open and voice.chord is None:
        voice.waiting.slurs += 1
        voice.open_slurs.append(Span(*match.span()))


def end_slur(reading: Reading, match: re.Match[str]) -> None:
    """A slur ends at the event before it."""
    voice = reading.voice
    if voice.grace_open or voice.chord is not None:
        return
    if not voice.open_slurs or voice.last is None:
        message = "This slur ends and has not begun: expected a “(” before it. Remove the “)”."
        reading.problems.add("slur", message, *match.span(), fatal=False)
        return
    voice.open_slurs.pop()
    voice.last.slurs_end += 1


def read_tie(reading: Reading, match: re.Match[str]) -> None:
    """A tie from the note or chord before it; inside a chord, from one of its notes.

    Section 4.11, https://abcnotation.com/wiki/abc:standard:v2.1#ties_and_slurs
    """
    voice = reading.voice
    if voice.grace_open:
        return
    voice.has_ties = True
    if voice.chord is not None:
        voice.chord.pitches[-1:] = [replace(pitch, tied=True) for pitch in voice.chord.pitches[-1:]]
    elif voice.last is not None and voice.last.pitches:
        voice.last.pitches = [_tied(pitch) for pitch in voice.last.pitches]
        voice.accidentals.hold(voice.last.pitches)
    else:
        reading.problems.add(
            "tie", "No note stands before this tie. Remove the “-”.", *match.span(), fatal=False
        )


def _tied(pitch: Pitch) -> Pitch:
    return Pitch(pitch.step, pitch.octave, pitch.alter, pitch.written, pitch.span, True, pitch.bend)


def default_time(p: int, compound: bool) -> int:
    """In the time of how many notes a tuplet of `p` notes is played where the text does not say."""
    return {2: 3, 3: 2, 4: 3, 6: 2, 8: 3}.get(p, 3 if compound else 2)


def _bracket_without_chord(reading: Reading, match: re.Match[str], empty_chord: bool) -> None:
    if empty_chord:
        reading.problems.add(
            "chord", "This chord has no notes: expected some, such as “[CEG]”.", *match.span()
        )
    else:
        from composer.notation.bars import close_ending

        close_ending(reading, match)
