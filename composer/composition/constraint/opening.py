"""The notes that a tune must begin with, in the spelling that its header asks for."""

from dataclasses import dataclass, field

from composer.composition.constraint.grammar import Grammar
from composer.composition.constraint.header import Header
from composer.composition.constraint.nodes import Node
from composer.composition.constraint.positions import Kind
from composer.notation.canonical import canonical_text
from composer.notation.reader import read_tune


@dataclass(eq=False)
class Opening:
    """An opening as a person wrote it; empty for none."""

    written: str = ""
    _texts: dict[Header, str] = field(default_factory=dict)

    def text(self, header: Header) -> str:
        """The opening in canonical spelling below a header."""
        if not self.written:
            return ""
        if header not in self._texts:
            above = f"X:1\nM:{header.meter}\nL:{header.unit}\nK:{header.key}\n"
            canonical = canonical_text(read_tune(above + self.written))
            self._texts[header] = canonical[canonical.index("K:") :].partition("\n")[2].rstrip("\n")
        return self._texts[header]

    def misfit(self, header: Header, grammar: Grammar) -> int | None:
        """Where in its text the first character stands that cannot be there; None where all can."""
        node = grammar.below(header)
        if node.form is not None and node.form.must_open:
            for character in node.form.opens[0]:
                node = grammar.step(node, character) or node
        for position, character in enumerate(self.text(header)):
            following = grammar.step(node, character)
            if following is None:
                return position
            node = grammar.tied(following, self.text(header)[:position])
        if _needs_more(node):  # its last note is too long, and only a longer text, such as `d/`, would fit
            return max(len(self.text(header)) - len(node.beginning) - 1, 0)
        return None


def _needs_more(node: Node) -> bool:
    """True where a token has begun that is none by itself."""
    begun = bool(node.beginning) or node.position.kind is not Kind.EVENT
    return begun and not node.tokens.is_whole(node.beginning)
