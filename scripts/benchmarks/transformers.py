"""Those whose speed of training a Transformer is compared: ours, PyTorch's, and TensorFlow written naively.

All of them train the network of `composer.model.transformer`, with the same batch, AdamW, clipping and
dropout; each is a function that makes so many steps.
"""

from collections.abc import Callable
from importlib.util import find_spec
from typing import Any

import numpy as np
from numpy.typing import NDArray

from benchmarks.contestants import VOCABULARY, Contestant, text
from composer.model.optimizer import EPSILON, FIRST_DECAY, SECOND_DECAY
from composer.model.transformer.settings import TransformerSettings
from composer.model.transformer.weights import Weights, initial_weights
from composer.training.settings import NetworkSettings, TrainingSettings


def transformers(network: NetworkSettings, training: TrainingSettings) -> dict[str, Callable[[], Contestant]]:
    """What makes each that there is on this machine, by name."""
    from composer.model.runtime import gpus

    on_gpu = bool(gpus())
    assert isinstance(network, TransformerSettings)
    made = {
        "ours": lambda: ours(network, training),
        "tensorflow_naive": lambda: naive(network, training, on_gpu),
    }
    if find_spec("torch") is not None:
        made["pytorch_eager"] = lambda: pytorch(network, training, on_gpu)
        if on_gpu:
            made["pytorch_compiled"] = lambda: pytorch(network, training, on_gpu, compiled=True)
    return made


def ours(settings: TransformerSettings, training: TrainingSettings) -> Contestant:
    """This program's network, as its training loop calls it."""
    from composer.model.transformer.network import TransformerNetwork

    network = TransformerNetwork(settings, VOCABULARY, training)
    network.read(text())
    draw = _places(training)

    def make_steps(steps: int) -> None:
        network.train_steps(draw(steps))

    return make_steps


def pytorch(
    settings: TransformerSettings, training: TrainingSettings, on_gpu: bool, compiled: bool = False
) -> Contestant:
    """The same in PyTorch: `scaled_dot_product_attention`, fused AdamW; bfloat16 on a GPU."""
    import torch

    from benchmarks.pytorch_transformer import PyTorchTransformer

    device = torch.device("cuda" if on_gpu else "cpu")
    network = PyTorchTransformer(settings, initial_weights(settings, VOCABULARY, training.seed)).to(device)
    means = [weight.detach().clone() for weight in network.parameters()]
    optimizer = torch.optim.AdamW(
        network.parameters(), lr=training.learning_rate, betas=(FIRST_DECAY, SECOND_DECAY), eps=EPSILON,
        weight_decay=training.weight_decay, fused=True,
    )  # fmt: skip
    loss_of = torch.compile(network) if compiled else network
    ids = torch.from_numpy(text().astype(np.int64)).to(device)
    beyond, draw = torch.arange(training.sequence_length + 1, device=device), _places(training)

    def make_steps(steps: int) -> None:
        for places in draw(steps):
            crops = ids[torch.from_numpy(places).to(device)[:, None] + beyond]
            with torch.autocast("cuda", torch.bfloat16, enabled=on_gpu):
                loss = loss_of(crops)
            optimizer.zero_grad()
            loss.backward()
            if training.gradient_clip:
                torch.nn.utils.clip_grad_norm_(network.parameters(), training.gradient_clip)
            optimizer.step()
            if training.averaging:
                weights = [weight.detach() for weight in network.parameters()]
                torch._foreach_lerp_(means, weights, 1 - training.averaging)
        loss.item()  # waits for the GPU

    return make_steps


