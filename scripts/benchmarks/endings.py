"""How many tunes have a section that ends as if it had been filled up: beside the tunes learnt from.

Five prompts, each of repeated sections and an end on the key note, and none. A section's last bar counts
where it has a value shorter than half the unit, a rest, or a last note that is a fragment: shorter than the
unit, or than half of the note before it.
"""

import argparse
import re
from collections import Counter
from collections.abc import Iterable
from fractions import Fraction
from typing import Any

from benchmarks.composed import add_model
from composer.composition.events import CompositionEnded, TuneComposed
from composer.composition.prompt import Prompt
from composer.corpus.collection import Corpus
from composer.corpus.reading import read_corpus
from composer.notation.lengths import length_multiplier
from composer.workflows.compose import ComposeRequest, compose
from composer.workflows.models import read_model

PROMPTS: dict[str, dict[str, Any]] = {
    "none": {},
    "jig": {"rhythm": "jig", "meter": "6/8", "key": "D", "bars": 32, "ends_on_tonic": True},
    "reel": {"rhythm": "reel", "meter": "C|", "key": "G", "bars": 32, "ends_on_tonic": True},
    "waltz": {"rhythm": "waltz", "meter": "3/4", "key": "G", "bars": 32, "ends_on_tonic": True},
    "slip jig": {"rhythm": "slip jig", "meter": "9/8", "key": "G", "bars": 16, "ends_on_tonic": True},
    "polka": {"meter": "2/4", "key": "A", "bars": 32, "ends_on_tonic": True},
}
_LINES = re.compile(r"(:\|2?|\|\||\|\]|::|\|:|\|1|\|)")
_PLAIN = ("|", "|1", "|:")
_EVENT = re.compile(r"(\(3|[<>]+)|([_^=]*[A-Ga-g][,']*|z|\[[^\]]*\])([0-9/]*)")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """How many tunes of which model, and which of the prompts."""
    add_model(parser, 200)
    parser.add_argument("--prompts", nargs="+", choices=PROMPTS, default=list(PROMPTS))
    parser.add_argument("--show", action="store_true", help="the last bars that count are told as well")


def measure(options: argparse.Namespace) -> dict[str, object]:
    """For each prompt and for the corpus, how many tunes in a hundred end so, and in which way."""
    *_, corpus = read_corpus(read_model(options.model).sources)
    assert isinstance(corpus, Corpus)
    found: dict[str, object] = {"corpus": _shares((tune.text for tune in corpus.tunes), options.show, 0)}
    for name in options.prompts:
        request = ComposeRequest(
            options.model, count=options.count, seed=options.seed, temperature=options.temperature,
            prompt=Prompt(**PROMPTS[name]), characters=3000, compared=False,
        )  # fmt: skip
        *events, ended = compose(request)
        assert isinstance(ended, CompositionEnded)
        texts = (event.text for event in events if isinstance(event, TuneComposed))
        found[name] = _shares(texts, options.show, 30)
        found[name] |= {"masked_percent": round(100 * (ended.masked_probability or 0), 3)}  # type: ignore[operator]
    return {"benchmark": "endings", "model": options.model.name, "tunes_in_percent": found}


def _shares(texts: Iterable[str], show: bool, most_shown: int) -> dict[str, object]:
    count, shown = Counter[str](), list[str]()
    for text in texts:
        bars = last_bars(text)
        flaws = {flaw for bar in bars for flaw in flaws_of(bar)}
        count.update({"tunes", *flaws, *(["any"] if flaws else [])})
        shown += [bar for bar in bars if flaws_of(bar)]
    told = {name: round(100 * count[name] / max(count["tunes"], 1), 1) for name in ("any", *FLAWS)}
    return {"tunes": count["tunes"], **told, **({"bars": shown[:most_shown]} if show else {})}


FLAWS = ("tiny", "rest", "fragment")


def last_bars(text: str) -> list[str]:
    """The music of each section's last bar in canonical text."""
    music = re.sub(r"^.*K:[^\n]*\n", "", text, flags=re.DOTALL)
    pieces = _LINES.split(" ".join(music.split("\n")))
    return [
        music.strip()
        for music, line in zip(pieces[::2], [*pieces[1::2], "|"], strict=True)
        if line not in _PLAIN and music.strip()
    ]


def flaws_of(bar: str) -> list[str]:
    """What a bar that ends a section has that real ones seldom have."""
    lengths, rests, tuplet, broken = [], 0, 0, False
    for sign, pitch, suffix in _EVENT.findall(bar):
        if sign:
            tuplet, broken = (3, broken) if sign == "(3" else (tuplet, True)
            continue
        length = length_multiplier(suffix) or Fraction(1)
        rests += pitch == "z"
        lengths.append((length, bool(tuplet) or broken))
        tuplet, broken = max(tuplet - 1, 0), False
    values = [length for length, is_grouped in lengths if not is_grouped]
    last, grouped = lengths[-1] if lengths else (Fraction(1), True)
    before = lengths[-2][0] if len(lengths) > 1 else last
    found = {
        "tiny": any(length < Fraction(1, 2) for length in values),
        "rest": rests > 0,
        "fragment": not grouped and (last < 1 or 2 * last < before),
    }
    return [name for name in FLAWS if found[name]]
