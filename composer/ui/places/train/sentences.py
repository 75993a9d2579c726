"""What the events of a training say to a person in the window."""

from pathlib import Path

from composer.plurals import plural
from composer.training.events import CheckpointFailed, CheckpointSaved, TrainingEnded, TrainingStarted
from composer.workflows.past_training import PastTraining

STOPPED = "the checkpoint is saved. Go on training whenever you like; Compose can use it now."


def started_text(event: TrainingStarted) -> str:
    """The tunes, the network, and what it says before it has learned anything."""
    return "\n\n".join(
        (
            *_tunes(event),
            event.summary,
            f"{event.parameter_count:,} numbers to learn{f', on {event.device}' if event.device else ''}.",
            f"Untrained, its loss is {event.untrained_loss:.3f} nats per character, and it writes:",
            event.untrained_sample,
        )
    )


def past_text(past: PastTraining) -> str:
    """How far a training came on another day, and what to do now."""
    header = past.header
    held_out = f", {header.validation_loss:.3f} held out" if header.validation_loss is not None else ""
    if past.is_done:
        losses = f"loss {header.train_loss or 0:.3f}{held_out}"
        return f"Done after {plural(header.step, 'step')}: {losses}. {_saved(past.path)}"
    return f"Stopped at step {header.step:,} of {header.training.iterations:,}{held_out}; {STOPPED}"


def going_on_text(past: PastTraining) -> str:
    """Which model is trained further, what of it can be changed, and what can't."""
    header = past.header
    return (
        f"“{past.path.name}”, {plural(header.step, 'step')} so far, trained on {header.corpus}.\n"
        "Iterations (counted from its first step), checkpoint interval, early stopping and learning rate "
        f"can be changed. The network, {header.network.described}, its batches "
        "and the tunes held out stay as they are: another shape is another model."
    )


def checkpoint_text(event: CheckpointSaved) -> str:
    """The losses at a checkpoint and what the network wrote there."""
    figures = [f"step {event.step:,}: loss {event.train_loss:.3f}"]
    if event.validation_loss is not None:
        figures.append(f"held out {event.validation_loss:.3f}")
    if event.copy_rate:
        figures.append(f"{event.copy_rate:.0%} of its samples copied")
    if event.is_best:
        figures.append("the best so far")
    return f"— {', '.join(figures)} —\n{event.sample.strip()}\n\n"


def unsaved_text(event: CheckpointFailed) -> str:
    """That what was learnt is not on the disk yet, why, and that nothing is lost so far."""
    return (
        f"The checkpoint of step {event.step:,} was not saved. {event.reason} "
        "Training goes on meanwhile and tries again at the next checkpoint."
    )


def ended_text(event: TrainingEnded) -> str:
    """How a training went, and what to do now."""
    how = "Stopped by itself, since it only learned by heart," if event.stopped_early else "Done"
    held_out = f", {event.validation_loss:.3f} held out" if event.validation_loss is not None else ""
    return (
        f"{how} after {plural(event.step, 'step')}: loss {event.train_loss:.3f}{held_out}, "
        f"{event.characters_per_second:,.0f} characters per second on {event.device}. "
        f"{_saved(event.path.parent)}"
    )


def _saved(folder: Path) -> str:
    return f"The model is saved as “{folder.name}”: go to Compose to hear it."


def _tunes(event: TrainingStarted) -> tuple[str, ...]:
    """What is learned from, what is held out, and what was kept from both, where that is known."""
    lines = [*event.notes]
    if event.near_duplicates:
        more = "1 more is" if event.near_duplicates == 1 else f"{event.near_duplicates:,} more are"
        lines.insert(0, f"{more} nearly the same as a held-out tune and left out.")
    if event.training_tunes:
        learnt = plural(event.training_tunes, "tune")
        lines.insert(0, f"{learnt} to learn from, {event.held_out_tunes:,} held out.")
    return ("\n".join(lines),) if lines else ()
