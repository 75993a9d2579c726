"""The LSTM over time on a CPU: Keras' numbers, in less than half of its time.

`keras.layers.LSTM` lets automatic differentiation unroll its loop, which makes one small weight gradient a
time step. Here both loops do only the recurrent product; the gradient of the recurrent kernel is one
matrix product over all time steps, and the input's projections are made outside, all at once.
The gates stand in Keras' order: input, forget, candidate, output.
"""

from collections.abc import Callable
from typing import Any

from composer.model.runtime import tf

Tensor = Any

STEPS_OF_A_TURN = 4
"""Time steps in one turn of a loop: its own cost is paid once for them (12 % at batch size 32, with AMX)."""


def cell(
    projection: Tensor, recurrent_kernel: Tensor, output: Tensor, memory: Tensor
) -> tuple[Tensor, Tensor]:
    """One time step: `projection` `(batch, 4 units)` is the input times its kernel, plus the bias."""
    gates = _gates(projection + tf.matmul(output, recurrent_kernel))
    memory = gates[1] * memory + gates[0] * gates[2]
    return gates[3] * tf.tanh(memory), memory


def _gates(summed: Tensor) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    before_in, before_forget, before_candidate, before_out = tf.split(summed, 4, axis=1)
    return (
        tf.sigmoid(before_in),
        tf.sigmoid(before_forget),
        tf.tanh(before_candidate),
        tf.sigmoid(before_out),
    )


@tf.custom_gradient  # type: ignore[untyped-decorator]
def recur(projections: Tensor, recurrent_kernel: Tensor, output: Tensor, memory: Tensor) -> Any:
    """Runs an LSTM layer over time.

    Args:
        projections: `(time, batch, 4 units)`, float32: inputs times their kernel, plus the bias.
        recurrent_kernel: `(units, 4 units)`.
        output, memory: the state before the first step, `(batch, units)` each.

    Returns:
        outputs `(time, batch, units)`, and the state after the last step.
    """
    gates, memories, outputs = _forward(projections, recurrent_kernel, output, memory)

    def gradient(d_outputs: Tensor, d_output: Tensor, d_memory: Tensor) -> tuple[Tensor, ...]:
        d_projections, d_first_output, d_first_memory = _backward(
            gates, memories, memory, recurrent_kernel, d_outputs, d_output, d_memory
        )
        earlier = tf.concat([output[None], outputs[:-1]], axis=0)
        d_kernel = tf.matmul(_rows(earlier), _rows(d_projections), transpose_a=True)
        return d_projections, d_kernel, d_first_output, d_first_memory

    return (outputs, outputs[-1], memories[-1]), gradient


def _rows(sequence: Tensor) -> Tensor:
    """`(time, batch, width)` as `(time x batch, width)`."""
    return tf.reshape(sequence, (-1, tf.shape(sequence)[2]))


def _forward(
    projections: Tensor, recurrent_kernel: Tensor, output: Tensor, memory: Tensor
) -> tuple[Tensor, Tensor, Tensor]:
    """Activated gates `(time, batch, 4 units)`, memories and outputs `(time, batch, units)`."""
    steps = tf.shape(projections)[0]
    arrays = tuple(tf.TensorArray(tf.float32, size=steps) for _ in range(3))

    def cell_at(step: Tensor, output: Tensor, memory: Tensor, arrays: Any) -> tuple[Any, ...]:
        gates = _gates(projections[step] + tf.matmul(output, recurrent_kernel))
        memory = gates[1] * memory + gates[0] * gates[2]
        output = gates[3] * tf.tanh(memory)
        values = (tf.concat(gates, axis=1), memory, output)
        arrays = tuple(array.write(step, value) for array, value in zip(arrays, values, strict=True))
        return output, memory, arrays

    written = _in_turns(steps, cell_at, (output, memory, arrays))[2]
    gates, memories, outputs = (array.stack() for array in written)
    return gates, memories, outputs


def _in_turns(steps: Tensor, at: Callable[..., tuple[Any, ...]], state: tuple[Any, ...]) -> tuple[Any, ...]:
    """`state` after `state = at(step, *state)` for each step from 0."""

    def turn(step: Tensor, *state: Any) -> tuple[Any, ...]:
        for number in range(STEPS_OF_A_TURN):
            state = at(step + number, *state)
        return step + STEPS_OF_A_TURN, *state

    def one(step: Tensor, *state: Any) -> tuple[Any, ...]:
        return step + 1, *at(step, *state)

    whole = steps - STEPS_OF_A_TURN
    after = tf.while_loop(lambda step, *_: step <= whole, turn, (0, *state), parallel_iterations=1)
    return tuple(tf.while_loop(lambda step, *_: step < steps, one, after, parallel_iterations=1)[1:])


def _backward(
    gates: Tensor,
    memories: Tensor,
    first_memory: Tensor,
    recurrent_kernel: Tensor,
    d_outputs: Tensor,
    d_output: Tensor,
    d_memory: Tensor,
) -> tuple[Tensor, Tensor, Tensor]:
    """Gradients of the projections `(time, batch, 4 units)` and of the state before the first step."""
    steps = tf.shape(gates)[0]
    earlier_memories = tf.concat([first_memory[None], memories[:-1]], axis=0)
    # Turned once (12 ms at 1,024 units), not at each step: a fifth of the time with AMX, and no loss without.
    transposed = tf.transpose(recurrent_kernel)

    def cell_gradient_at(number: Tensor, d_output: Tensor, d_memory: Tensor, array: Any) -> tuple[Any, ...]:
        step = steps - 1 - number
        summed, d_memory = _cell_gradient(
            gates[step], memories[step], earlier_memories[step], d_output + d_outputs[step], d_memory
        )
        d_output = tf.matmul(summed, transposed)
        return d_output, d_memory, array.write(step, summed)

    start = (d_output, d_memory, tf.TensorArray(tf.float32, size=steps))
    d_output, d_memory, array = _in_turns(steps, cell_gradient_at, start)
    return array.stack(), d_output, d_memory


def _cell_gradient(
    gates: Tensor, memory: Tensor, earlier_memory: Tensor, d_output: Tensor, d_memory: Tensor
) -> tuple[Tensor, Tensor]:
    """Gradients of one step's summed input `(batch, 4 units)` and of the memory before it."""
    gate_in, forget, candidate, out = tf.split(gates, 4, axis=1)
    squashed = tf.tanh(memory)
    d_memory += d_output * out * (1.0 - squashed * squashed)
    summed = tf.concat(
        [
            d_memory * candidate * gate_in * (1.0 - gate_in),
            d_memory * earlier_memory * forget * (1.0 - forget),
            d_memory * gate_in * (1.0 - candidate * candidate),
            d_output * squashed * out * (1.0 - out),
        ],
        axis=1,
    )
    return summed, d_memory * forget
