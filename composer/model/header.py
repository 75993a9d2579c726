"""The head of a checkpoint: what the model is and how far it has come, as JSON whose types are checked."""

import json
import math
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from typing import Any, TypeVar

import numpy as np

from composer.bounded_json import json_from
from composer.encoding.vocabulary import Vocabulary
from composer.model.registry import NETWORKS
from composer.training.settings import NetworkSettings, TrainingSettings

FORMAT = "abc-composer-model"
VERSION = 1
FORMS = ("canonical", "raw")
MOST_CHARACTERS = 2**16
MOST_STEPS, MOST_CROPS = 10**7, 10**12
"""Ten times what can be asked for, and as many crops as that takes."""
LONGEST_NAME, LONGEST_SAMPLE = 4096, 20_000
LARGEST_LOSS = 1e9

Value = TypeVar("Value")
Settings = TypeVar("Settings", NetworkSettings, TrainingSettings)
_NAME = re.compile(r"[a-z][a-z0-9_-]{0,39}")
"""What a network may be called; a name of any other kind is damage."""


class OtherVersionError(ValueError):
    """The file is whole, but of a version of this program that knew more; the words go on after its name."""


@dataclass(frozen=True)
class CheckpointHeader:
    """Everything about a model but its numbers.

    Attributes:
        network: its settings, which say which network it is.
        corpus, form: the corpus' name, and `canonical` or `raw`.
        sources: what all that it has learnt was read from, before it was trained on this corpus as well.
        corpus_sources: what this corpus is read from, in this order; empty in files that do not tell.
        step: steps made.
        checkpoints: how many of them had a loss on held-out tunes.
        train_loss, validation_loss: the latest, nats per character; None where there is none.
        random_state, crops_taken: see `composer.encoding.crops.CropState`.
        can_resume: True where the file holds what training goes on from, not the weights only.
        half_precision: True where the weights are stored as float16.
    """

    network: NetworkSettings
    training: TrainingSettings
    vocabulary: Vocabulary
    corpus: str
    form: str
    sources: tuple[str, ...]
    step: int
    checkpoints: int
    train_loss: float | None
    validation_loss: float | None
    best_validation_loss: float | None
    untrained_loss: float
    untrained_sample: str
    random_state: dict[str, Any]
    can_resume: bool = True
    crops_taken: int = 0
    half_precision: bool = False
    corpus_sources: tuple[str, ...] = ()

    @property
    def averaged(self) -> bool:
        """True where the file holds a running mean of the weights beside them."""
        return self.training.averaging > 0 and self.can_resume

    @property
    def carried_batch_size(self) -> int:
        """The batch size of the state kept between batches; 0 where none is kept."""
        return self.training.batch_size if self.training.keep_state and self.can_resume else 0

    def to_json(self) -> str:
        """The header as JSON with sorted keys."""
        content = {field.name: getattr(self, field.name) for field in fields(self)}
        content["network_name"] = self.network.NAME
        content["network"] = asdict(self.network)
        content["training"] = asdict(self.training)
        content["vocabulary"] = "".join(self.vocabulary.characters)
        content["format"], content["version"] = FORMAT, VERSION
        return json.dumps(content, sort_keys=True, indent=1, allow_nan=False)

    @classmethod
    def from_json(cls, text: bytes) -> "CheckpointHeader":
        """Reads what `to_json` wrote, in UTF-8.

        Raises:
            OtherVersionError: another format version, or a network or setting that this one does not have.
            ValueError, ComposerError: anything missing, of another type, or out of range.
        """
        content = json_from(text)
        if not isinstance(content, dict) or content.get("format") != FORMAT:
            raise ValueError("no model of this program")
        if content.get("version") != VERSION:
            raise OtherVersionError(
                f"was written by another version of this program (format {content.get('version')!r:.40}; "
                f"this one reads format {VERSION})"
            )
        header = cls(
            network=_network(content),
            training=_settings(TrainingSettings, take(content, "training", dict)),
            vocabulary=Vocabulary(tuple(take_text(content, "vocabulary", MOST_CHARACTERS))),
            corpus=take_text(content, "corpus", LONGEST_NAME),
            form=take(content, "form", str),
            sources=_names(take(content, "sources", list)),
            step=take(content, "step", int),
            checkpoints=take(content, "checkpoints", int),
            train_loss=_loss(content, "train_loss"),
            validation_loss=_loss(content, "validation_loss"),
            best_validation_loss=_loss(content, "best_validation_loss"),
            untrained_loss=_known(_loss(content, "untrained_loss")),
            untrained_sample=take_text(content, "untrained_sample", LONGEST_SAMPLE),
            random_state=take(content, "random_state", dict),
            can_resume=take(content, "can_resume", bool),
            # Checkpoints of the first version have none: each of their draws stands for itself.
            crops_taken=take({"crops_taken": 0, **content}, "crops_taken", int),
            half_precision=take({"half_precision": False, **content}, "half_precision", bool),
            corpus_sources=_names(take({"corpus_sources": [], **content}, "corpus_sources", list)),
        )
        header._check()
        return header

    def _check(self) -> None:
        bounds = ((self.step, MOST_STEPS), (self.checkpoints, MOST_STEPS), (self.crops_taken, MOST_CROPS))
        if not all(0 <= count <= most for count, most in bounds) or self.form not in FORMS:
            raise ValueError("a count out of its range, or an unknown form")
        try:
            np.random.PCG64().state = self.random_state  # type: ignore[assignment]
        except (KeyError, TypeError, OverflowError) as error:
            raise ValueError("a random state that is none") from error


