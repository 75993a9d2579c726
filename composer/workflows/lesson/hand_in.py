"""What the lab asks for, in one ZIP: the tune, its page and sound, the settings, the curve, a description."""

import csv
import io
import json
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape

from composer.errors import ComposerError
from composer.export.music import require_notes
from composer.export.registry import EXPORTERS
from composer.files import write_atomically
from composer.notation.reader import read_tune
from composer.workflows.lesson.lesson import Written
from composer.workflows.lesson.network import EMBEDDING

WIDTH, HEIGHT, MARGIN = 720, 400, 56
SMOOTHING = 0.97
PAGES = ("svg", "pdf")
"""The page in these formats, as far as they are at hand."""


@dataclass(frozen=True)
class HandIn:
    """What is handed in.

    Attributes:
        settings: the hyper-parameters, by the lab's names.
        losses: of each training step, nats per character; empty where none was made.
        description: what the person wrote about it.
    """

    abc: str
    settings: Mapping[str, object]
    losses: tuple[float, ...]
    description: str


def settings_of(written: Written) -> dict[str, object]:
    """The hyper-parameters of the own network by the lab's names, and how the tune was drawn."""
    own = written.own
    learnt: dict[str, object] = {}
    if own is not None:
        how = own.settings
        learnt = {
            "corpus": own.corpus, "num_training_iterations": len(own.snapshot.losses),
            "batch_size": how.batch_size, "seq_length": how.sequence_length,
            "learning_rate": how.learning_rate, "embedding_dim": EMBEDDING, "rnn_units": how.units,
            "seed": how.seed,
        }  # fmt: skip
    wish = written.wish
    drawn = {"temperature": wish.temperature, "start_string": wish.start, "sampling_seed": wish.seed}
    return {"model": written.author, **learnt, **drawn}


def write_hand_in(path: Path, hand_in: HandIn) -> Iterator[str]:
    """Writes the ZIP, which is there whole or not at all; yields each member's name before it is made.

    Raises:
        ComposerError: the tune has no note, or the folder or disk refuses.
    """
    tune = read_tune(hand_in.abc)
    require_notes(tune)
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in ("abc", "wav", *(one for one in PAGES if one in EXPORTERS)):
            exporter = EXPORTERS[name]
            member = f"{'page' if name in PAGES else 'tune'}{exporter.suffix}"
            yield member
            archive.writestr(member, exporter.export(tune))
        for member, text in _texts(hand_in):
            yield member
            archive.writestr(member, text)
    yield path.name
    write_atomically(path, packed.getvalue())


def members(hand_in_losses: int) -> tuple[str, ...]:
    """What will be in it."""
    pages = tuple(f"page.{name}" for name in PAGES if name in EXPORTERS)
    curve = ("curve.svg", "curve.csv") if hand_in_losses else ()
    return ("tune.abc", "tune.wav", *pages, "hyper-parameters.json", *curve, "description.md")


def _texts(hand_in: HandIn) -> Iterator[tuple[str, str]]:
    yield "hyper-parameters.json", json.dumps(dict(hand_in.settings), indent=2, ensure_ascii=False) + "\n"
    if hand_in.losses:
        yield "curve.csv", _numbers(hand_in.losses)
        yield "curve.svg", curve_picture(hand_in.losses)
    yield "description.md", _description(hand_in)


def _numbers(losses: tuple[float, ...]) -> str:
    written = io.StringIO()
    rows = csv.writer(written, lineterminator="\n")
    rows.writerow(("step", "loss"))
    rows.writerows((step, f"{loss:.6f}") for step, loss in enumerate(losses, 1))
    return written.getvalue()


def curve_picture(losses: tuple[float, ...]) -> str:
    """The loss against the step, and its running mean, as an SVG."""
    if not losses:
        raise ComposerError("There is no curve yet: train the network in step 7, and it is drawn.")
    low, high = min(losses), max(losses)
    mean, means = losses[0], []
    for loss in losses:
        mean = SMOOTHING * mean + (1 - SMOOTHING) * loss
        means.append(mean)

    def line(values: tuple[float, ...] | list[float], colour: str, width: float) -> str:
        points = " ".join(
            f"{_x(step, len(values)):.1f},{_y(v, low, high):.1f}" for step, v in enumerate(values)
        )
        return f'<polyline fill="none" stroke="{colour}" stroke-width="{width}" points="{points}"/>'

    labels = [
        (MARGIN, 24, "Loss in nats per character: lower is better"),
        (4, round(_y(high, low, high)) + 4, f"{high:.2f}"),
        (4, round(_y(low, low, high)) + 4, f"{low:.2f}"),
        (MARGIN, HEIGHT - 20, "step 1"),
        (WIDTH - 100, HEIGHT - 20, f"step {len(losses):,}"),
    ]
    words = "".join(f'<text x="{x}" y="{y}">{escape(text)}</text>' for x, y, text in labels)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{HEIGHT}" '
        f'font-family="sans-serif" font-size="12"><rect width="100%" height="100%" fill="white"/>'
        f"{line(losses, '#9ccdc7', 1)}{line(means, '#0b6b63', 2.2)}{words}</svg>\n"
    )


def _x(step: int, steps: int) -> float:
    return MARGIN + step / max(1, steps - 1) * (WIDTH - 2 * MARGIN)


def _y(loss: float, low: float, high: float) -> float:
    return MARGIN + (high - loss) / max(high - low, 1e-9) * (HEIGHT - 2 * MARGIN)


def _description(hand_in: HandIn) -> str:
    # A start string has lines of its own, which would end the list.
    shown = {name: repr(value) if "\n" in str(value) else value for name, value in hand_in.settings.items()}
    lines = [f"- {name}: {value}" for name, value in shown.items()]
    steps = (
        f"{len(hand_in.losses):,} steps, the last loss {hand_in.losses[-1]:.3f}"
        if hand_in.losses
        else ("none was made here: the tune is another model’s")
    )
    return "\n".join(
        [
            "# A tune from a recurrent network", "", "## What I changed, what I heard, and why", "",
            hand_in.description.strip() or "(to be filled in)", "", "## Training", "", steps, "",
            "## Hyper-parameters", "", *lines, "", "After MIT 6.S191, Lab 1.", "",
        ]
    )  # fmt: skip
