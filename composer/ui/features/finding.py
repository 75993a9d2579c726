"""Finds and replaces in the ABC text: a strip above it, F3 and Shift+F3."""

import re
from bisect import bisect_left, bisect_right

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from composer.notation.elements import Span
from composer.ui.features.feature import Feature, Host
from composer.ui.widgets.find_bar import FindBar
from composer.ui.words import counted, say

Key = QKeySequence.StandardKey


class Finding(Feature):
    """Whatever case it is written in; what is replaced is one undo step."""

    menu = "edit"

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._document, self._page = host.document, host.page
        self._notice = host.session.notice
        self.bar = FindBar()
        host.page.add_text_strip(self.bar)
        self.bar.wanted_changed.connect(self._find_typed)
        self.bar.next_wanted.connect(self.find_next)
        self.bar.previous_wanted.connect(self.find_previous)
        self.bar.replace_wanted.connect(self.replace)
        self.bar.replace_all_wanted.connect(self.replace_all)
        self.bar.closed.connect(host.page.editor.setFocus)
        self._document.text_changed.connect(self._count)
        self._document.selection_changed.connect(self._count)

    def fill(self, menu: QMenu) -> None:
        """Adds the lines."""
        menu.addAction(say("&Find…"), Key.Find, self.begin)
        menu.addAction(say("Find &next"), "F3", self.find_next)
        menu.addAction(say("Find pre&vious"), "Shift+F3", self.find_previous)
        menu.addAction(say("Replac&e…"), "Ctrl+H", self.begin_replacing)

    def begin(self) -> None:
        """Opens the strip, with what is selected as what to find."""
        self._begin(replacing=False)

    def begin_replacing(self) -> None:
        """Opens the strip with its second row."""
        self._begin(replacing=True)

    def find_next(self) -> None:
        """Goes to the next one; behind the last comes the first."""
        if not self.bar.wanted.text():
            self.begin()
        found = self._found()
        self._go(found, bisect_left([span.start for span in found], self._document.selection.end))

    def find_previous(self) -> None:
        """Goes to the one before; before the first comes the last."""
        found = self._found()
        self._go(found, bisect_left([span.start for span in found], self._selected_from) - 1)

    def replace(self) -> None:
        """Replaces the one that is selected, and goes to the next."""
        selection = self._document.selection
        if selection in self._found():
            text, by = self._document.text, self.bar.by.text()
            self._document.change(text[: selection.start] + by + text[selection.end :])
            place = selection.start + len(by)
            self._document.select(place, place)
        self.find_next()

    def replace_all(self) -> None:
        """Replaces all of them."""
        found, text, by = self._found(), self._document.text, self.bar.by.text()
        parts, place = [], 0
        for span in found:
            parts += [text[place : span.start], by]
            place = span.end
        if found:
            self._document.change("".join(parts) + text[place:])
        times = counted(len(found), "time")
        self._notice.emit(say("Replaced {times}.", times=times) if found else say("Nothing was found."))

    @property
    def _selected_from(self) -> int:
        return self._document.selection.start

    def _begin(self, *, replacing: bool) -> None:
        self._page.show_text()
        selection = self._document.selection
        selected = self._document.text[selection.start : selection.end]
        self.bar.begin("" if "\n" in selected else selected, replacing=replacing)
        self._count()

    def _find_typed(self) -> None:
        """While it is typed, the first from where the selection begins is selected."""
        found = self._found()
        self._go(found, bisect_left([span.start for span in found], self._selected_from))

    def _go(self, found: list[Span], number: int) -> None:
        if found:
            span = found[number % len(found)]
            self._document.select(span.start, span.end)
        self._count()

    def _found(self) -> list[Span]:
        wanted = self.bar.wanted.text()
        if not wanted:
            return []
        case = 0 if self.bar.match_case.isChecked() else re.IGNORECASE
        matches = re.finditer(re.escape(wanted), self._document.text, case)
        return [Span(*match.span()) for match in matches]

    def _count(self) -> None:
        if self.bar.isHidden():
            return
        found = self._found()
        number = bisect_right([span.start for span in found], self._selected_from)
        here = bool(number) and found[number - 1] == self._document.selection
        of = say("{number} of {count}", number=number, count=len(found)) if here else f"{len(found)}"
        self.bar.say(of if found else say("none") if self.bar.wanted.text() else "")
