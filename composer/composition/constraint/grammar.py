"""The whole grammar as a graph of nodes: one for each position that a text can reach, made when reached."""

import re

import numpy as np
from numpy.typing import NDArray

from composer.composition.constraint.bars import UNDECIDED, BarGrammar
from composer.composition.constraint.closing import closing_tokens
from composer.composition.constraint.costs import position_cost
from composer.composition.constraint.forms import LONGEST_TOKENS, Form
from composer.composition.constraint.header import Header, HeaderGrammar
from composer.composition.constraint.lengths import NEVER
from composer.composition.constraint.nodes import Node, token_set
from composer.composition.constraint.positions import Kind, Position, Stage
from composer.composition.constraint.tune_grammars import TuneGrammars
from composer.encoding.vocabulary import Vocabulary

_TIED = re.compile(r"([A-Ga-g][,']*)[0-9/]*-?$")
_LONGEST_NOTE = 12
_LINES = ("|", ":")
_END = Position(Kind.END)
_HEADER = Position(Kind.HEADER)


class Grammar:
    """Leads from node to node, and says which characters may come and what ending from a node takes."""

    def __init__(self, header: HeaderGrammar, tunes: TuneGrammars, vocabulary: Vocabulary) -> None:
        self._header, self._tunes, self._vocabulary = header, tunes, vocabulary
        self._nodes: dict[tuple[Header | int, Position, str], Node] = {}
        self._forms: dict[Form, Form] = {}
        self._costs: dict[tuple[Form | None, Position, str], int] = {}
        self._bar_bounds: dict[Form, int] = {}
        self._rows: dict[frozenset[str], NDArray[np.bool_]] = {}

    def __len__(self) -> int:
        """How many nodes have been made."""
        return len(self._nodes)

    @property
    def root(self) -> Node:
        """The node before anything is written."""
        return self._settled(Header(), None, _HEADER, "")

    def usual_key(self, node: Node, chance: float) -> str:
        """The key line that may be given at a node, see `HeaderGrammar.usual_key`; empty elsewhere."""
        header = node.header
        if node.form is not None or node.beginning or not header.unit or header.key:
            return ""
        return self._header.usual_key(header, chance)

    def below(self, header: Header) -> Node:
        """The node behind a whole header; all headers that differ in nothing that matters lead to one."""
        header = self._tunes.shared(header)
        form = self._same(self._tunes.form(header))
        return self._settled(header, form, self._bars(header).start(form, Stage.LINE_START), "")

    def at(self, header: Header, form: Form, position: Position) -> Node:
        """The node at any position below a header; forms below different headers must differ."""
        return self._settled(self._tunes.shared(header), self._same(form), position, "")

    def step(self, node: Node, character: str) -> Node | None:
        """The node behind one more character; None where it may not come."""
        if character not in node.following:
            node.following[character] = self._step(node, character)
        return node.following[character]

    def characters(self, node: Node) -> set[str]:
        """All that may come next."""
        own = node.tokens.extensions(node.beginning)
        if node.tokens.is_whole(node.beginning):
            return own | self.characters(self.committed(node))
        return own

    def fitting(self, node: Node) -> set[str]:
        """Those that end a section well, where its last bar is being written; all where none does."""
        if node.form is None or not node.form.bar.closes:
            return self.characters(node)
        tokens, found = (
            token_set(closing_tokens(self._bars(node.header), node.form, node.position)),
            set[str](),
        )
        if node.beginning in tokens:
            found |= tokens.extensions(node.beginning)
            if tokens.is_whole(node.beginning):
                found |= self.fitting(self.committed(node))
        return found or self.characters(node)

    def affordable(self, node: Node, left: int) -> set[str]:
        """Those behind which the tune can be ended within what is left, the character itself included."""
        form, beginning = node.form, node.beginning
        own = node.tokens.extensions(beginning)
        if form is not None and left > self._bar_bound(node.header, form) and beginning[:1] not in _LINES:
            found = {c for c in own if c not in _LINES or self._cost_behind(node, c) < left}
        else:
            found = {c for c in own if self._cost_behind(node, c) < left}
        if node.tokens.is_whole(beginning):
            found |= self.affordable(self.committed(node), left)
        return found

    def row(self, node: Node) -> NDArray[np.bool_]:
        """Those that fit as a row of the vocabulary, `(vocabulary,)`."""
        if node.row is None:
            node.row = self.row_of(self.fitting(node))
        return node.row

    def row_of(self, characters: set[str]) -> NDArray[np.bool_]:
        """True for each of the vocabulary's characters that is among these."""
        wanted = frozenset(characters)
        if wanted not in self._rows:
            self._rows[wanted] = np.array([c in wanted for c in self._vocabulary.characters], np.bool_)
        return self._rows[wanted]

    def committed(self, node: Node) -> Node:
        """The node behind the token that stands there whole, whatever it might have gone on to."""
        if not node.tokens.is_whole(node.beginning):
            return node
        if node.form is None:
            header = self._header.commit(node.header, node.beginning)
            return self.below(header) if header.key else self._settled(header, None, _HEADER, "")
        form, position = self._behind(node.header, node.form, node.position, node.beginning)
        return self._settled(node.header, form, position, "")

    def settled(self, node: Node) -> Node:
        """The same, and nothing that follows changes the note that stands there: no tie, no broken rhythm."""
        whole = node
        while whole.tokens.is_whole(whole.beginning):
            whole = self.committed(whole)
        if whole.form is None or whole.position.kind is not Kind.EVENT:
            return whole
        position = whole.position._replace(breakable=0, tieable=0)
        return self._settled(whole.header, whole.form, position, "")

    def tied(self, node: Node, text: str) -> Node:
        """The node itself, or behind a tie, the one that knows which pitch the text has there."""
        if node.position.tie != UNDECIDED:
            return node
        pitch = _TIED.search(text[-_LONGEST_NOTE:])
        assert pitch is not None, text
        return self._settled(node.header, node.form, node.position._replace(tie=pitch[1]), node.beginning)

    def cost(self, node: Node) -> int:
        """The fewest characters from here to the end of the tune; NEVER where there is no way."""
        if node.cost < 0:
            key = node.form, _essential(node.position), node.beginning
            if node.position.kind is not Kind.LENGTH and node.beginning:
                node.cost = self._cost(node)
            elif key in self._costs:
                node.cost = self._costs[key]
            else:
                node.cost = self._costs[key] = self._cost(node)
        return node.cost

    def _step(self, node: Node, character: str) -> Node | None:
        longer = node.beginning + character
        if longer in node.tokens:
            return self._settled(node.header, node.form, node.position, longer)
        if node.tokens.is_whole(node.beginning):
            return self.step(self.committed(node), character)
        return None

    def _settled(self, header: Header, form: Form | None, position: Position, beginning: str) -> Node:
        """The node, or the one behind its token where that is whole and nothing could make it longer."""
        key = (header if form is None else id(form), position, beginning)
        if key not in self._nodes:
            node = Node(header, form, position, beginning, token_set(self._tokens(header, form, position)))
            is_over = node.tokens.is_whole(beginning) and not node.tokens.extensions(beginning)
            self._nodes[key] = self.committed(node) if is_over else node
        return self._nodes[key]

    def _tokens(self, header: Header, form: Form | None, position: Position) -> tuple[str, ...]:
        if form is None:
            return self._header.tokens(header)
        return self._bars(header).tokens(form, position)

    def _bars(self, header: Header) -> BarGrammar:
        return self._tunes.bars(header)

    def _same(self, form: Form) -> Form:
        """The one form that stands for all equal ones, so that nodes can be told by it."""
        return self._forms.setdefault(form, form)

    def _behind(self, header: Header, form: Form, position: Position, token: str) -> tuple[Form, Position]:
        bars = self._bars(header)
        if position.kind is not Kind.EVENT:
            return form, bars.commit(form, position, token)
        if token == "\n":
            if position.stage is Stage.LINE_START:
                return form, _END
            return form, position._replace(stage=Stage.LINE_START)
        if position.stage is Stage.LINE_START and token in form.opens:
            return self._same(form.opened()), position._replace(stage=Stage.OPENED)
        if token[0] in "|:" or token in form.bar.full:
            form = self._same(form.after(token, position.remaining, position.last_is_tonic))
            return form, bars.start(form, Stage.BAR_START, position.tie, position.last_is_tonic)
        return form, bars.commit(form, position, token)

    def _cost_behind(self, node: Node, character: str) -> int:
        following = self.step(node, character)
        return NEVER if following is None else self.cost(following)

    def _bar_bound(self, header: Header, form: Form) -> int:
        """Whatever stands in the form's next bar, the tune can be ended within so many characters."""
        if form not in self._bar_bounds:
            bars, ends = self._bars(header), [form.cost]
            for line in form.bar.full:
                ends += [form.after(line, 0, on_tonic).cost + len(line) for on_tonic in (False, True)]
            music = bars.lengths.fill_cost(form.bar.length, bars.pitches.cost) + bars.pitches.tonic_cost
            self._bar_bounds[form] = LONGEST_TOKENS + music + max(ends)
        return self._bar_bounds[form]

    def _cost(self, node: Node) -> int:
        if node.is_end:
            return 0
        if node.form is None:
            return NEVER
        if not node.beginning and node.position.kind is Kind.EVENT:
            return position_cost(self._bars(node.header), node.form, node.position, self._tunes.ends_on_tonic)
        costs = [NEVER]
        for token in self._representatives(node):
            whole = self.committed(self._node_of(node, token))
            costs.append(len(token) - len(node.beginning) + self.cost(whole))
        return min(costs)

    def _representatives(self, node: Node) -> list[str]:
        """The tokens that the beginning can grow to; of pitches that cost the same, one."""
        found: dict[tuple[object, ...], str] = {}
        bars = self._bars(node.header)
        for token in node.tokens.beginning_with(node.beginning):
            key: tuple[object, ...] = (token,)
            if node.position.kind is not Kind.LENGTH and _is_pitch(token):
                tonic = node.position.kind is Kind.EVENT and bars.pitches.is_tonic(
                    token, node.position.altered
                )
                key = len(token), tonic
            found.setdefault(key, token)
        if ("]",) in found:
            return ["]"]
        return list(found.values())

    def _node_of(self, node: Node, token: str) -> Node:
        return Node(node.header, node.form, node.position, token, node.tokens)


def _essential(position: Position) -> Position:
    """The position without what makes no difference to the cost of ending."""
    return position._replace(altered=position.altered if position.tie else (), tieable=0, breakable=0)


def _is_pitch(token: str) -> bool:
    return token.strip("^_=,'").isalpha() and token != "z"
