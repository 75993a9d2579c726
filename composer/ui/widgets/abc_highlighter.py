"""Colours ABC text by the kind of each of its tokens."""

from PySide6.QtGui import QColor, QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from composer.notation.lexing import tokens
from composer.ui.colours import LIGHT, Colours
from composer.ui.widgets.text_offsets import TextOffsets

# kind of token -> attribute of Colours
COLOUR_OF_KIND = {
    "field": "field",
    "inline-field": "field",
    "field-value": "text",
    "note": "text",
    "chord": "text",
    "rest": "bar",
    "accidental": "accidental",
    "length": "number",
    "broken-rhythm": "number",
    "tuplet": "number",
    "barline": "bar",
    "repeat": "field",
    "ending": "field",
    "slur": "ornament",
    "tie": "ornament",
    "grace": "ornament",
    "decoration": "ornament",
    "chord-symbol": "quoted",
    "annotation": "quoted",
    "comment": "bar",
    "directive": "bar",
    "line-break": "bar",
    "continuation": "bar",
    "spacer": "bar",
    "overlay": "bar",
    "unknown": "error",
}
BOLD_KINDS = frozenset({"field", "repeat", "ending"})
ITALIC_KINDS = frozenset({"comment", "directive"})

# A block's state after its last line: what the next line is part of.
HEADER, BODY = 0, 1


class AbcHighlighter(QSyntaxHighlighter):
    """Colours a document line by line; a line after `K:` is music until the tune ends."""

    def __init__(self, document: QTextDocument, colours: Colours = LIGHT) -> None:
        super().__init__(document)
        self._formats = formats(colours)

    def set_colours(self, colours: Colours) -> None:
        """Shows the text in another theme."""
        self._formats = formats(colours)
        self.rehighlight()

    def highlightBlock(self, line: str) -> None:
        """Colours one line; called by Qt for each line that changed."""
        in_body = self.previousBlockState() == BODY and not line.startswith("X:")
        offsets = TextOffsets(line)
        for token in tokens(line, in_body):
            if token.kind in self._formats:
                start, end = offsets.to_qt(token.start), offsets.to_qt(token.end)
                self.setFormat(start, end - start, self._formats[token.kind])
        self.setCurrentBlockState(state_after(line, in_body))


def state_after(line: str, in_body: bool) -> int:
    """What the next line is part of: an empty line ends the tune, `K:` its header (2.2.1)."""
    if not line.strip():
        return HEADER
    return BODY if in_body or line.lstrip().startswith("K:") else HEADER


def formats(colours: Colours) -> dict[str, QTextCharFormat]:
    """The look of each kind of token."""
    return {kind: _format(kind, getattr(colours, name)) for kind, name in COLOUR_OF_KIND.items()}


def _format(kind: str, colour: str) -> QTextCharFormat:
    look = QTextCharFormat()
    look.setForeground(QColor(colour))
    if kind in BOLD_KINDS:
        look.setFontWeight(QFont.Weight.DemiBold)
    look.setFontItalic(kind in ITALIC_KINDS)
    return look
