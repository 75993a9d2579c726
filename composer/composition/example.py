"""An example that tunes are composed in the manner of: what the network reads before, and what they share."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from string import ascii_uppercase

from composer.composition.constraint.header import HeaderValues
from composer.composition.extraction import SEPARATOR
from composer.composition.originality.comparison import FLAGGED_RUN, compare
from composer.composition.phrases.sections import sections_of
from composer.composition.prompt import MOST_BARS, MOST_SECTIONS, Prompt
from composer.composition.written_bars import bars_of_tune, numbers_of, spoken_numbers
from composer.corpus.cut_time import in_cut_time
from composer.corpus.rhythms import rhythm_of
from composer.encoding.vocabulary import Vocabulary, spelled
from composer.errors import ComposerError
from composer.melody.bars import bars_of, fingerprints
from composer.melody.index import CorpusIndex, index_of
from composer.notation.canonical import canonical_text
from composer.notation.elements import Barline, Key, Tune
from composer.notation.intervals import fifths_of
from composer.notation.reader import read_tune
from composer.notation.rhythms import plain_rhythm, rhythm_in_meter
from composer.notation.transposition import transposed_to
from composer.plurals import plural


@dataclass(frozen=True)
class Shared:
    """What a tune shares with its example.

    Attributes:
        title: of the example; may be empty.
        bars: the numbers of the tune's bars that the example has as well, as the page numbers them.
        moved: of those that it has at another pitch.
        count: how many bars the tune has.
        longest_run: how many bars in a row stand so in the example.
    """

    title: str
    bars: tuple[int, ...]
    moved: tuple[int, ...]
    count: int
    longest_run: int

    @property
    def all_bars(self) -> tuple[int, ...]:
        """All that are shared, at whatever pitch."""
        return tuple(sorted({*self.bars, *self.moved}))

    @property
    def is_flagged(self) -> bool:
        """True where so much is shared that the tune may be called a copy."""
        return self.longest_run >= FLAGGED_RUN

    @property
    def is_copy(self) -> bool:
        """True where it is the example over again: four bars in a row, or more than half of its bars."""
        return self.is_flagged or 2 * len(self.all_bars) > self.count

    @property
    def sentence(self) -> str:
        """The finding, for a person."""
        if not self.all_bars:
            return "None of its bars is one of the example’s."
        found = []
        if self.bars:
            found.append(f"{_spoken(self.bars, 'is one', 'are those')} of the example.")
        if self.moved:
            found.append(f"{_spoken(self.moved, 'is one', 'are some')} of the example’s at another pitch.")
        if self.is_flagged:
            found.append(f"{self.longest_run} of them stand in a row, as in a copy.")
        return " ".join(found)


@dataclass(frozen=True, eq=False)
class Example:
    """A tune that a model can read.

    Attributes:
        text: as a corpus has it, in canonical form, without an `R:` that the model does not know.
        rhythm, meter, unit, key: of its header; the rhythm is empty where the model does not know it.
        bars: how many it has, as they are written.
        form: a letter for each section as it is played, where all are of one length; else empty.
        length: of such a section, in bars.
    """

    title: str
    text: str
    rhythm: str
    meter: str
    unit: str
    key: str
    bars: int
    form: str
    length: int
    _index: CorpusIndex
    _pitched: frozenset[tuple[int, int]]

    def prompt(self, asked: Prompt) -> Prompt:
        """What is asked for, and where nothing is, what the example has.

        A rhythm belongs to its meter, so where one of them is asked for, the example gives neither.
        """
        if self.form and not (asked.bars or asked.form):
            asked = replace(asked, form=self.form, bars=self.length * len(self.form))
        if not (asked.rhythm or asked.meter or asked.unit):
            asked = replace(asked, rhythm=self.rhythm, meter=self.meter, unit=self.unit)
        return replace(asked, key=asked.key or self.key)

    def lead_in(self, asked: Prompt, start: str) -> tuple[str, str]:
        """What the network reads before it writes, and what each tune has by then: `start`, or its header.

        A network learnt that a tune behind a blank line has nothing to do with the one before, and that what
        goes on below one header belongs together. So where the tune is to have the example's own header, the
        network does not read that again, and writes as if the example went on with other parts.
        """
        header = (self.rhythm, self.meter, self.unit, self.key)
        wanted = (asked.rhythm, asked.canonical_meter, asked.canonical_unit, asked.canonical_key)
        if start or wanted != header:
            return f"{SEPARATOR}{self.text}{SEPARATOR}{start}", start
        above = self.text[: self.text.index("\n", self.text.index("K:")) + 1]
        return f"{SEPARATOR}{self.text}\n", above

    def shared(self, text: str) -> Shared:
        """What a tune shares with this one."""
        tune = read_tune(text)
        written = bars_of_tune(tune)
        numbers = dict(zip((bar.start for bar in written), numbers_of(written), strict=True))
        bars = bars_of(tune)
        same: list[int] = []
        moved: list[int] = []
        for bar, pitched in zip(bars, _pitched(tune), strict=True):
            if len(self._index.places(pitched[0])):
                start = max(start for start in numbers if start <= bar.span.start)
                (same if pitched in self._pitched else moved).append(numbers[start])
        run = compare(tune, self._index).longest_run
        return Shared(self.title, tuple(same), tuple(moved), len(bars), run)


def example_of(
    tune: Tune, vocabulary: Vocabulary, values: HeaderValues, longest_context: int | None, key: str = ""
) -> Example:
    """Makes a tune an example for a model.

    Args:
        key: in canonical spelling; the example is transposed to it, where it has that mode.
        values: what the fields of the model's corpus say.
        longest_context: how many characters its network looks back at; None for any number.

    Raises:
        ComposerError: the tune is no example for this model; it says why.
    """
    _check(tune)
    music = _in_key(_music(tune), key)
    meter, unit, key = (line[2:] for line in music.split("\n")[:3])
    rhythm = _rhythm(tune, meter, values, vocabulary)
    text = f"R:{rhythm}\n{music}" if rhythm else music
    if unknown := vocabulary.unknown(text):
        raise ComposerError(
            f"The model can’t read the example: its corpus has no {spelled(unknown)}, which stands in it. "
            "Take another tune, or a model that was trained on tunes that have it."
        )
    length = len(SEPARATOR + text + SEPARATOR)
    if longest_context is not None and length > longest_context:
        raise ComposerError(
            f"The example takes {plural(length, 'character')}, but this model looks back at "
            f"{longest_context:,} at most. Take a shorter tune, or a model with a longer context."
        )
    read = read_tune(text)
    index, pitched = index_of([(tune.title, text)]), _pitched(read)
    return Example(
        tune.title, text, rhythm, meter, unit, key, len(pitched), *_form(read), index, frozenset(pitched)
    )


def _music(tune: Tune) -> str:
    """The canonical text as a corpus has it, without the rhythm."""
    music = canonical_text(tune).rstrip("\n")
    music = music.partition("\n")[2] if music.startswith("R:") else music
    return in_cut_time(tune, music) if rhythm_of(tune).name == "reel" else music


def _in_key(music: str, key: str) -> str:
    """The music in another key; where that has another mode, as it is."""
    if not key:
        return music
    try:
        moved = canonical_text(read_tune(transposed_to(read_tune(music), key))).rstrip("\n")
    except ComposerError:
        return music
    return moved if f"\nK:{key}\n" in moved else music


def _form(tune: Tune) -> tuple[str, int]:
    """The form of a tune whose sections are all of one length, and that length; else empty."""
    sections = sections_of(tune)
    lengths = {len(section.bars) for section in sections}
    times = [1 + section.repeated for section in sections]
    form = "".join(letter * time for letter, time in zip(ascii_uppercase, times, strict=False))
    length = lengths.pop()
    fits = not lengths and sum(times) <= MOST_SECTIONS and length * sum(times) <= MOST_BARS
    return (form, length) if fits else ("", 0)


def _rhythm(tune: Tune, meter: str, values: HeaderValues, vocabulary: Vocabulary) -> str:
    """The rhythm, spelled as the model knows it; empty where it does not, or for another meter only."""
    field = " ".join(next(iter(tune.fields("R")), "").lower().split())
    known = [name for name in (field, rhythm_of(tune).name) if name in values.rhythms]
    fitting = (name for name in known if rhythm_in_meter(plain_rhythm(name), meter) == plain_rhythm(name))
    return next((name for name in fitting if not vocabulary.unknown(name)), "")


def _check(tune: Tune) -> None:
    """Raises ComposerError where others can't be composed like this tune, whatever the model is."""
    if not tune.fields("K"):
        raise ComposerError("The example has no K: field, which gives its key. Write one, such as “K:D”.")
    if not bars_of(tune) or not any(isinstance(element, Barline) for element in tune.voices[0].elements):
        raise ComposerError("The example has no bars to take up. Take a tune with notes and bar lines.")
    if not tune.key.tonic:
        key = tune.fields("K")[0].strip() or "none"
        raise ComposerError(f"The example’s key, K:{key}, has no key note. Give it a key such as “A mix”.")
    if tune.meter.duration is None:
        raise ComposerError("The example has a free meter (M:none), so its bars have no length. Give it one.")


def _pitched(tune: Tune) -> list[tuple[int, int]]:
    """Each bar's fingerprint, and how far its first note lies above the key note, 0 to 11 semitones."""
    tonic = _tonic_class(tune.key)
    bars = bars_of(tune)
    firsts = [next((midi for midi, _ in bar.notes if midi >= 0), tonic) for bar in bars]
    return [(number, (first - tonic) % 12) for number, first in zip(fingerprints(bars), firsts, strict=True)]


def _tonic_class(key: Key) -> int:
    return 7 * fifths_of(Key(key.tonic, "major", ())) % 12 if key.tonic else 0


def _spoken(numbers: Sequence[int], one: str, many: str) -> str:
    what, verb = ("Bar", one) if len(numbers) == 1 else ("Bars", many)
    return f"{what} {spoken_numbers(numbers)} {verb}"
