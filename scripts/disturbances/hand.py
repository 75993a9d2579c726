"""A hand that does anything a person can do in the window, drawn from a seed."""

import random
from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QAction, QKeySequence, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)

from composer.ui.window_assembly import WindowAssembly
from disturbances.acts import SHORT, Tell, Training

MUSIC = ("CDEF GABc|", "|:d2e f3|g/a/b:|", "K:Dmix\n", "M:6/8\n", "[CEG]2", "(3abc", "{g}a", '"Am"')
NOISE = ("\x00", "]]]", "%%", "\n\n", "é𝄞", "K:", "|" * 40, "(" * 30, "X:2\nT:Two\nK:C\nC|\n")
SIZES = ((900, 520), (1280, 800), (1024, 600), (1700, 1000), (1280, 560))
PRESSED = (
    Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Delete,
    Qt.Key.Key_Backspace,
    Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End,
    Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Space, Qt.Key.Key_F2, Qt.Key.Key_F1, Qt.Key.Key_S,
)  # fmt: skip
MODIFIERS = (
    Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)  # fmt: skip


class Hand:
    """Tells of each thing before it does it."""

    def __init__(self, assembly: WindowAssembly, draw: random.Random, tell: Tell) -> None:
        self._assembly, self._random, self._tell = assembly, draw, tell
        self._ways: dict[Callable[[], None], int] = {
            self._click: 30, self._choose_entry: 14, self._press: 14, self._type: 10, self._select: 8,
            self._shortcut: 6, self._drag: 5, self._wheel: 4, self._resize: 2, self._place: 5, self._train: 1,
            self._compose: 2, self._play: 3, self._undo: 6, self._context_menu: 2, self._edit: 8,
        }  # fmt: skip

    def act(self) -> None:
        """One thing; in a dialog or menu that is open, often its end."""
        if self.popup() and self._random.random() < 0.5:
            self.answer()
            return
        self._random.choices(list(self._ways), list(self._ways.values()))[0]()

    def popup(self) -> QWidget | None:
        """The menu, list or dialog that takes all clicks now."""
        return QApplication.activePopupWidget() or QApplication.activeModalWidget()

    def answer(self) -> None:
        """Presses a button of what is open, or closes it."""
        popup = self.popup()
        if popup is None:
            return
        buttons = [one for one in popup.findChildren(QAbstractButton) if _is_there(one)]
        if buttons and self._random.random() < 0.7:
            button = self._random.choice(buttons)
            self._did("answer", button.text())
            button.click()
        else:
            self._did("answer", f"closes {_name(popup)}")
            _close(popup)

    def close_popups(self) -> None:
        """Closes what is open."""
        popup = self.popup()
        if popup is not None:
            _close(popup)

    # The ways

    def _click(self) -> None:
        widget = self._some_widget()
        if widget is None:
            return
        point = self._point_in(widget)
        twice, modifier = self._random.random() < 0.1, self._random.choice(MODIFIERS)
        self._did("click", f"{_name(widget)} at {point.x()}, {point.y()}{' twice' if twice else ''}")
        do = QTest.mouseDClick if twice else QTest.mouseClick
        do(widget, Qt.MouseButton.LeftButton, modifier, point)

    def _choose_entry(self) -> None:
        entry = self._some_entry(lambda action: True)
        if entry is not None:
            self._did("entry", entry.text())
            entry.trigger()

    def _shortcut(self) -> None:
        entry = self._some_entry(lambda action: not action.shortcut().isEmpty())
        target = QApplication.focusWidget() or self._assembly.window
        if entry is not None and _is_there(target):
            key = entry.shortcut()[0]  # type: ignore[index]
            self._did("shortcut", entry.shortcut().toString())
            QTest.keyClick(target, key.key(), key.keyboardModifiers())

    def _press(self) -> None:
        target = QApplication.focusWidget() or self._assembly.window
        key, modifier = self._random.choice(PRESSED), self._random.choice(MODIFIERS)
        self._did("press", f"{modifier.name} {key.name} in {_name(target)}")
        QTest.keyClick(target, key, modifier)

    def _type(self) -> None:
        target = QApplication.focusWidget() or self._assembly.page.editor
        text = self._random.choice((*MUSIC, *NOISE, "reel", "12", "0.5", "-1", "99999999999"))
        self._did("type", f"{text!r} in {_name(target)}")
        if isinstance(target, QLineEdit):
            target.insert(text)
        elif isinstance(target, QPlainTextEdit) and not target.isReadOnly():
            target.insertPlainText(text)
        else:
            QTest.keyClicks(target, "".join(one for one in text if " " <= one <= "~"))

    def _edit(self) -> None:
        editor = self._assembly.page.editor
        if not _is_there(editor) or editor.isReadOnly() or self.popup():
            return
        text = self._random.choice((*MUSIC, *MUSIC, *NOISE))
        cursor = editor.textCursor()
        length = len(editor.toPlainText())
        cursor.setPosition(self._random.randint(0, length))
        if self._random.random() < 0.3:
            cursor.setPosition(self._random.randint(0, length), cursor.MoveMode.KeepAnchor)
        self._did("edit", f"{text!r} at {cursor.position()}")
        editor.setTextCursor(cursor)
        editor.insertPlainText(text)

    def _select(self) -> None:
        views = [one for one in self._widgets() if isinstance(one, QAbstractItemView) and one.model()]
        if not views:
            return
        view = self._random.choice(views)
        rows = view.model().rowCount()
        if rows:
            row = self._random.randrange(rows)
            self._did("select", f"{row} of {rows} in {_name(view)}")
            if self._random.random() < 0.1:
                view.selectAll()
            else:
                view.setCurrentIndex(view.model().index(row, 0))

    def _drag(self) -> None:
        widget = self._some_widget()
        if widget is None or widget.width() < 4 or widget.height() < 4:
            return
        places = [self._point_in(widget) for _ in range(3)]
        self._did("drag", _name(widget))
        QTest.mousePress(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, places[0])
        for place in places[1:]:
            if _is_there(widget):
                QTest.mouseMove(widget, place)
        if _is_there(widget):
            QTest.mouseRelease(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, places[-1])

    def _wheel(self) -> None:
        widget = self._some_widget()
        if widget is None:
            return
        turned = QPoint(0, self._random.choice((-480, -120, 120, 480)))
        modifier = self._random.choice(MODIFIERS)
        middle = QPointF(widget.rect().center())
        self._did("wheel", f"{turned.y()} on {_name(widget)}")
        event = QWheelEvent(
            middle, QPointF(widget.mapToGlobal(middle)), QPoint(), turned, Qt.MouseButton.NoButton, modifier,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(widget, event)

    def _resize(self) -> None:
        width, height = self._random.choice(SIZES)
        self._did("resize", f"{width} × {height}")
        self._assembly.window.resize(width, height)

    def _place(self) -> None:
        bars = [one for one in self._widgets() if isinstance(one, QTabBar)]
        if bars and self._random.random() < 0.5:
            bar = self._random.choice(bars)
            tab = self._random.randrange(max(bar.count(), 1))
            self._did("tab", f"{tab} of {_name(bar)}")
            bar.setCurrentIndex(tab)
        elif not self.popup():
            name = self._random.choice(("compose", "library", "files", "train", "corpus"))
            self._did("place", name)
            self._assembly.window.show_place(name)

    def _train(self) -> None:
        train = self._assembly.train
        if train.running or self._assembly.session.corpus is None or self.popup():
            return
        self._did("train", "a small network")
        self._assembly.window.show_place("train")
        train.settings.form.network.choose("lstm")
        train.settings.form.set_values(Training.SIZE | SHORT | {"patience": 0})
        train.settings.start.click()

    def _compose(self) -> None:
        if not self.popup() and not self._assembly.jobs.running:
            self._did("compose", "")
            self._assembly.window.show_place("compose")
            self._assembly.compose.compose()

    def _play(self) -> None:
        if not self.popup():
            self._did("play", "or pause")
            self._assembly.player.toggle()

    def _undo(self) -> None:
        document = self._assembly.document
        back = self._random.random() < 0.6
        if not self.popup() and (document.can_undo if back else document.can_redo):
            self._did("undo" if back else "redo", "")
            (document.undo if back else document.redo)()

    def _context_menu(self) -> None:
        widget = self._some_widget()
        if widget is not None:
            self._did("context menu", _name(widget))
            QTest.mouseClick(widget, Qt.MouseButton.RightButton)

    # What there is

    def _did(self, kind: str, what: str) -> None:
        self._tell("did", kind=kind, what=what)

    def _point_in(self, widget: QWidget) -> QPoint:
        size = widget.size().expandedTo(QSize(1, 1))
        return QPoint(self._random.randrange(size.width()), self._random.randrange(size.height()))

    def _widgets(self) -> Sequence[QWidget]:
        root = self.popup() or self._assembly.window
        return [root, *(one for one in root.findChildren(QWidget) if _is_there(one))]

    def _some_widget(self) -> QWidget | None:
        """Of the kinds that do something, more often."""
        widgets = self._widgets()
        doing = [one for one in widgets if isinstance(one, QAbstractButton | QTabBar | QComboBox | QLineEdit)]
        chosen = self._random.choice(doing if doing and self._random.random() < 0.7 else widgets)
        return chosen if _is_there(chosen) else None

    def _some_entry(self, fits: Callable[[QAction], bool]) -> QAction | None:
        if self.popup():
            return None
        menus = self._assembly.menu_bar.menus.values()
        found = [
            action
            for menu in menus
            for one in (menu, *menu.findChildren(QMenu))
            for action in one.actions()
            if action.isEnabled() and not action.isSeparator() and not action.menu() and fits(action)
        ]
        found = [
            action for action in found if action.shortcut() != QKeySequence(QKeySequence.StandardKey.Quit)
        ]
        return self._random.choice(found) if found else None


def _is_there(widget: QWidget) -> bool:
    return widget.isVisible() and widget.isEnabled()


def _close(popup: QWidget) -> None:
    if isinstance(popup, QDialog):
        popup.reject()
    else:
        popup.close()


def _name(widget: QWidget) -> str:
    said = widget.text() if isinstance(widget, QAbstractButton) else widget.accessibleName()
    return f"{type(widget).__name__} “{said}”" if said else type(widget).__name__
