"""Where a training's arithmetic is done: on one device, or on several that share each batch."""

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, nullcontext
from typing import Any

from composer.model.runtime import tf

Tensor = Any
Learn = Callable[[Tensor, Tensor], tuple[Tensor, dict[str, Tensor]]]
"""From crops `(share of the batch, sequence_length + 1)` and the replica's number to loss and gradients."""


class OneDevice:
    """TensorFlow's own choice: the GPU where there is one."""

    count = 1

    def scope(self) -> AbstractContextManager[object]:
        """Where variables are made."""
        return nullcontext()

    def learn(self, learn: Learn, crops: Tensor) -> tuple[Tensor, dict[str, Tensor]]:
        """Loss and gradients of a batch."""
        return learn(crops, tf.constant(0))

    def one_of(self, value: Tensor) -> Tensor:
        """A value that all devices have, as the first has it."""
        return value

    def update(self, function: Callable[..., None], variable: Any, *others: Any) -> None:
        """Calls `function` with a variable and what belongs to it."""
        function(variable, *others)


class Replicas:
    """Several devices with the same weights: each learns from its share, and the gradients are summed.

    Args:
        devices: `GPU:0`, `GPU:1`, …; their number divides the batch size.
    """

    def __init__(self, devices: Sequence[str]) -> None:
        self._strategy = tf.distribute.MirroredStrategy(list(devices))
        self.count = len(devices)

    def scope(self) -> AbstractContextManager[object]:
        """Where variables are made, one a device."""
        scope: AbstractContextManager[object] = self._strategy.scope()
        return scope

    def learn(self, learn: Learn, crops: Tensor) -> tuple[Tensor, dict[str, Tensor]]:
        """Loss and gradients of a batch, which each device has whole in the end."""

        def share(crops: Tensor) -> tuple[Tensor, dict[str, Tensor]]:
            context = tf.distribute.get_replica_context()
            number = tf.cast(context.replica_id_in_sync_group, tf.int32)
            shares = tf.reshape(crops, (self.count, -1, tf.shape(crops)[1]))
            loss, gradients = learn(shares[number], number)
            summed = context.all_reduce(tf.distribute.ReduceOp.SUM, [loss, *gradients.values()])
            return summed[0], dict(zip(gradients, summed[1:], strict=True))

        loss, gradients = self._strategy.run(share, args=(crops,))
        return self.one_of(loss), gradients

    def one_of(self, value: Tensor) -> Tensor:
        """A value that all devices have, as the first has it."""
        return self._strategy.experimental_local_results(value)[0]

    def update(self, function: Callable[..., None], variable: Any, *others: Any) -> None:
        """Calls `function` on each device with its own copies."""
        self._strategy.extended.update(variable, function, args=others, group=True)


def replicas_for(devices: Sequence[str], batch_size: int) -> OneDevice | Replicas:
    """As many of the devices as share a batch evenly; one where there are no more."""
    count = next(count for count in range(max(1, len(devices)), 0, -1) if batch_size % count == 0)
    return Replicas(devices[:count]) if count > 1 else OneDevice()
