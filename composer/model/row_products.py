"""Products of the vectors of a few texts with a kernel, text by text: the numbers of a row lie side by side.

As in `composer.model.products` the kernels are cut into blocks, and few texts are computed at a time, so that
no product is large enough for the linear algebra library to spread over threads or to compute in another way,
which would differ in the last bits: a text's numbers are the same whatever stands beside it.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from composer.composition.network import LANES

Array = NDArray[np.float32]
_BLOCK = 64
_MOST_MULTIPLICATIONS = 2**18
"""Of a product; OpenBLAS wakes its threads for larger ones."""


def row_blocks_of(kernels: Sequence[Array]) -> list[Array]:
    """Kernels `(inputs, columns)`, filled up with zeros and cut: `(blocks, inputs, 64)` each.

    They lie in one array, in the order of their use: of large pages, which are 15 % faster to read.
    """
    shapes = [(-(-kernel.shape[1] // _BLOCK), kernel.shape[0], _BLOCK) for kernel in kernels]
    edges = np.cumsum([0, *(int(np.prod(shape)) for shape in shapes)])
    together = np.zeros(edges[-1], np.float32)
    blocks = []
    for kernel, shape, begin, end in zip(kernels, shapes, edges, edges[1:], strict=False):
        filled = np.zeros((shape[1], shape[0] * _BLOCK), np.float32)
        filled[:, : kernel.shape[1]] = kernel
        own = together[begin:end].reshape(shape)
        own[:] = filled.reshape(shape[1], shape[0], _BLOCK).transpose(1, 0, 2)
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
