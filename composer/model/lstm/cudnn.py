"""The LSTM over time on an NVIDIA GPU: cuDNN's, with the weights that every other path has.

cuDNN wants all weights of a layer in one vector: the four kernels and the four recurrent kernels, transposed,
then a bias for each, of which the first four are not needed.
https://docs.nvidia.com/deeplearning/cudnn/latest/api/cudnn-adv-library.html, cudnnGetRNNWeightParams
"""

from typing import Any

from composer.model.lstm.weights import LstmWeights
from composer.model.runtime import tf

Tensor = Any


def recur(
    vectors: Tensor, weights: LstmWeights, recurrent_kernel: Tensor, output: Tensor, memory: Tensor
) -> tuple[Tensor, Tensor, Tensor]:
    """Runs an LSTM layer over time, in the type of `vectors` (float32 or float16).

    Args:
        vectors: `(time, batch, width)`.
        recurrent_kernel: the one to use, which training may have dropped parts of.
        output, memory: the state before the first step, `(batch, units)` each.

    Returns:
        outputs `(time, batch, units)` and the state after the last step, in the type of `vectors`.
    """
    kernels = [*tf.split(weights.kernel, 4, axis=1), *tf.split(recurrent_kernel, 4, axis=1)]
    flat = [tf.reshape(tf.transpose(kernel), (-1,)) for kernel in kernels]
    parameters = tf.concat([*flat, tf.zeros_like(weights.bias), weights.bias], axis=0)
    # The third version of the operation, because cuDNN 9 no longer has what the first two call.
    outputs, output, memory, _, _ = tf.raw_ops.CudnnRNNV3(
        input=vectors,
        input_h=tf.cast(output, vectors.dtype)[None],
        input_c=tf.cast(memory, vectors.dtype)[None],
        params=tf.cast(parameters, vectors.dtype),
        sequence_lengths=tf.fill((tf.shape(vectors)[1],), tf.shape(vectors)[0]),
        rnn_mode="lstm",
        is_training=True,
        time_major=True,
    )
    return outputs, output[0], memory[0]
