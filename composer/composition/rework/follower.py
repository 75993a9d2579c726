"""Follows one text through bars that are composed anew, and gives what is written between them."""

import numpy as np
from numpy.typing import NDArray

from composer.composition.constraint.grammar import Grammar
from composer.composition.constraint.nodes import Node
from composer.composition.constraint.positions import Kind, Position, Stage
from composer.composition.rework.pattern import PatternFollower
from composer.composition.rework.tasks import BarTask


class StretchFollower:
    """Follows the music of bars that stand next to each other.

    Args:
        tasks: the bars, in their order.
        tie: the pitch that a tie before them leads to, without its accidental; empty for none.
        head: what the first bar begins with.

    Attributes:
        given: what must come next: what stands between two bars.
        bars: the music of each bar that is whole, without `head`.
        misfit: where in `head` the first character stands that can't be there; None where all can.
    """

    def __init__(self, grammar: Grammar, tasks: tuple[BarTask, ...], tie: str = "", head: str = "") -> None:
        self._grammar, self._tasks = grammar, tasks
        self.given, self.bars, self._music, self._text = "", list[str](), "", head
        self._pattern: PatternFollower | None = None
        self.node = self._start(tie)
        self.misfit = self._pass_head(head) if head else None

    @property
    def is_complete(self) -> bool:
        """True behind the last bar's bar line."""
        return len(self.bars) == len(self._tasks)

    @property
    def is_cadence(self) -> bool:
        """Never: bars anew are drawn as the network likes."""
        return False

    def row(self) -> NDArray[np.bool_]:
        """True for each of the vocabulary's characters that may come next, `(vocabulary,)`."""
        row = self._grammar.row(self.node)
        if self._pattern is None or self._pattern.is_over:
            return row
        fitting = row & self._grammar.row_of(self._pattern.fitting(self._grammar.characters(self.node)))
        if fitting.any():
            return fitting
        self._pattern = None  # the bar is another than the one that the pattern was made of
        return row

    def write(self, character: str, drawn: bool = True) -> None:
        """Goes on behind a character that may come."""
        if self.given:
            self.given = self.given[1:]
            return
        following = self._grammar.step(self.node, character)
        if following is None:
            raise ValueError(f"{character!r} may not follow {self._text[-40:]!r}")
        self._music += character
        self._text += character
        if self._pattern is not None:
            self._pattern.write(character)
        before, self.node = self.node, self._grammar.tied(following, self._text)
        if self.node.form is not before.form:
            self._close()

    def _close(self) -> None:
        task = self._tasks[len(self.bars)]
        self.bars.append(task.whole(self._music.removesuffix(task.close).rstrip(" ")))
        self._music = ""
        if not self.is_complete:
            self.given = task.behind
            self.node = self._start(self.node.position.tie)

    def _start(self, tie: str) -> Node:
        task = self._tasks[len(self.bars)]
        form = task.form
        self._pattern = PatternFollower(task.pattern) if task.pattern else None
        position = Position(Kind.EVENT, form.bar.length, Stage.MUSIC, tie=tie)
        return self._grammar.at(form.header, form, position)

    def _pass_head(self, head: str) -> int | None:
        """Goes behind what the first bar begins with; nothing that comes makes its last note another."""
        for position, character in enumerate(head):
            following = self._grammar.step(self.node, character)
            if following is None:
                return position
            self.node = self._grammar.tied(following, head[: position + 1])
        self.node = self._grammar.settled(self.node)
        return None
