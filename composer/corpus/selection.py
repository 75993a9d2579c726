"""Which tunes a network should learn from, and the sentence that says why another is left out.

Kinds of reasons: `too-long`, `no-key`, `no-notes`, `unreadable-music`, `too-short`, `broken`, `duplicate`.
"""

import re
from dataclasses import dataclass, field, replace
from hashlib import blake2b

from composer.corpus.bundled.registry import BUNDLED
from composer.corpus.collection import CorpusTune, LeftOut
from composer.corpus.cut_time import in_cut_time
from composer.corpus.rhythms import Rhythm, rhythm_of
from composer.errors import ComposerError
from composer.notation.canonical import canonical_text
from composer.notation.elements import Event, Problem, Tune
from composer.notation.reader import read_tune
from composer.notation.rhythms import plain_rhythm
from composer.notation.tunebook import TuneText
from composer.plurals import plural

FORMS = ("canonical", "raw")
MINIMUM_NOTES = 8
"""A tune of fewer notes is a fragment, such as a bugle call's first bar or a forgotten stub."""

MAXIMUM_CHARACTERS = 100_000
"""A longer text is not read: the longest tune of the bundled collections has under 5,000 characters."""

_RHYTHM = re.compile(r"[a-z][a-z -]{1,23}")


@dataclass
class Selection:
    """Takes tunes one by one and knows those it took, so that it finds exact duplicates.

    In canonical form a tune with a fatal problem is left out, because wrong bars teach wrong bars; in
    raw form, which is the lab's, it stays in. Two tunes are duplicates when their canonical music is the
    same, whatever their titles, rhythms and decorations. What is systematically amiss in a bundled
    collection is mended first, and nobody's own tune is.
    """

    form: str
    _taken: dict[bytes, tuple[str, int, str]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if self.form not in FORMS:
            raise ComposerError(
                f"There is no form “{self.form}” of a corpus. Choose “canonical” (one spelling, music "
                "only) or “raw” (each tune’s text as it was found)."
            )

    def take(self, found: TuneText, source: str, collection: str = "") -> CorpusTune | LeftOut:
        """Decides on one tune of a file; `collection` names the bundled one that the file belongs to."""
        return replace(self._decided(found, source, collection), collection=collection)

    def _decided(self, found: TuneText, source: str, collection: str) -> CorpusTune | LeftOut:
        if len(found.text) > MAXIMUM_CHARACTERS:
            return LeftOut(
                source, found.position, found.first_line, "", _too_long(found), "too-long", found.text
            )
        tune = read_tune(found.text, found.position, found.first_line, found.file_header)
        if self.form == "canonical" and collection:
            tune = BUNDLED[collection].mended(tune)
        refusal = _unusable(tune) or self._broken(tune)
        if refusal:
            return _left_out(tune, found, source, *refusal)
        rhythm, music = self._labelled(tune, collection)
        duplicate = self._duplicate(tune, found, music, source)
        return duplicate or self._taken_tune(tune, found, music, source, rhythm)

    def _labelled(self, tune: Tune, collection: str) -> tuple[Rhythm, str]:
        """The tune's rhythm and its canonical text with it; raw tunes have what their field says."""
        if self.form != "canonical":
            field = plain_rhythm(next(iter(tune.fields("R")), ""))
            return Rhythm(field, "field" if field else ""), canonical_text(tune)
        rhythm = rhythm_of(tune, collection)
        music = _without_rhythm(canonical_text(tune)).strip("\n")
        if rhythm.name == "reel":
            music = in_cut_time(tune, music)
        # Essen writes into R: what a song is about, in lists and brackets: that is no rhythm.
        return rhythm, f"R:{rhythm.name}\n{music}" if _RHYTHM.fullmatch(rhythm.name) else music

    def _broken(self, tune: Tune) -> tuple[str, str, int] | None:
        if self.form != "canonical" or tune.valid:
            return None
        problem = next(problem for problem in tune.problems if problem.fatal)
        return "broken", _broken_sentence(tune, problem), problem.line

    def _duplicate(self, tune: Tune, found: TuneText, music: str, source: str) -> LeftOut | None:
        fingerprint = blake2b(
            _without_rhythm(music).encode("utf-8", "surrogatepass"), digest_size=16
        ).digest()
        if fingerprint not in self._taken:
            self._taken[fingerprint] = (source, tune.position, tune.title)
            return None
        earlier, position, title = self._taken[fingerprint]
        place = f"tune {position}" + (f" of “{earlier}”" if earlier != source else "")
        sentence = (
            f"It has the same notes as {place}{f', “{title}”' if title else ''}, so it is counted once."
        )
        return _left_out(tune, found, source, "duplicate", sentence, 1)

    def _taken_tune(self, tune: Tune, found: TuneText, music: str, source: str, rhythm: Rhythm) -> CorpusTune:
        return CorpusTune(
            text=music if self.form == "canonical" else found.text.strip("\n"),
            title=tune.title,
            source=source,
            position=tune.position,
            rhythm=rhythm.name,
            rhythm_known_by=rhythm.known_by,
            meter=_value("M", music) if self.form == "canonical" else tune.meter.text,
            key=_value("K", music),
            original=found.text,
            first_line=tune.first_line,
            number=len(self._taken) - 1,
        )


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


def _left_out(tune: Tune, found: TuneText, source: str, kind: str, sentence: str, line: int) -> LeftOut:
    return LeftOut(source, tune.position, tune.first_line + line - 1, tune.title, sentence, kind, found.text)


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
