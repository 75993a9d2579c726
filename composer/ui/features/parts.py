"""Parts added to the open tune's melody as a second voice, or taken out, each one undo step."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QMenu

from composer.notation.elements import Tune
from composer.notation.reader import read_tune
from composer.score.added_parts import BELOW, FOR_TWO, AddedPart, with_part, without_part
from composer.ui.features.feature import Feature, Host
from composer.ui.words import say


class Parts(Feature):
    """Lines of the Tune menu; a tune that has several voices keeps them."""

    menu = "tune"

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._document = host.document

    def fill(self, menu: QMenu) -> None:
        """Adds the lines."""
        parts = menu.addMenu(say("A&dd a part"))
        for group in (FOR_TWO, BELOW):
            for added in group:
                parts.addAction(say(added.name), partial(self._change, partial(_added, added=added)))
            parts.addSeparator()
        parts.addAction(say("&Take the part out"), partial(self._change, _without))

    def _change(self, change: Callable[[Tune], str]) -> None:
        self._document.check_changeable()
        if not self._document.is_empty:
            read = self._document.read_now
            self._document.change(change(read.tune if read else read_tune(self._document.text)))


def _added(tune: Tune, added: AddedPart) -> str:
    return with_part(tune, added)


def _without(tune: Tune) -> str:
    return without_part(tune.text)
