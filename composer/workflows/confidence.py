"""Tells how sure a trained model is of each note of a tune, and goes on from another note in its place."""

from pathlib import Path

from composer.composition.confidence import Alternative, NoteConfidence, confidence_of
from composer.composition.rework.matching import matched
from composer.composition.sampling import DEFAULT_TEMPERATURE
from composer.workflows.networks import stepping_model
from composer.workflows.rework import ReworkRequest

__all__ = ["Alternative", "NoteConfidence", "confidence", "continue_with"]


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
