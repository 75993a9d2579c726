"""Trainings of the Transformer, each as much as it learns in its time."""

from composer.model.transformer.settings import TransformerSettings
from composer.training.presets import Preset
from composer.training.settings import TrainingSettings

PRESETS = {
    "quick": Preset(
        title="Quick",
        description=(
            "A small Transformer that sees each tune from its beginning, in seven keys. It learns far more "
            "than the lab’s network. Start here."
        ),
        network=TransformerSettings(layers=4, width=128, heads=2, context=256, dropout=0.05),
        training=TrainingSettings(
            iterations=900,
            batch_size=32,
            sequence_length=256,
            learning_rate=3e-3,
            warm_up=90,
            cosine=True,
            weight_decay=0.05,
            gradient_clip=1.0,
            averaging=0.98,
            whole_tunes=True,
            transpose=True,
        ),
    ),
    "starter": Preset(
        title="Starter model",
        description=(
            "Begins with the model that comes with the program and learns your tunes on top of what it "
            "knows. Best where you have tens or hundreds of tunes."
        ),
        network=None,
        training=TrainingSettings(
            iterations=120,
            batch_size=16,
            sequence_length=256,
            learning_rate=3e-4,
            warm_up=12,
            cosine=True,
            weight_decay=0.05,
            gradient_clip=1.0,
            averaging=0.98,
            whole_tunes=True,
            transpose=True,
            checkpoint_interval=20,
            patience=4,
        ),
    ),
    "thorough": Preset(
        title="Thorough",
        description=(
            "A large Transformer, each tune in seven keys: learns the most. Give it all the tunes you "
            "have, a thousand at least. It takes long without a GPU: stop and go on, or train on a server."
        ),
        network=TransformerSettings(
            layers=8, width=256, heads=4, context=512, dropout=0.3, attention_dropout=0.15
        ),
        training=TrainingSettings(
            iterations=3600,
            batch_size=96,
            sequence_length=512,
            learning_rate=1.5e-3,
            warm_up=200,
            cosine=True,
            weight_decay=0.05,
            gradient_clip=1.0,
            averaging=0.995,
            whole_tunes=True,
            transpose=True,
            mixed_precision=True,
            checkpoint_interval=200,
        ),
    ),
}
