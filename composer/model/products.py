"""Products of a kernel with the vectors of a few texts, as networks that are stepped make them.

The kernels are cut into blocks too small for the linear algebra library to spread over threads, which
wait for each other at every character: where something else runs as well, a window or a training, that
takes up to four times as long. For many texts at a time the blocks are shared out, see `shared_work`; each
is computed in the same way whoever does it. Products lie with the units first and the batch last, as the
blocks leave them; what they are made of lies with the batch first, which the library reads twice as fast.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from composer.composition.network import LANES
from composer.model.shared_work import shared_work

_ROW_BLOCK = 64
_MOST_MULTIPLICATIONS = 2**18
"""Of a product; OpenBLAS wakes its threads for larger ones."""

Array = NDArray[np.float32]
_BLOCK, _MOST_COLUMNS = 16, 32
"""Larger products are computed in another way, which differs in the last bits, and by threads."""
_WORTH_SHARING = 8_000_000
"""Multiplications that take longer than it takes to wake a thread."""


def blocks_of(kernel: Array) -> Array:
    """A kernel `(inputs, columns)`, transposed, filled up with zeros and cut: `(blocks, 16, inputs)`."""
    inputs, columns = kernel.shape
    filled = np.zeros((-(-columns // _BLOCK) * _BLOCK, inputs), np.float32)
    filled[:columns] = kernel.T
    return filled.reshape(-1, _BLOCK, inputs)


def product(blocks: Array, vectors: Array) -> Array:
    """The kernel of `blocks`, transposed, times `vectors` `(batch, inputs)`: `(columns, batch)`."""
    batch, columns = len(vectors), np.ascontiguousarray(vectors).T
    product = np.empty((*blocks.shape[:2], batch), np.float32)
    crew = shared_work()
    parts = crew.workers if blocks.size * min(batch, _MOST_COLUMNS) >= _WORTH_SHARING else 1
    edges = [len(blocks) * part // parts for part in range(parts + 1)]

    def work(part: int) -> None:
        rows = slice(edges[part], edges[part + 1])
        for first in range(0, batch, _MOST_COLUMNS):
            some = slice(first, first + _MOST_COLUMNS)
            np.matmul(blocks[rows], columns[:, some], out=product[rows, :, some])

    if parts == 1:
        work(0)
    else:
        crew.run(work, parts)
    return product.reshape(-1, batch)


def row_blocks_of(kernels: Sequence[Array]) -> list[Array]:
    """Kernels `(inputs, columns)`, filled up with zeros and cut: `(blocks, inputs, 64)` each.

    With `row_product` the numbers of a row lie side by side. Few rows are computed at a time, so that no
    product is large enough to be computed in another way, which would differ in the last bits: a text's
    numbers are the same whatever stands beside it.

    They lie in one array, in the order of their use: of large pages, which are 15 % faster to read.
    """
    shapes = [(-(-kernel.shape[1] // _ROW_BLOCK), kernel.shape[0], _ROW_BLOCK) for kernel in kernels]
    edges = np.cumsum([0, *(int(np.prod(shape)) for shape in shapes)])
    together = np.zeros(edges[-1], np.float32)
    blocks = []
    for kernel, shape, begin, end in zip(kernels, shapes, edges, edges[1:], strict=False):
        filled = np.zeros((shape[1], shape[0] * _ROW_BLOCK), np.float32)
        filled[:, : kernel.shape[1]] = kernel
        own = together[begin:end].reshape(shape)
        own[:] = filled.reshape(shape[1], shape[0], _ROW_BLOCK).transpose(1, 0, 2)
        blocks.append(own)
    return blocks


def row_product(vectors: Array, blocks: Array) -> Array:
    """`vectors` `(rows, inputs)` times the kernel: `(rows, columns)`, those that fill it up included."""
    rows, (count, inputs, width) = len(vectors), blocks.shape
    product = np.empty((rows, count * width), np.float32)
    most = max(LANES, _MOST_MULTIPLICATIONS // (inputs * width) // LANES * LANES)
    if rows <= most:
        np.matmul(vectors, blocks, out=product.reshape(rows, count, width).transpose(1, 0, 2))
        return product
    # Block by block, so that each is fetched from memory once.
    whole = rows - rows % most
    cut = product[:whole].reshape(-1, most, count, width).transpose(2, 0, 1, 3)
    np.matmul(vectors[:whole].reshape(-1, most, inputs), blocks[:, np.newaxis], out=cut)
    if whole < rows:
        product[whole:] = row_product(vectors[whole:], blocks)
    return product
