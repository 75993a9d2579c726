"""Goes on with an unfinished tune, in a form that fits what stands there, until the network ends it."""

from composer.composition.constraint.follower import Follower
from composer.composition.constraint.forms import Form
from composer.composition.constraint.grammar import Grammar
from composer.composition.constraint.lengths import QUARTERS
from composer.composition.constraint.nodes import Node
from composer.composition.constraint.opening import Opening
from composer.composition.constraint.positions import Kind, Position, Stage
from composer.composition.constraint.tune_grammars import TuneGrammars
from composer.composition.rework.matching import MatchedTune
from composer.composition.rework.tasks import closing_line, full_length
from composer.errors import ComposerError


def follow_on(
    tune: MatchedTune, index: int, head: str, tie: str, tunes: TuneGrammars, grammar: Grammar, characters: int
) -> Follower:
    """Follows what is composed from a bar on.

    Args:
        index: the bar; one more than there are to go on behind the last one.
        head: what the bar begins with and keeps.
        tie: the pitch that a tie before it leads to.

    Raises:
        ComposerError: `head` is nothing that a valid bar begins with.
    """
    bar = tune.bars[min(index, len(tune.bars) - 1)]
    header = tunes.shared(tune.header(bar))
    form = _form_at(tune, index, tunes.form(header))
    before = tune.between(index - 1) if index else ""
    stage = Stage.LINE_START if not index or before.endswith("\n") else Stage.BAR_START
    node = grammar.at(header, form, Position(Kind.EVENT, form.bar.length, stage, tie=tie))
    number = tune.number(index) if index < len(tune.bars) else index + 1
    node = passed_head(grammar, node, head, number)
    left = max(characters, form.bound)
    return Follower(grammar, Opening(), node, left, text=head, _opened=True)


def passed_head(grammar: Grammar, node: Node, head: str, number: int) -> Node:
    """The node behind what a bar begins with; nothing that comes makes its last note another."""
    for position, character in enumerate(head):
        following = grammar.step(node, character)
        if following is None:
            raise ComposerError(
                f"Bar {number} can’t begin with “{head}”: “{head[position:]}” does not fit there. Choose "
                "another note, or compose the whole bar anew."
            )
        node = grammar.tied(following, head[: position + 1])
    return grammar.settled(node) if head else node


def _form_at(tune: MatchedTune, index: int, form: Form) -> Form:
    """The form behind the bars before, as they are written: valid ones lead it as the grammar would."""
    if "|:" in tune.canonical[: tune.counterparts[0].start]:
        form = form.opened()
    for bar in tune.bars[:index]:
        between = tune.between(bar.index)
        line = closing_line(between)
        missing = _missing(tune, bar.index, form)
        allowed = missing == 0 or (form.bar.pick_up and line == "|") or missing == form.bar.short_at
        form = form.after(line, missing if allowed else 0, on_tonic=True)
        if "|:" in between.removeprefix(line):
            form = form.opened()
    return form


def _missing(tune: MatchedTune, index: int, form: Form) -> int:
    counted = full_length(tune, tune.bars[index]) / tune.tune.unit_note_length * QUARTERS
    return max(form.bar.length - int(counted), 0)
