"""Several devices share a batch and learn what one would, checked on two logical devices of the CPU."""

import json
import subprocess
import sys

import pytest

pytestmark = pytest.mark.tensorflow

PROGRAM = """
import json, sys
import numpy as np
from composer.model.runtime import tf
cpu = tf.config.list_physical_devices("CPU")[0]
tf.config.set_logical_device_configuration(cpu, [tf.config.LogicalDeviceConfiguration()] * 2)
from composer.model.registry import NETWORKS
from composer.training.settings import TrainingSettings

name, sizes = json.loads(sys.argv[1])
shape, made = NETWORKS[name].settings(**sizes), NETWORKS[name].to_train()

recipe = dict(warm_up=3, cosine=True, weight_decay=0.1, gradient_clip=1.0, averaging=0.9)
settings = TrainingSettings(batch_size=6, sequence_length=20, iterations=20, seed=5, **recipe)
text = np.random.default_rng(0).integers(0, 11, 400, dtype=np.int32)
places = np.random.default_rng(1).integers(0, 370, (12, 6)).astype(np.int32)
told = []
for devices in ((), ("CPU:0", "CPU:1")):
    network = made(shape, 11, settings, devices)
    network.read(text)
    losses = [*network.train_steps(places[:1]), *network.train_steps(places[1:])]
    arrays = network.arrays()
    loss, _ = network.evaluate(text[None, :40], text[None, 1:41], np.ones((1, 40), np.float32), None)
    written = network.write(text[:3], 2, 10, 0).tolist()
    again = made(shape, 11, settings, devices)
    again.load(arrays)
    again.read(text)
    told.append({
        "devices": network._replicas.count, "losses": [float(one) for one in losses], "tried": loss,
        "written": written, "next": [network.train_steps(places[:1])[0], again.train_steps(places[:1])[0]],
        "weights": {name: array.tolist() for name, array in arrays.items()},
    })
print(json.dumps(told))
"""


@pytest.mark.parametrize(
    "shape",
    [
        ("lstm", {"embedding_dimension": 8, "rnn_units": 16, "layers": 2}),
        ("transformer", {"layers": 2, "width": 16, "heads": 2, "context": 32, "dropout": 0.0}),
    ],
    ids=lambda shape: shape[0],
)
def test_two_devices_learn_at_one_batch_size_what_one_device_does(shape: object) -> None:
    command = [sys.executable, "-c", PROGRAM, json.dumps(shape)]
    ended = subprocess.run(command, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stderr[-2000:]
    one, two = json.loads(ended.stdout.splitlines()[-1])
    assert (one["devices"], two["devices"]) == (1, 2)
    assert two["losses"] == pytest.approx(one["losses"], rel=1e-5)
    assert two["tried"] == pytest.approx(one["tried"], rel=1e-5)
    assert two["written"] == one["written"]
    assert two["next"][1] == pytest.approx(two["next"][0], rel=1e-5)
    for name, values in one["weights"].items():
        assert _flat(two["weights"][name]) == pytest.approx(_flat(values), rel=1e-3, abs=1e-5), name


def _flat(nested: object) -> list[float]:
    return [number for one in nested for number in _flat(one)] if isinstance(nested, list) else [nested]  # type: ignore[list-item]


def test_a_batch_that_cannot_be_shared_evenly_takes_fewer_devices() -> None:
    from composer.model.replicas import replicas_for

    assert replicas_for(["GPU:0"], 8).count == 1
    assert replicas_for(["CPU:0", "CPU:0"], 7).count == 1
    assert replicas_for([], 8).count == 1
