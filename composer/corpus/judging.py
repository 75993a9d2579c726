"""What a tune is to a corpus by itself, wherever it stands: what is taken of it, or why it is left out.

Kinds of reasons: `too-long`, `no-key`, `no-notes`, `unreadable-music`, `too-short`, `broken`.
"""

import re
from dataclasses import dataclass
from hashlib import blake2b

from composer.corpus.bundled.registry import BUNDLED
from composer.corpus.cut_time import in_cut_time
from composer.corpus.rhythms import Rhythm, rhythm_of
from composer.notation.canonical import canonical_text
from composer.notation.elements import Event, Problem, Tune
from composer.notation.reader import read_tune
from composer.notation.rhythms import plain_rhythm
from composer.notation.tunebook import TuneText
from composer.plurals import plural

MINIMUM_NOTES = 8
"""A tune of fewer notes is a fragment, such as a bugle call's first bar or a forgotten stub."""

MAXIMUM_CHARACTERS = 100_000
"""A longer text is not read: the longest tune of the bundled collections has under 5,000 characters."""

_RHYTHM = re.compile(r"[a-z][a-z -]{1,23}")


@dataclass(frozen=True, slots=True)
class Judgement:
    """What reading a tune gives a corpus.

    Attributes:
        kind, reason, line: why it is left out, and the 1-based line of its own text; of a tune that is
            taken, empty and 1.
        fingerprint: of its canonical music, in hexadecimal digits: alike in tunes that are duplicates.
        text: what the network sees in canonical form; empty in raw form, where it is the text as found.
    """

    title: str
    kind: str = ""
    reason: str = ""
    line: int = 1
    fingerprint: str = ""
    text: str = ""
    rhythm: str = ""
    rhythm_known_by: str = ""
    meter: str = ""
    key: str = ""


def judged(found: TuneText, form: str, collection: str = "") -> Judgement:
    """Reads a tune; `collection` names the bundled one that it belongs to.

    In canonical form a tune with a fatal problem is left out, because wrong bars teach wrong bars; in
    raw form, which is the lab's, it stays in. What is systematically amiss in a bundled collection is
    mended first, and nobody's own tune is.
    """
    if len(found.text) > MAXIMUM_CHARACTERS:
        return Judgement("", "too-long", _too_long(found))
    canonical = form == "canonical"
    tune = read_tune(found.text, found.position, found.first_line, found.file_header)
    if canonical and collection:
        tune = BUNDLED[collection].mended(tune)
    refusal = _unusable(tune) or (_broken(tune) if canonical else None)
    if refusal:
        return Judgement(tune.title, *refusal)
    rhythm, music = _labelled(tune, collection) if canonical else _as_named(tune)
    return Judgement(
        title=tune.title,
        fingerprint=_fingerprint(music),
        text=music if canonical else "",
        rhythm=rhythm.name,
        rhythm_known_by=rhythm.known_by,
        meter=_value("M", music) if canonical else tune.meter.text,
        key=_value("K", music),
    )


def _labelled(tune: Tune, collection: str) -> tuple[Rhythm, str]:
    """The tune's rhythm and its canonical text with it."""
    rhythm = rhythm_of(tune, collection)
    music = _without_rhythm(canonical_text(tune)).strip("\n")
    if rhythm.name == "reel":
        music = in_cut_time(tune, music)
    # Essen writes into R: what a song is about, in lists and brackets: that is no rhythm.
    return rhythm, f"R:{rhythm.name}\n{music}" if _RHYTHM.fullmatch(rhythm.name) else music


def _as_named(tune: Tune) -> tuple[Rhythm, str]:
    """The rhythm that its field says, and its canonical text."""
    field = plain_rhythm(next(iter(tune.fields("R")), ""))
    return Rhythm(field, "field" if field else ""), canonical_text(tune)


def _broken(tune: Tune) -> tuple[str, str, int] | None:
    if tune.valid:
        return None
    problem = next(problem for problem in tune.problems if problem.fatal)
    return "broken", _broken_sentence(tune, problem), problem.line


def _fingerprint(music: str) -> str:
    data = _without_rhythm(music).encode("utf-8", "surrogatepass")
    return blake2b(data, digest_size=16).hexdigest()


def _unusable(tune: Tune) -> tuple[str, str, int] | None:
    """The kind, sentence and line for a tune that is no use in any form; None for a good one."""
    if not tune.fields("K"):
        return (
            "no-key",
            "It has no K: field, which says the key and ends the header. Add one, such as “K:G”.",
            1,
        )
    notes = _notes(tune)
    if notes >= MINIMUM_NOTES:
        return None
    if notes:
        return (
            "too-short",
            f"It has {plural(notes, 'note')}; a tune to learn from has at least {MINIMUM_NOTES}.",
            1,
        )
    key_field = [field for field in tune.header if field.letter == "K"][-1]
    line = tune.text.count("\n", 0, key_field.span.start) + 1
    if tune.text[key_field.span.end :].strip():
        return "unreadable-music", "What follows its K: field holds no note that can be read.", line
    return "no-notes", "Nothing follows its K: field: it has no notes.", line


def _notes(tune: Tune) -> int:
    return sum(
        len(element.pitches)
        for voice in tune.voices
        for element in voice.elements
        if isinstance(element, Event)
    )


def _broken_sentence(tune: Tune, problem: Problem) -> str:
    others = sum(other.fatal for other in tune.problems) - 1
    more = f" ({others} more {'problem' if others == 1 else 'problems'})" if others else ""
    return f"{problem.message}{more}"


def _too_long(found: TuneText) -> str:
    return (
        f"It has {len(found.text):,} characters, and a tune to learn from has at most "
        f"{MAXIMUM_CHARACTERS:,}. If these are several tunes, begin each with an X: field."
    )


def _without_rhythm(music: str) -> str:
    return re.sub(r"^R:.*\n", "", music, flags=re.MULTILINE)


def _value(letter: str, music: str) -> str:
    """A field as canonical text spells it: a key is `D`, `Ador`."""
    found = re.search(rf"^{letter}:(.*)$", music, flags=re.MULTILINE)
    return found[1].strip() if found else ""
