"""What the events of a training say to a person in the window."""

from composer.training.estimate import TrainingEstimate, duration
from composer.training.events import CheckpointFailed, TrainingEnded, TrainingStarted
from composer.training.memorising import Memorising
from composer.ui.words import counted, say
from composer.workflows.past_training import PastTraining

STOPPED = "The checkpoint is saved. Go on training whenever you like; Compose can use it now."
NO_MODEL = "Stopped before the first step, so there is no model."


def started_text(event: TrainingStarted) -> str:
    """The tunes, the network, and what it says before it has learned anything."""
    weights = say("{count} numbers to learn", count=f"{event.parameter_count:,}")
    where = say(", on {device}", device=event.device) if event.device else ""
    untrained = say(
        "Untrained, its loss is {loss} nats per character, and it writes:", loss=f"{event.untrained_loss:.3f}"
    )
    parts = (*_tunes(event), say(event.summary), f"{weights}{where}.", untrained, event.untrained_sample)
    return "\n\n".join(parts)


def past_text(past: PastTraining) -> str:
    """How far a training came on another day."""
    header = past.header
    if past.is_done:
        held_out = _held_out(header.validation_loss)
        return " · ".join(filter(None, (_done(header.step), _loss(header.train_loss or 0.0), held_out)))
    return stopped_text(header.step, header.training.iterations)


def past_whole(past: PastTraining) -> str:
    """What to do with a training of another day."""
    return _saved(past.path.name) if past.is_done else say(STOPPED)


def stopped_text(step: int, iterations: int) -> str:
    """`stopped at step 812 of 2,000`."""
    if not iterations:
        return say("stopped before the first step")
    return say("stopped at step {step} of {iterations}", step=f"{step:,}", iterations=f"{iterations:,}")


def ended_text(event: TrainingEnded) -> str:
    """How a training went: `done after 2,000 steps · loss 0.812 · held out 0.934`."""
    held_out = _held_out(event.validation_loss)
    return " · ".join(filter(None, (_done(event.step), _loss(event.train_loss), held_out)))


def ended_whole(event: TrainingEnded) -> str:
    """Why it ended where that was not foreseen, how fast it was, and where the model is."""
    early = say("Stopped by itself, since it only learned by heart.") if event.stopped_early else ""
    speed = say(
        "{speed} characters per second on {device}.",
        speed=f"{event.characters_per_second:,.0f}",
        device=event.device,
    )
    return " ".join(filter(None, (early, speed, _saved(event.path.parent.name))))


def going_on_text(past: PastTraining) -> str:
    """How far the model is that is trained further, and what of it can't be changed."""
    header = past.header
    return say(
        "{steps} so far, trained on {corpus}. What is grey stays as it is, {network} too: another shape is "
        "another model. Iterations count from its first step.",
        steps=counted(header.step, "step"),
        corpus=header.corpus,
        network=header.network.described,
    )


def unsaved_text(event: CheckpointFailed) -> str:
    """That what was learnt is not on the disk yet, why, and that nothing is lost so far."""
    return say(
        "The checkpoint of step {step} was not saved. {reason} "
        "Training goes on meanwhile and tries again at the next checkpoint.",
        step=f"{event.step:,}",
        reason=event.reason,
    )


def by_heart_text(found: Memorising) -> str:
    """What a network does that learns by heart, and what to do."""
    sign = say("It begins to copy.") if found.copies else say("It begins to learn by heart.")
    if found.best_step is None:
        return f"{sign} {say('Stop now, or train on more tunes.')}"
    return f"{sign} {say('The best, of step {step}, is kept; you can stop.', step=f'{found.best_step:,}')}"


def estimate_text(found: TrainingEstimate) -> str:
    """`About 6 minutes here.`"""
    return say("About {duration} here.", duration=duration(found.seconds))


def _done(step: int) -> str:
    return say("done after {steps}", steps=counted(step, "step"))


def _loss(loss: float) -> str:
    return say("loss {loss}", loss=f"{loss:.3f}")


def _held_out(loss: float | None) -> str:
    return say("held out {loss}", loss=f"{loss:.3f}") if loss is not None else ""


def _saved(model: str) -> str:
    return say("The model is saved as “{model}”: compose with it to hear it.", model=model)


def _tunes(event: TrainingStarted) -> tuple[str, ...]:
    """What is learned from, what is held out, and what was kept from both, where that is known."""
    lines = [say(note) for note in event.notes]
    if event.near_duplicates:
        more = counted(event.near_duplicates, "more is", "more are")
        lines.insert(0, say("{more} nearly the same as a held-out tune and left out.", more=more))
    if event.training_tunes:
        learnt, held_out = counted(event.training_tunes, "tune"), f"{event.held_out_tunes:,}"
        lines.insert(0, say("{learnt} to learn from, {held_out} held out.", learnt=learnt, held_out=held_out))
    return ("\n".join(lines),) if lines else ()
