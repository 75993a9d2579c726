"""All presets by name, those of each network in the order of the networks."""

from collections.abc import Mapping

from composer.model.registry import NETWORKS
from composer.training.presets import Preset

PRESETS: Mapping[str, Preset] = {
    name: preset for network in NETWORKS.values() for name, preset in network.presets.items()
}
