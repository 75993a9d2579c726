"""MIT's Lab 1 by its own names, thin over the program's rooms: `import composer.lab as lab` in a notebook.

    songs = lab.load_training_data()
    text = "\\n\\n".join(songs)
    model = lab.build_model(len(set(text)), embedding_dim=256, rnn_units=1024, batch_size=8)
    x, y = lab.get_batch(lab.vectorize_string(text), seq_length=100, batch_size=8)
    loss = lab.train_step(x, y)

What the lab keeps in a notebook's variables, the vocabulary and the network, can be named, and is otherwise
the latest that was made here. TensorFlow is loaded by the first function that needs it.
"""

import re
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from composer.composition.sampling import DEFAULT_TEMPERATURE, check_temperature, draw
from composer.corpus.bundled.archive import keep_in
from composer.corpus.bundled.registry import BUNDLED
from composer.corpus.collection import SEPARATOR
from composer.corpus.sources import SourceFile, find_files, read_abc_file
from composer.encoding import crops
from composer.encoding.vocabulary import Vocabulary
from composer.errors import ComposerError
from composer.export.wav import WAV
from composer.files import write_atomically
from composer.library.folders import Folders
from composer.model.lstm.settings import LstmSettings
from composer.model.lstm.shapes import lstm_shapes
from composer.model.lstm.stepping import SteppingLstm
from composer.notation.reader import read_tune
from composer.notation.tunebook import split_tunebook

LAB, INSTEAD = "lab", "oneills"
# A song may begin where the one before it ends, so each place is looked at.
_SONG = re.compile(r"(?=(?:\A|\n\n)(.*?)\n\n)", re.DOTALL)


@dataclass
class _Latest:
    """What the lab's functions share where nothing else is named."""

    vocabulary: Vocabulary | None = None
    model: Any = None
    step: Any = None


_latest = _Latest()


def load_training_data() -> list[str]:
    """The lab's songs; where they are not on this machine, those of a bundled collection, and it says so."""
    keep_in(Folders.default().collections)
    if BUNDLED[LAB].is_here:
        songs = extract_song_snippet("\n\n".join(_texts(LAB)))
    else:
        print(
            "The lab’s songs are not here: “Fetch…” in Corpus, or “abc-composer fetch lab”, brings them. "
            f"These are the tunes of {BUNDLED[INSTEAD].title} instead."
        )
        songs = [tune.text.strip("\n") for text in _texts(INSTEAD) for tune in split_tunebook(text)]
        print(f"Found {len(songs)} songs in text")
    _latest.vocabulary = Vocabulary.of(SEPARATOR.join(songs))
    return songs


def _texts(collection: str) -> list[str]:
    return [read_abc_file(file.path) for file in find_files(collection) if isinstance(file, SourceFile)]


def extract_song_snippet(text: str) -> list[str]:
    """The songs in a text, as the lab takes them out: each ends with a blank line, or it is no whole song."""
    songs = _SONG.findall(text)
    print(f"Found {len(songs)} songs in text")
    return songs


def vectorize_string(string: str, vocabulary: Iterable[str] | None = None) -> NDArray[np.int32]:
    """The numbers of a string's characters, `(characters,)`: their places in the sorted vocabulary.

    Args:
        vocabulary: the characters there are, from now on; before, those of the songs that were loaded.

    Raises:
        ComposerError: a character that is not among them, or there are none.
    """
    _latest.vocabulary = _vocabulary(vocabulary)
    return _latest.vocabulary.encode(string)


def _vocabulary(named: Iterable[str] | None) -> Vocabulary:
    if named is not None:
        return Vocabulary.of("".join(named))
    if _latest.vocabulary is None:
        raise ComposerError(
            "No vocabulary is known yet. Call load_training_data() first, or name it: "
            "vectorize_string(string, vocabulary=sorted(set(text)))."
        )
    return _latest.vocabulary


def get_batch(
    vectorized_songs: NDArray[np.integer[Any]], seq_length: int, batch_size: int
) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
    """Inputs and targets, `(batch_size, seq_length)` each: random crops, the targets one character on."""
    return crops.get_batch(np.asarray(vectorized_songs, np.int32), seq_length, batch_size)


def build_model(vocab_size: int, embedding_dim: int, rnn_units: int, batch_size: int) -> Any:
    """The lab's network, of Keras' layers: embedding, LSTM that keeps its state, dense."""
    sizes = {
        "vocab_size": vocab_size,
        "embedding_dim": embedding_dim,
        "rnn_units": rnn_units,
        "batch_size": batch_size,
    }
    for name, size in sizes.items():
        if size < 1:
            raise ComposerError(f"{name} is {size}, and a network needs at least 1.")
    from composer.model import lab_network

    _latest.model = lab_network.build_model(**sizes)
    return _latest.model


