"""What the events of composing say to a person in the window."""

from composer.composition.events import CompositionEnded
from composer.counting import counted

READING_CORPUS = "Reading the tunes that the model learned from, to compare with them…"
STOPPING, STOPPED = "Stopping…", "Stopped. The tunes that were complete are kept."
NO_TEXT = "No text was drawn; ask for more characters."


def ended_text(event: CompositionEnded, why_nothing: str, told: str, best_first: bool) -> str:
    """How a composing went.

    Args:
        why_nothing: the last reason why a text held no tune; empty where there was none.
        told: why it went without the constraint, or what became of a rhythm; empty for neither.
        best_first: the best ranked tunes are listed first.
    """
    if not event.tunes:
        return f"No tune was found in the text. {why_nothing or NO_TEXT}"
    sentences = [f"{counted(event.tunes, 'tune')} composed."]
    if best_first:
        sentences.append("The best ranked stand first.")
    if event.masked_probability is not None:
        sentences.append(f"The rules of ABC set {event.masked_probability:.1%} of its choices right.")
    return " ".join([*sentences, told]).strip()
