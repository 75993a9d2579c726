"""The settings of a training as a person meets them: name, range and explanation of each.

A network's own settings stand in the same form with the network, see `composer.model.registry`.
"""

from collections.abc import Mapping

from composer.setting import Row

ROWS: tuple[Row, ...] = (
    Row(
        "iterations", "Iterations", "integer", 1, 1_000_000,
        "How many batches the network learns from. The lab takes 3,000; "
        "more help until the held-out loss rises.",
    ),
    Row(
        "batch_size", "Batch size", "integer", 1, 1024,
        "How many crops of the corpus are learnt from at once. More give a steadier loss "
        "and use a processor better, but each step takes longer.",
    ),
    Row(
        "sequence_length", "Sequence length", "integer", 8, 2000,
        "How many characters a crop has. A tune has about 230; "
        "longer crops let the network learn form, and take longer.",
    ),
    Row(
        "learning_rate", "Learning rate", "number", 1e-6, 1.0,
        "How far each step moves the weights. Too small learns slowly; "
        "too large and the loss jumps or turns infinite.",
    ),
    Row(
        "warm_up", "Warm-up steps", "integer", 0, 100_000,
        "Over so many steps the learning rate rises from nothing to its full value, "
        "which keeps deep networks from starting off wrong. 0 starts with the full rate, as the lab does.",
    ),
    Row(
        "cosine", "Cosine learning rate", "boolean", 0, 1,
        "Lets the learning rate fall along a cosine, to nothing at the last iteration: "
        "the network settles. The lab keeps it level.",
    ),
    Row(
        "weight_decay", "Weight decay", "number", 0.0, 1.0,
        "Each step shrinks the weights by this share of the learning rate (AdamW), "
        "which holds back learning by heart. The lab has none.",
    ),
    Row(
        "gradient_clip", "Gradient clipping", "number", 0.0, 100.0,
        "No step follows a gradient longer than this, so that one odd batch cannot spoil the network. "
        "0 never clips, as in the lab; 1 is usual.",
    ),
    Row(
        "averaging", "Weight averaging", "number", 0.0, 0.9999,
        "Keeps a running mean of the weights and composes with it: 0.99 is a mean over about 100 steps. "
        "It is calmer than the weights themselves. 0 keeps none, as in the lab.",
    ),
    Row(
        "whole_tunes", "Crops begin with a tune", "boolean", 0, 1,
        "Each crop begins where a tune begins, and the tunes come in another order each time round, "
        "so that the network always sees meter and key first. The lab cuts anywhere.",
    ),
    Row(
        "transpose", "Tunes in several keys", "boolean", 0, 1,
        "Each tune is learnt in up to seven keys, which makes more of few tunes. "
        "The tunes held out stay as they are.",
    ),
    Row(
        "mixed_precision", "Half precision on a GPU", "boolean", 0, 1,
        "Computes with numbers of 16 bits on an NVIDIA GPU, up to twice as fast; "
        "the weights keep 32. A processor always computes with 32.",
    ),
    Row(
        "checkpoint_interval", "Checkpoint interval", "integer", 1, 100_000,
        "After so many steps the model is saved, tried on the held-out tunes, and writes a sample.",
    ),
    Row(
        "patience", "Patience", "integer", 0, 1000,
        "Stops early: training ends by itself when so many checkpoints in a row did not improve the loss "
        "on the held-out tunes: from then on it only memorises. 0 always trains to the end.",
    ),
    Row(
        "seed", "Seed", "integer", 0, 2**31 - 1,
        "The number that all chance starts from: the same seed and settings give the same training.",
    ),
    Row(
        "validation_every", "Hold out every", "integer", 0, 1000,
        "Every n-th tune is never trained on; the loss on them shows whether the network learns "
        "or only copies. 0 holds out none.",
    ),
    Row(
        "validation_remainder", "Hold out from tune", "integer", 0, 999,
        "With which tune the holding out begins: 0 holds out the first of every n, 1 the second. "
        "Another choice shows whether a loss was luck.",
    ),
    Row(
        "keep_state", "Stateful", "boolean", 0, 1,
        "Keeps the state between batches, the lab's stateful=True: each crop starts from the state that an "
        "unrelated crop ended in. It costs about half the learning; off resets the state for each crop.",
    ),
)  # fmt: skip

TOP = ("iterations", "batch_size", "sequence_length", "learning_rate")
"""What stands on top, since the lab lets one turn it first."""

ADVANCED: Mapping[str, tuple[str, ...]] = {
    "Schedule": ("warm_up", "cosine", "gradient_clip", "checkpoint_interval", "patience", "seed"),
    "Against copying": ("weight_decay", "averaging"),
    "Tunes": ("transpose", "whole_tunes", "validation_every", "validation_remainder", "keep_state"),
    "Computing": ("mixed_precision",),
}
"""Under which headings the others are folded away."""

WHEN_GOING_ON = ("iterations", "checkpoint_interval", "patience", "learning_rate")
"""What may change while a model is trained further; all else would be another training."""
