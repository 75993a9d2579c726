"""An index as bytes, to be kept beside its model; what is read back is checked, and None where damaged."""

import io
import json
import zipfile
import zlib
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from composer.arrays import open_archive, read_array
from composer.bounded_json import json_from
from composer.melody.index import CorpusIndex

VERSION = 2
NOT_COMPARABLE = 1
"""The version whose bars were told apart by semitones and absolute lengths."""

MOST_BYTES = 128 * 2**20
"""Of the file; an index of the largest corpus takes half of it."""

MOST_HEADER_BYTES, MOST_BARS = 16 * 2**20, 10_000_000


def index_bytes(index: CorpusIndex, sources: Sequence[str]) -> bytes:
    """The index as a NumPy archive, with the sources that it was made of."""
    header = {
        "version": VERSION,
        "sources": list(sources),
        "titles": list(index.titles),
        "fields": {letter: list(values) for letter, values in index.fields.items()},
        "names_rhythms": index.names_rhythms,
        "keys": index.keys,
        "home_shares": index.tonic_shares,
    }
    buffer = io.BytesIO()
    np.savez_compressed(
        buffer,
        allow_pickle=False,
        header=np.frombuffer(json.dumps(header).encode(), np.uint8),
        starts=index.starts,
        bars=index.bars,
        steps=index.steps,
    )
    return buffer.getvalue()


def index_from(data: bytes, sources: Sequence[str]) -> CorpusIndex | None:
    """The index, or None where the bytes are none, or one of other sources.

    Of one that an older version of the program kept, titles and fields hold; see `is_comparable`.
    """
    try:
        with open_archive(io.BytesIO(data)) as archive:
            header = json_from(read_array(archive, "header", np.uint8, MOST_HEADER_BYTES).tobytes())
            titles = tuple(str(title) for title in header["titles"])
            starts = read_array(archive, "starts", np.int64, len(titles) + 1)
            # So many bars there must be, and no more are read.
            number = min(int(starts[-1]), MOST_BARS)
            bars = read_array(archive, "bars", np.int64, number)
            steps = read_array(archive, "steps", np.int16, number)
            fields = {letter: tuple(map(str, header["fields"][letter])) for letter in "RMLK"}
            version, same = header["version"], header["sources"] == list(sources)
            # Older indexes do not say:
            names_rhythms, keys = bool(header.get("names_rhythms", True)), header.get("keys", {})
            keys = {str(rhythm): {str(k): int(n) for k, n in some.items()} for rhythm, some in keys.items()}
            tonic_shares = {
                str(rhythm): float(share) for rhythm, share in header.get("home_shares", {}).items()
            }
    except (ValueError, LookupError, TypeError, AttributeError, OSError, EOFError, *_DAMAGE):
        return None
    if not (same and version in (NOT_COMPARABLE, VERSION) and _are_whole(starts, bars, steps, len(titles))):
        return None
    order = np.argsort(bars, kind="stable")
    return CorpusIndex(
        titles, starts, bars, steps, order, fields, version == VERSION, names_rhythms, keys, tonic_shares
    )


def _are_whole(
    starts: NDArray[np.int64], bars: NDArray[np.int64], steps: NDArray[np.int16], tunes: int
) -> bool:
    """Whether arrays out of a file can be an index of so many tunes."""
    if starts.shape != (tunes + 1,) or bars.ndim != 1 or bars.shape != steps.shape:
        return False
    return not starts[0] and starts[-1] == len(bars) and not (np.diff(starts) < 0).any()


_DAMAGE = (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, RecursionError, OverflowError)
