"""How many composed tunes are valid, with the constraint and without it beside it.

Judges: abc2midi (errors, bars of a wrong length), the project's own reader, the engraver and the exporters.
Without the constraint a text may hold no tune at all; every text counts as one.
"""

import argparse
import time

from benchmarks.composed import add_model, composed, composed_untrained, judgements
from composer.errors import ComposerError
from composer.export.registry import EXPORTERS
from composer.notation.reader import read_tune
from composer.score.engraving import Engraver

FORMATS = ("abc", "midi", "musicxml")
PAGE_WIDTH = 1000


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """How many tunes of which model, and whether pages and files are made of them."""
    add_model(parser, 1000)
    parser.add_argument(
        "--untrained",
        action="store_true",
        help="networks of random weights in place of the model's, most of which love some characters",
    )
    parser.add_argument("--no-pages", action="store_true", help="leave out engraving and exporting")


def measure(options: argparse.Namespace) -> dict[str, object]:
    """The shares of valid tunes, in per cent of the texts drawn."""
    return {
        "benchmark": "validity",
        "model": options.model.name + " with random weights" * options.untrained,
        "texts": options.count,
        "temperature": options.temperature,
        "seed": options.seed,
        "constrained": _measured(options, constrained=True),
        "unconstrained": _measured(options, constrained=False),
    }


def _measured(options: argparse.Namespace, constrained: bool) -> dict[str, object]:
    began = time.perf_counter()
    compose = composed_untrained if options.untrained else composed
    tunes, ended = compose(
        options.model, options.count, options.seed, options.temperature, constrained=constrained
    )
    texts = [tune.text for tune in tunes][: options.count]
    seconds = time.perf_counter() - began
    played, right_bars = judgements(texts)
    counts = {
        "tunes": len(texts),
        "without_abc2midi_error": played,
        "and_no_wrong_bar": right_bars,
        "valid_for_our_reader": sum(tune.valid for tune in tunes[: options.count]),
    }
    if not options.no_pages:
        counts |= _pages_and_files(texts)
    shares = {name: round(100 * count / options.count, 2) for name, count in counts.items()}
    masked = None if ended.masked_probability is None else round(100 * ended.masked_probability, 3)
    speed = round(ended.characters_per_second)
    return {
        "percent": shares,
        "masked_percent": masked,
        "characters": ended.characters,
        "characters_per_second": speed,
        "seconds": round(seconds, 1),
    }


def _pages_and_files(texts: list[str]) -> dict[str, int]:
    engraved = exported = 0
    engraver = Engraver(time_limit_seconds=20)
    try:
        for text in texts:
            tune = read_tune(text)
            try:
                engraved += bool(engraver.engrave(text, PAGE_WIDTH).pages)
                exported += all(EXPORTERS[name].export(tune) for name in FORMATS)
            except ComposerError:
                continue
    finally:
        engraver.close()
    return {"engraved": engraved, "exported": exported}
