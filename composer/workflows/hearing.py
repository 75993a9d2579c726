"""Lets a training be heard: what its network wrote at one step and the next, with one opening and seed."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

from composer.composition.events import TextGrew
from composer.composition.extraction import SEPARATOR, FoundTune, take_tune
from composer.composition.generation import generate
from composer.composition.network import LANES
from composer.composition.settings import CompositionSettings
from composer.encoding.vocabulary import Vocabulary
from composer.errors import ComposerError
from composer.model.checkpoint import read_checkpoint
from composer.model.folder import BEST, LAST
from composer.model.header import CheckpointHeader
from composer.model.milestones import MILESTONES, kept_in, path_of
from composer.model.registry import NETWORKS
from composer.notation.bar_lengths import bars
from composer.notation.elements import Event, Tune
from composer.notation.reader import read_tune
from composer.training.memorising import Tried
from composer.training.milestones import FIRST_COPY, FIRST_TUNE
from composer.training.trial import is_tune
from composer.workflows.models import read_model

SEED, CHARACTERS = 1, 400
HEADERS = {"canonical": "", "raw": "X:1\nT:Heard\n"}
OPENINGS = (
    ("R:reel\nM:4/4\nL:1/8\nK:D\n", "|:d2fd"),
    ("M:4/4\nL:1/8\nK:D\n", "|:d2fd"),
    ("M:4/4\nL:1/8\nK:D\n", "d2fd"),
    ("M:4/4\nL:1/8\nK:C\n", "C2EC"),
)
"""Of a tune that every network begins with, the first whose characters it knows; else as it begins itself."""
FEWEST_BARS, LEAST_RIGHT, MOST_RIGHT, NOISE = 2, 0.2, 0.9, 0.08
"""Bars of which it is worth telling how many add up; the share from which that is no chance, and from which
all but all do; and signs that mean nothing, a character, from which a text is noise."""
WRONG_BAR = "bar-length"
BEST_MARK, LAST_MARK = "best", "last"


@dataclass(frozen=True)
class Point:
    """A moment of a training that can be heard.

    Attributes:
        path: the checkpoint with its weights.
        marks: what makes it one to listen to, of `composer.training.milestones.MARKS`, `best` and `last`.
        copy_rate: share of a few samples that were copies; None where nothing was compared there.
        size_bytes: what is kept for it besides the model itself.
    """

    step: int
    path: Path
    marks: frozenset[str] = frozenset()
    copy_rate: float | None = None
    size_bytes: int = 0


@dataclass(frozen=True)
class Heard:
    """What the network wrote at a point.

    Attributes:
        text: a whole tune that can be shown and played, noise and all.
        opening: what every point's text begins with, without its fields.
        bars, right: how many bars some such texts have, and how many of those are as long as they should be.
        notes: how many notes are to be heard.
        noise: how many signs of the texts mean nothing, a character.
        valid: True for a whole tune that is valid.
    """

    point: Point
    text: str
    opening: str = ""
    bars: int = 0
    right: int = 0
    notes: int = 0
    noise: float = 0.0
    valid: bool = False

    @property
    def percent(self) -> int:
        """What `possible` names: of its samples that are copies, or else of its bars that add up."""
        return round(100 * self._copied) if self._copied else round(100 * self.right / max(self.bars, 1))

    @property
    def possible(self) -> str:
        """What became possible at this step, in a few words with `{percent}` in some of them."""
        if self._copied:
            return "{percent} % copied"
        for mark, words in ((BEST_MARK, "best"), (FIRST_TUNE, "first tune")):
            if mark in self.point.marks:
                return words
        return "a whole tune" if self.valid else self._of_text

    @property
    def _copied(self) -> float:
        """Told at the first step that copies, and at the latest."""
        told = self.point.marks & {FIRST_COPY, LAST_MARK}
        return self.point.copy_rate or 0.0 if told else 0.0

    @property
    def _of_text(self) -> str:
        if not self.notes:
            return "no notes"
        if self.noise > NOISE:
            return "noise"
        if self.bars < FEWEST_BARS or self.right < LEAST_RIGHT * self.bars:
            return "letters only"
        return "bars add up" if self.right >= MOST_RIGHT * self.bars else "{percent} % of bars fit"


@dataclass(frozen=True)
class Unheard:
    """A point that can't be heard, and why; it stays on the curve."""

    point: Point
    reason: str