def take(content: Mapping[str, Any], name: str, kind: type[Value]) -> Value:
    """A value of this type; raises ValueError for any other."""
    value = content.get(name)
    if not isinstance(value, kind) or (isinstance(value, bool) and kind is not bool):
        raise ValueError(f"{name} is no {kind.__name__}")
    return value


def take_finite(content: Mapping[str, Any], name: str) -> float | None:
    """A finite number, or None where there is none; raises ValueError for anything else."""
    if content.get(name) is None:
        return None
    number = take(content, name, float)
    if not math.isfinite(number):
        raise ValueError(f"{name} is not finite")
    return number


def take_text(content: Mapping[str, Any], name: str, longest: int) -> str:
    """A text of at most so many characters; raises ValueError for anything else."""
    text = take(content, name, str)
    if len(text) > longest:
        raise ValueError(f"{name} has {len(text):,} characters, and {longest:,} at most were expected")
    return text


def _loss(content: Mapping[str, Any], name: str) -> float | None:
    """A loss, or None where there is none; raises ValueError for what no training has."""
    number = take_finite(content, name)
    if number is not None and abs(number) > LARGEST_LOSS:
        raise ValueError(f"{name} is no loss")
    return number


def _known(loss: float | None) -> float:
    if loss is None:
        raise ValueError("untrained_loss is no number")
    return loss


def _names(sources: list[Any]) -> tuple[str, ...]:
    if not all(isinstance(source, str) and len(source) <= LONGEST_NAME for source in sources):
        raise ValueError("what it was learnt from is no list of names")
    return tuple(sources)


def _network(content: Mapping[str, Any]) -> NetworkSettings:
    """A network's settings; one that is not there is no default, since another shape is another network."""
    name, values = take(content, "network_name", str), take(content, "network", dict)
    if name not in NETWORKS and _NAME.fullmatch(name):
        raise OtherVersionError(
            f"is a network “{name}”, which this version of the program does not have (it has "
            f"{' and '.join(sorted(NETWORKS))})"
        )
    kind: type[NetworkSettings] = NETWORKS[name].settings
    settings = _settings(kind, values)
    missing = {field.name for field in fields(kind)} - {*values, *kind.LATER}
    if missing:
        raise ValueError(f"not there: its network’s {', '.join(sorted(missing))}")
    return settings


def _settings(kind: type[Settings], content: Mapping[str, Any]) -> Settings:
    unknown = sorted(set(content) - {field.name for field in fields(kind)})
    if unknown:
        raise OtherVersionError(
            f"has a setting that this version of the program does not have (“{unknown[0][:40]}”)"
        )
    return kind(**content)