def compute_loss(labels: Any, logits: Any) -> Any:
    """Sparse categorical cross-entropy of each character, `(batch_size, seq_length)`, in nats."""
    from composer.model import lab_network

    return lab_network.compute_loss(labels, logits)


def train_step(x: Any, y: Any, model: Any = None, optimizer: Any = None) -> Any:
    """One step of learning; the loss of each character before it, `(batch_size, seq_length)`.

    Args:
        model: the network that was built last, where none is named.
        optimizer: the one that this network learnt with before, else Adam at the lab's 0.005.

    Raises:
        ComposerError: there is no network, or it was built for other batches or another vocabulary.
    """
    model = model or _latest.model
    if model is None:
        raise ComposerError("There is no network yet: call build_model(…) first, or name one as model=….")
    _check_fits(x, model)
    step = _latest.step
    if step is None or step.model is not model or (optimizer is not None and step.optimizer is not optimizer):
        from composer.model.lab_network import TrainStep

        step = _latest.step = TrainStep(model, optimizer)
    return step(x, y)


def _check_fits(x: Any, model: Any) -> None:
    wanted, size = model.input_shape[0], model.output_shape[-1]
    if wanted not in (None, len(x)):
        raise ComposerError(
            f"The batch has {len(x)} rows, and the network was built for {wanted}: its state is theirs. "
            f"Call get_batch(…, batch_size={wanted}), or build_model(…, batch_size={len(x)})."
        )
    if (highest := int(np.max(x))) >= size:
        raise ComposerError(
            f"The batch has the number {highest}, and the network was built for a vocabulary of {size}. "
            "Vectorise with the vocabulary that it was built for: vectorize_string(text, vocabulary=vocab)."
        )


def generate_text(
    model: Any,
    start_string: str,
    generation_length: int = 1000,
    vocabulary: Iterable[str] | None = None,
    temperature: float = DEFAULT_TEMPERATURE,
) -> str:
    """The start string and what the network writes after it.

    Args:
        temperature: 1, the lab's, draws as the network learnt; lower is tamer, higher is wilder.
        model: built for batches of any size: it is rebuilt at batch size one, without TensorFlow.
        vocabulary: the one that it was built for; the latest, where none is named.

    Raises:
        ComposerError: the start string is empty or of other characters, the vocabulary is another's, or
            nothing can be drawn at the temperature.
    """
    check_temperature(temperature)
    known = _vocabulary(vocabulary)
    network = _stepping(model, len(known))
    if not start_string:
        raise ComposerError("The start string is empty. One character at least is needed, such as “X”.")
    generator, state, written = np.random.default_rng(), network.start(1), list(start_string)
    for number in known.encode(start_string):
        logits, state = network.step(np.array([number], np.int32), state)
    for _ in range(generation_length):
        number = draw(logits[0], temperature, generator)
        written.append(known.characters[number])
        logits, state = network.step(np.array([number], np.int32), state)
    return "".join(written)


def _stepping(model: Any, vocabulary_size: int) -> SteppingLstm:
    """The network in NumPy, one character at a time."""
    arrays = model.get_weights()
    shapes = [array.shape for array in arrays]
    layers = (len(arrays) - 3) // 3
    if layers > 0:
        settings = LstmSettings(embedding_dimension=shapes[0][-1], rnn_units=shapes[2][0], layers=layers)
        wanted = lstm_shapes(settings, shapes[0][0]).weights
    if layers < 1 or shapes != list(wanted.values()):
        raise ComposerError(
            "generate_text writes with an embedding, LSTM layers of one size and a dense layer, as "
            f"build_model makes them. This network has arrays of the shapes {', '.join(map(str, shapes))}."
        )
    if shapes[0][0] != vocabulary_size:
        raise ComposerError(
            f"The network was built for {shapes[0][0]} characters, and the vocabulary has {vocabulary_size}. "
            "Name the one that it learnt: generate_text(…, vocabulary=vocab)."
        )
    return SteppingLstm(settings, dict(zip(wanted, arrays, strict=True)))


def play_song(song: str) -> Any:
    """The song as it sounds: something to press play on in a notebook, elsewhere the bytes of a WAV file.

    One that can't be played is told, and None is returned, as in the lab.
    """
    try:
        found = split_tunebook(song)
        if not found:
            raise ComposerError("This is no song: one begins with an “X:” field and has a “K:” field.")
        data = WAV.export(read_tune(found[0].text))
    except ComposerError as error:
        print(error)
        return None
    if "IPython" not in sys.modules:
        return data
    from IPython.display import Audio  # type: ignore[import-not-found,unused-ignore]

    return Audio(data)


def save_song_to_abc(song: str, filename: str = "tmp") -> str:
    """Writes the song into `filename` with `.abc` behind it, in the place of one that is there."""
    write_atomically(Path(f"{filename}.abc"), song.encode("utf-8"))
    return filename