def naive(settings: TransformerSettings, training: TrainingSettings, on_gpu: bool) -> Contestant:
    """TensorFlow as one writes it first: whole attention, a mask, every weight moved by single operations.

    On a GPU in float16 and compiled, on a processor as a graph: the faster way on each.
    """
    from composer.model.runtime import tf

    weights = initial_weights(settings, VOCABULARY, training.seed)
    variables = {name: tf.Variable(array) for name, array in weights.items()}
    first = {name: tf.Variable(tf.zeros_like(one)) for name, one in variables.items()}
    second = {name: tf.Variable(tf.zeros_like(one)) for name, one in variables.items()}
    loss_of = _naive_loss(settings, tf.float16 if on_gpu else tf.float32)

    def step(crops: Any) -> Any:
        with tf.GradientTape() as tape:
            loss = loss_of(Weights.of(variables, settings.layers), crops)
        gradients = tape.gradient(loss, variables)
        clipped, _ = tf.clip_by_global_norm([tf.convert_to_tensor(one) for one in gradients.values()], 1.0)
        for name, gradient in zip(gradients, clipped, strict=True):
            first[name].assign(FIRST_DECAY * first[name] + (1 - FIRST_DECAY) * gradient)
            second[name].assign(SECOND_DECAY * second[name] + (1 - SECOND_DECAY) * gradient**2)
            moved = first[name] / (tf.sqrt(second[name]) + EPSILON) + training.weight_decay * variables[name]
            variables[name].assign_sub(training.learning_rate * moved)
        return loss

    compiled = tf.function(step, jit_compile=on_gpu)
    ids, draw = tf.constant(text()), _places(training)

    def make_steps(steps: int) -> None:
        for places in draw(steps):
            loss = compiled(tf.gather(ids, places[:, None] + np.arange(training.sequence_length + 1)))
        loss.numpy()

    return make_steps


def _naive_loss(settings: TransformerSettings, dtype: Any) -> Callable[[Weights, Any], Any]:
    from composer.model.runtime import tf

    heads, head = settings.heads, settings.head_width

    def normed(vectors: Any) -> Any:
        wide = tf.cast(vectors, tf.float32)
        return tf.cast(wide * tf.math.rsqrt(tf.reduce_mean(wide**2, -1, keepdims=True) + 1e-5), dtype)

    def dropped(vectors: Any, rate: float) -> Any:
        return tf.nn.dropout(vectors, rate) if rate else vectors

    def loss(weights: Weights, crops: Any) -> Any:
        batch, time = crops.shape[0], crops.shape[1] - 1
        speeds = 1e4 ** (-tf.range(0, head, 2, tf.float32) / head)
        angles = tf.range(time, dtype=tf.float32)[:, None, None] * speeds
        cosine, sine = tf.cast(tf.cos(angles), dtype), tf.cast(tf.sin(angles), dtype)
        mask = tf.cast((1 - tf.linalg.band_part(tf.ones((time, time)), -1, 0)) * -1e4, dtype)

        def rotated(vectors: Any) -> Any:
            one, two = vectors[..., ::2], vectors[..., 1::2]
            turned = tf.stack([one * cosine - two * sine, one * sine + two * cosine], -1)
            return tf.reshape(turned, vectors.shape)

        vectors = tf.cast(tf.gather(weights.embedding, crops[:, :-1]), dtype)
        for layer in weights.layers:
            read = normed(vectors) @ tf.cast(layer.query_key_value, dtype)
            read = tf.reshape(read, (batch, time, heads + 2, head))
            turned = rotated(read[:, :, : heads + 1])
            query, key = tf.transpose(turned[:, :, :heads], (0, 2, 1, 3)), turned[:, None, :, heads]
            links = tf.matmul(query, key, transpose_b=True) * tf.cast(head**-0.5, dtype) + mask
            shares = tf.cast(tf.nn.softmax(tf.cast(links, tf.float32)), dtype)
            found = dropped(shares, settings.attention_dropout) @ read[:, None, :, heads + 1]
            found = tf.reshape(tf.transpose(found, (0, 2, 1, 3)), (batch, time, settings.width))
            vectors += dropped(found @ tf.cast(layer.attended, dtype), settings.dropout)
            inner = tf.nn.relu(normed(vectors) @ tf.cast(layer.wider, dtype)) ** 2
            vectors += dropped(inner @ tf.cast(layer.narrower, dtype), settings.dropout)
        logits = normed(vectors) @ tf.cast(weights.dense_kernel, dtype)
        logits = tf.cast(logits, tf.float32) + weights.dense_bias
        return tf.reduce_mean(tf.nn.sparse_softmax_cross_entropy_with_logits(crops[:, 1:], logits))

    return loss


def _places(training: TrainingSettings) -> Callable[[int], NDArray[np.int32]]:
    generator = np.random.default_rng(0)
    return lambda steps: generator.integers(0, 190_000, (steps, training.batch_size)).astype(np.int32)
