"""Reads NumPy's arrays out of files that may come from anybody: checked against their bytes, then made.

NumPy's own reader takes the memory that a header names before it looks at what follows, and evaluates that
header. Here a header is what NumPy writes, letter for letter, or damage.
https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html
"""

import math
import re
from typing import Any

import numpy as np
from numpy.typing import NDArray

_MAGIC = b"\x93NUMPY\x01\x00"
_HEADER = re.compile(
    rb"\{'descr': '([<|][biuf]\d{1,2})', 'fortran_order': (False|True), "
    rb"'shape': \(((?:\d{1,18}, )*(?:\d{1,18},?)?)\), \} *\n"
)


def array_from(data: bytes, name: str) -> NDArray[Any]:
    """The array that the bytes of a `.npy` file hold.

    Args:
        name: what it is called in an error.

    Raises:
        ValueError: the bytes are no array of plain numbers, or of another length than their header says.
    """
    start = len(_MAGIC) + 2
    end = start + int.from_bytes(data[len(_MAGIC) : start], "little")
    header = _HEADER.fullmatch(data[start:end]) if data.startswith(_MAGIC) else None
    if header is None:
        raise ValueError(f"{name} is no array of numbers")
    try:
        kind = np.dtype(header[1].decode())
    except TypeError as error:
        raise ValueError(f"{name} holds numbers of no known kind") from error
    shape = tuple(int(length) for length in re.findall(rb"\d+", header[3]))
    if math.prod(shape) * kind.itemsize != len(data) - end:
        raise ValueError(f"{name} has another size than it says")
    numbers = np.frombuffer(data, kind, offset=end) if len(data) > end else np.zeros(0, kind)
    return numbers.reshape(shape, order="F" if header[2] == b"True" else "C").copy()
