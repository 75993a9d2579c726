"""Products of a kernel with the vectors of a few texts, as a network that is stepped makes them.

The kernels are cut into blocks too small for the linear algebra library to spread over threads, which
wait for each other at every character: where something else runs as well, a window or a training, that
takes up to four times as long. For many texts at a time the blocks are shared out, see `shared_work`; each
is computed in the same way whoever does it. Products lie with the units first and the batch last, as the
blocks leave them; what they are made of lies with the batch first, which the library reads twice as fast.
"""

import numpy as np
from numpy.typing import NDArray

from composer.model.shared_work import shared_work

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
