"""Real tunes by their kind: rhythm, and major or minor third."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from random import Random

from composer.composition.phrases.form import Form, form_of
from composer.corpus.collection import Corpus
from composer.corpus.reading import read_corpus
from composer.notation.elements import Tune
from composer.notation.reader import read_tune

_MINOR_THIRD = ("minor", "aeolian", "dorian", "phrygian", "locrian")


@dataclass(frozen=True)
class Kind:
    """What tunes have in common that are compared; `rhythm` is empty where none is given."""

    rhythm: str
    minor: bool


def kind_of(tune: Tune, rhythm: str | None = None) -> Kind:
    """A tune's kind, by its own `R:` unless the rhythm is known from elsewhere."""
    named = next(iter(tune.fields("R")), "") if rhythm is None else rhythm
    return Kind(" ".join(named.lower().split()), tune.key.mode in _MINOR_THIRD)


class RealTunes:
    """The real tunes of some rhythms, as the program reads them out of its collections."""

    def __init__(self, collections: Sequence[str], rhythms: Iterable[str], seed: int) -> None:
        *_, corpus = read_corpus(collections)
        assert isinstance(corpus, Corpus)
        wanted = set(rhythms)
        self._forms: dict[Kind, list[Form]] = defaultdict(list)
        for found in corpus.tunes:
            if found.rhythm in wanted:
                tune = read_tune(found.text)
                form = form_of(tune)
                if form.bars and form.notes:
                    self._forms[kind_of(tune, found.rhythm)].append(form)
        self._chance = Random(seed)

    def of_rhythm(self, rhythm: str) -> list[Form]:
        """All of them, in major and in minor."""
        return [form for kind in (Kind(rhythm, False), Kind(rhythm, True)) for form in self._forms[kind]]

    def matched(self, kinds: Sequence[Kind]) -> list[tuple[Form | None, Form | None]]:
        """Two different real tunes for each kind, none twice; None where there is none left."""
        left = {kind: self._chance.sample(forms, len(forms)) for kind, forms in self._forms.items()}
        firsts = [left[kind].pop() if left.get(kind) else None for kind in kinds]
        seconds = [left[kind].pop() if left.get(kind) else None for kind in kinds]
        return list(zip(firsts, seconds, strict=True))