def points_of(model: Path, tried: Sequence[Tried]) -> tuple[Point, ...]:
    """The points of a training that can be heard, by step; its checkpoints say what is known of them.

    Models of earlier versions have the best and the last one.
    """
    rates = {one.step: one.copy_rate for one in tried}
    found = {
        kept.step: Point(kept.step, path_of(model, kept), frozenset(kept.marks), None, kept.size_bytes)
        for kept in kept_in(model)
    }
    if (model / LAST).is_file() and (step := read_model(model).step):
        _mark(found, step, model / LAST, LAST_MARK)
    losses = [(one.validation_loss, one.step) for one in tried if one.validation_loss is not None]
    if losses and (model / BEST).is_file():
        _mark(found, min(losses)[1], model / BEST, BEST_MARK)
    return tuple(replace(found[step], copy_rate=rates.get(step)) for step in sorted(found))


def _mark(found: dict[int, Point], step: int, path: Path, mark: str) -> None:
    point = found.get(step, Point(step, path))
    found[step] = replace(point, marks=point.marks | {mark})


def hear(points: Sequence[Point]) -> Iterator[Heard | Unheard | None]:
    """Composes from each of the points, in this order; None comes now and then, so that it can be stopped."""
    for point in points:
        try:
            yield from _heard(point)
        except ComposerError as error:
            yield Unheard(point, f"What step {point.step:,} wrote can’t be heard. {error}")


def _heard(point: Point) -> Iterator[Heard | None]:
    checkpoint = read_checkpoint(point.path, weights_only=True)
    header = checkpoint.header
    yield None
    network = NETWORKS[header.network.NAME].to_step()(header.network, checkpoint.arrays)
    fields, opening = opening_for(header)
    settings = CompositionSettings(
        count=LANES, seed=SEED, start=fields + opening, characters=CHARACTERS, constrained=False
    )
    written = [""] * LANES
    for event in generate(network, header.vocabulary, header.form, settings):
        if isinstance(event, TextGrew):
            written[event.index] += event.text
        yield None
    yield heard_of(point, written, opening, model_name(point.path), header.step)


def opening_for(header: CheckpointHeader) -> tuple[str, str]:
    """The fields and the first notes that a network is given."""
    return _opening(header.vocabulary, header.form)


@lru_cache(maxsize=8)
def _opening(vocabulary: Vocabulary, form: str) -> tuple[str, str]:
    for fields, opening in OPENINGS:
        if not vocabulary.unknown(HEADERS[form] + fields + opening):
            return HEADERS[form] + fields, opening
    return "", ""


def model_name(path: Path) -> str:
    """The model that a checkpoint belongs to."""
    return (path.parent.parent if path.parent.name == MILESTONES else path.parent).name


def heard_of(
    point: Point, written: Sequence[str], opening: str = "", model: str = "", step: int | None = None
) -> Heard:
    """What is to be said of some texts, which cost no more than one, and the first of them as a tune.

    Args:
        step: that of the weights, where the latest checkpoint was written over meanwhile.
    """
    note = f"composed by ABC Composer: model {model}, seed {SEED}"
    parted = [text.lstrip("\n").partition(SEPARATOR) for text in written]
    texts = [_as_tune(block, point.step if step is None else step, note) for block, _, _ in parted]
    tunes = [read_tune(text) for text in texts]
    counted = [
        sum(bar.full is not None for v in tune.voices for bar in bars(v, tune.meter)) for tune in tunes
    ]
    wrong = [sum(problem.rule == WRONG_BAR for problem in tune.problems) for tune in tunes]
    meaningless = sum(problem.rule != WRONG_BAR for tune in tunes for problem in tune.problems)
    return Heard(
        point,
        texts[0],
        opening,
        bars=sum(counted),
        right=sum(max(every - some, 0) for every, some in zip(counted, wrong, strict=True)),
        notes=_notes(tunes[0]),
        noise=meaningless / max(sum(len(block) for block, _, _ in parted), 1),
        valid=bool(parted[0][1]) and is_tune(parted[0][0]),
    )


def _notes(tune: Tune) -> int:
    return sum(isinstance(one, Event) and bool(one.pitches) for v in tune.voices for one in v.elements)


def title_of(step: int) -> str:
    """What a tune is called that was written at a step."""
    return f"What step {step:,} wrote" if step else "What it wrote untrained"


def _as_tune(block: str, step: int, note: str) -> str:
    lines = [line for line in block.split("\n") if not line.startswith(("T:", "N:"))]
    block, title = "\n".join(lines), title_of(step)
    for fields in ("", "K:C\n"):
        taken = take_tune(fields + block, 1, lambda _tune, _number: title, note)
        if isinstance(taken, FoundTune):
            return taken.text
    return f"X:1\nT:{title}\nN:{note}\nK:C\n{block}"
