"""Works on a tune with a trained model: tells how likely it finds each note, composes bars of it anew."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from composer.composition.confidence import Alternative, NoteConfidence, confidence_of
from composer.composition.constraint.header import values_of_index
from composer.composition.events import CompositionEvent, NothingFound, TuneComposed
from composer.composition.originality.comparison import compared
from composer.composition.ranking import rank
from composer.composition.rework.matching import matched
from composer.composition.rework.requests import Wish
from composer.composition.rework.reworking import rework_tune
from composer.composition.rework.settings import ReworkSettings
from composer.composition.sampling import DEFAULT_TEMPERATURE, Sampling
from composer.errors import ComposerError
from composer.notation.reader import read_tune
from composer.score.added_parts import AddedPart, added_part, with_part
from composer.workflows.compose import new_seed
from composer.workflows.networks import stepping_model
from composer.workflows.training_index import kept_index

__all__ = ["Alternative", "NoteConfidence", "confidence", "continue_with"]


@dataclass(frozen=True)
class ReworkRequest:
    """What of which tune to compose anew.

    Everything outside of the bars stays as it is, character for character. Chord symbols, decorations and
    grace notes of the bars themselves go, for they belonged to other notes.

    Attributes:
        model: a model's folder, or one of its checkpoints.
        text: a whole tune.
        bars: indices of `composer.composition.written_bars.written_bars(text)`.
        count: how many ways, each different from what stands there and from the others where that can be.
        seed: of the first way; None for a new one each time; the events tell which it was.
        kind: `again` composes the bars anew. `vary` makes variations of them: the notes on the strong beats
            stay where they are, and at least half of the time sounds the same, where the network finds such.
            `like` takes up the rhythm of the bars in `like` note by note, as far as each bar lasts, and its
            melody is among those of the ways drawn that rise and fall most as theirs does.
            `answer` composes as many bars behind `bars`: half of these return, and the rest is composed anew,
            ends on the key note, and is not what stands in `bars`.
            `continue` composes all from one place on: in the bars and the form that the tune has, or until
            the network ends it where the tune's last bar line does not.
        continue_from: the first bar that `continue` composes; one more than there are to go on at the end.
        note: the span of a note in the text: `continue` puts `replacement` in its place and composes all
            behind it.
        like: indices as in `bars`; where these are more, the first follows the last again.
        keeps_cadence: of bars next to each other the last one stays, of a single one its last half; for
            `again`, `vary` and `like`.
    """

    model: Path
    text: str
    bars: tuple[int, ...] = ()
    count: int = 1
    seed: int | None = None
    temperature: float = DEFAULT_TEMPERATURE
    top_k: int = 0
    top_p: float = 1.0
    kind: str = "again"
    continue_from: int | None = None
    note: tuple[int, int] | None = None
    replacement: str = ""
    like: tuple[int, ...] = ()
    keeps_cadence: bool = False


def rework(request: ReworkRequest) -> Iterator[CompositionEvent]:
    """Composes the ways one after the other, each a whole tune; closing the iterator stops at once.

    A part that was added to the melody follows each way; a way that it can't follow is passed over.

    Raises:
        ComposerError: a setting out of range, no model or a damaged one, or a tune that can't be worked on
            with it; before anything is drawn.
    """
    part = added_part(request.text)
    if part is None:
        yield from _rework(request)
        return
    note = request.note and (request.note[0] - part.before, request.note[1] - part.before)
    for event in _rework(replace(request, text=part.alone, note=note)):
        yield _with_part(event, part.added)


def _with_part(event: CompositionEvent, added: AddedPart) -> CompositionEvent:
    if not isinstance(event, TuneComposed):
        return event
    try:
        return replace(event, text=with_part(read_tune(event.text), added))
    except ComposerError as error:
        return NothingFound(event.index, event.seed, event.text, str(error))


def _rework(request: ReworkRequest) -> Iterator[CompositionEvent]:
    settings = ReworkSettings(
        count=request.count,
        seed=new_seed() if request.seed is None else request.seed,
        sampling=Sampling(request.temperature, request.top_k, request.top_p),
    )
    wish = Wish(
        request.kind, request.bars, request.continue_from, request.note, request.replacement, request.like,
        request.keeps_cadence,
    )  # fmt: skip
    model = stepping_model(request.model)
    index = kept_index(request.model, model.header.sources)
    values = None if index is None else values_of_index(index)
    header = model.header
    for event in rework_tune(
        model.network, header.vocabulary, header.form, request.text, wish, settings, values
    ):
        if isinstance(event, TuneComposed):
            tune = read_tune(event.text)
            found = compared(tune, index)
            event = replace(event, originality=found, ranking=rank(tune, found))
        yield event


def confidence(model: Path, text: str) -> tuple[NoteConfidence, ...]:
    """For each note and chord of a tune how likely the model finds it, and what else it weighed there.

    Raises:
        ComposerError: no model or a damaged one, one without the constraint, or a tune it can't read.
    """
    found = stepping_model(model)
    header = found.header
    return confidence_of(found.network, header.vocabulary, matched(text, header.vocabulary, header.form))


def continue_with(
    model: Path,
    text: str,
    note: NoteConfidence,
    alternative: Alternative,
    *,
    count: int = 1,
    seed: int | None = None,
    temperature: float = DEFAULT_TEMPERATURE,
    top_k: int = 0,
    top_p: float = 1.0,
) -> ReworkRequest:
    """The request that puts an alternative in a note's place and composes all behind it anew.

    What stands before the note stays. Its bar is filled up to its right length, and the tune keeps its bars
    and its form where it is finished; else the network ends it.
    """
    return ReworkRequest(
        model,
        text,
        count=count,
        seed=seed,
        temperature=temperature,
        top_k=top_k,
        top_p=top_p,
        kind="continue",
        note=(note.start, note.end),
        replacement=alternative.text,
    )
