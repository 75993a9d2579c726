"""The texts that a composition writes, in their order, and which of them are begun again.

Those that go round in circles are, and some that end away from the tonic: a network draws a note at a time
and does not know yet that a tune is about to end, so it ends on its key note less often than the tunes it
learnt from. Of the others a share is drawn anew, as large as makes up for it.
"""

from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np

from composer.composition.constraint.constraint import Constraint
from composer.composition.events import BegunAgain
from composer.composition.example import Example, Shared
from composer.composition.extraction import SEPARATOR
from composer.composition.phrases.form import form_of
from composer.composition.phrases.measures import ends_on_key_note, times_written
from composer.composition.settings import CompositionSettings
from composer.composition.writing import Text
from composer.notation.reader import read_tune

_MOST_ATTEMPTS = 4
"""The last of so many stays, whatever it is."""
_BY_ITSELF = 0.66
"""The share of a network's tunes that end on their key note by themselves, measured over 700 of them."""
_MOST_TIMES = {8: 2, 4: 3}
"""So often real tunes write out eight bars, or four: of reels, jigs and hornpipes all but 1 in 200."""

MOST_TRIES = 4
"""So often a tune is composed that is like an example, until it is no copy of that."""


@dataclass
class Texts:
    """The texts to write, in their order; one that is begun again comes next."""

    settings: CompositionSettings
    start: str
    constraint: Constraint | None
    example: Example | None
    _made: int = 0
    _again: deque[Text] = field(default_factory=deque)

    def __iter__(self) -> "Texts":
        return self

    def __next__(self) -> Text:
        if self._again:
            return self._again.popleft()
        if self._made == self.settings.count:
            raise StopIteration
        self._made += 1
        return self._text(self._made - 1, self.settings.seed + self._made - 1)

    def begin_again(self, text: Text) -> BegunAgain | None:
        """Begins a whole text anew where it is the example over again, or no tune of its kind."""
        tries = (text.seed - self.settings.seed) // self.settings.count + 1
        shared = self.shared(text.text)
        if shared is not None and shared.is_copy and tries < MOST_TRIES:
            seed = text.seed + self.settings.count  # no other text has it, whichever ends first
            self._again.append(self._text(text.index, seed))
            return BegunAgain(text.index, text.seed, seed, shared)
        reason = self._why_anew(text)
        if not reason:
            return None
        self._again.append(self._text(text.index, text.seed, text.attempt + 1))
        return BegunAgain(text.index, text.seed, text.seed, reason=reason)

    def _why_anew(self, text: Text) -> str:
        if self.constraint is None or text.attempt + 1 == _MOST_ATTEMPTS:
            return ""
        chance = np.random.default_rng((text.seed, text.attempt, 2)).random()
        planned = self.example is not None or bool(self.settings.prompt.played_form)
        return why_anew(text.text.strip("\n"), dict(self.constraint.tonic_shares), chance, planned)

    def shared(self, text: str) -> Shared | None:
        """What a tune shares with the example; None where there is no example."""
        return self.example.shared(text.strip("\n")) if self.example else None

    def _text(self, index: int, seed: int, attempt: int = 0) -> Text:
        follower = None
        if self.constraint is not None:
            follower = self.constraint.follow(self.settings.characters)
            follower.begin(self.start)
            # A number of its own: the same seed draws the same notes in a key that is asked for.
            follower.draw_key(np.random.default_rng((seed, attempt, 1)).random())
        ends_with = "" if self.settings.free_text else SEPARATOR
        return Text(index, seed, self.settings.characters, ends_with, follower, self.start, attempt=attempt)


def why_anew(text: str, tonic_shares: Mapping[str, float], chance: float, is_planned: bool = False) -> str:
    """Why a tune that is whole is drawn anew; empty where it stays.

    Args:
        text: of canonical form.
        tonic_shares: of the corpus' tunes of each rhythm, the share that ends on the key note.
        chance: from 0 to below 1.
        is_planned: somebody asked for its form, which may bring a section back as often as it likes.
    """
    tune = read_tune(f"X:1\n{text}")
    form = form_of(tune)
    for bars, most in _MOST_TIMES.items():
        if not is_planned and times_written(form, bars) > most:
            return f"it went round in circles, with {bars} bars written out again and again"
    rhythm = next(iter(tune.fields("R")), "").strip().lower()
    on_tonic, known = ends_on_key_note(form)
    if known and not on_tonic and chance < share_anew(tonic_shares.get(rhythm, _BY_ITSELF)):
        return "it ended away from its key note, as few tunes of its kind do"
    return ""


def share_anew(wanted: float) -> float:
    """The share of the tunes not ending on the tonic to be drawn anew, so that `wanted` of all end on it."""
    if wanted <= _BY_ITSELF:
        return 0.0
    return 1 - _BY_ITSELF * (1 - wanted) / (wanted * (1 - _BY_ITSELF)) if wanted < 1 else 1.0
