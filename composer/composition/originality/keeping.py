"""An index as bytes, to be kept beside its model; what is read back is checked, and None where damaged."""

import io
import json
import zipfile
import zlib
from collections.abc import Sequence

import numpy as np

from composer.composition.originality.index import CorpusIndex

VERSION = 1
MOST_BYTES = 256 * 2**20
"""Unpacked, an index of a million tunes; a small file could say that it holds anything."""


def index_bytes(index: CorpusIndex, sources: Sequence[str]) -> bytes:
    """The index as a NumPy archive, with the sources that it was made of."""
    header = {
        "version": VERSION,
        "sources": list(sources),
        "titles": list(index.titles),
        "fields": {letter: list(values) for letter, values in index.fields.items()},
        "names_rhythms": index.names_rhythms,
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
    """The index, or None where the bytes are none, or one of other sources."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as members:
            if sum(member.file_size for member in members.infolist()) > MOST_BYTES:
                return None
        with np.load(io.BytesIO(data), allow_pickle=False) as archive:
            header = json.loads(archive["header"].tobytes())
            starts, bars, steps = archive["starts"], archive["bars"], archive["steps"]
            titles = tuple(str(title) for title in header["titles"])
            fields = {letter: tuple(map(str, header["fields"][letter])) for letter in "RMLK"}
            names_rhythms = bool(header.get("names_rhythms", True))  # older indexes do not say
            same = header["version"] == VERSION and header["sources"] == list(sources)
    except (ValueError, KeyError, TypeError, AttributeError, OSError, EOFError, *_DAMAGE):
        return None
    kinds = (starts.dtype, bars.dtype, steps.dtype) == (np.int64, np.int64, np.int16)
    shapes = starts.shape == (len(titles) + 1,) and bars.ndim == 1 and bars.shape == steps.shape
    if not (same and kinds and shapes) or starts[0] or starts[-1] != len(bars) or (np.diff(starts) < 0).any():
        return None
    return CorpusIndex(titles, starts, bars, steps, np.argsort(bars, kind="stable"), fields, names_rhythms)


_DAMAGE = (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, RecursionError, OverflowError)
