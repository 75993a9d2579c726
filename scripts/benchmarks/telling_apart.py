"""How surely a plain classifier tells composed tunes from real ones, and what it hears it by."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from benchmarks.form_features import form_features
from benchmarks.melody_features import Features, melody_features
from composer.composition.phrases.form import Form

FOLDS = 5
TREES = 300
MOST_TOLD = 20


def features_of(form: Form) -> Features:
    """All features of one tune; it must have a note and a bar."""
    return melody_features(form) | form_features(form)


def told_apart(
    pairs: Sequence[tuple[Features, Features]], seed: int, explained: bool = True
) -> dict[str, object]:
    """The area under the curve of both classifiers: 0.5 where they guess, 1 where they know.

    Args:
        pairs: of a composed and a real tune.
        explained: what they know it by is told as well.
    """
    from sklearn.ensemble import RandomForestClassifier
    from sklearn.linear_model import LogisticRegression
    from sklearn.model_selection import StratifiedKFold, cross_val_score
    from sklearn.pipeline import make_pipeline
    from sklearn.preprocessing import StandardScaler

    composed, real = [one for one, _ in pairs], [other for _, other in pairs]
    names = list(composed[0])
    values = np.array([[tune[name] for name in names] for tune in (*composed, *real)])
    is_composed = np.repeat([1, 0], [len(composed), len(real)])
    logistic = make_pipeline(StandardScaler(), LogisticRegression(max_iter=5000))
    forest = RandomForestClassifier(TREES, min_samples_leaf=2, random_state=seed, n_jobs=1)
    folds = StratifiedKFold(FOLDS, shuffle=True, random_state=seed)
    found: dict[str, object] = {"tunes": len(composed), "features": len(names)}
    for name, classifier in (("logistic", logistic), ("forest", forest)):
        areas = cross_val_score(classifier, values, is_composed, scoring="roc_auc", cv=folds)
        found[name] = round(float(areas.mean()), 3)
    if explained:
        weights = logistic.fit(values, is_composed)[-1].coef_[0]
        found["what tells most"] = _explained(names, values, is_composed, weights)
    return found


def _explained(
    names: Sequence[str],
    values: NDArray[np.float64],
    is_composed: NDArray[np.int64],
    weights: NDArray[np.float64],
) -> list[dict[str, object]]:
    """The features that tell most by themselves, with the weight that the logistic regression gives them."""
    from sklearn.metrics import roc_auc_score

    told = [
        {
            "feature": name,
            "composed": round(float(column[is_composed == 1].mean()), 3),
            "real": round(float(column[is_composed == 0].mean()), 3),
            "alone": round(float(roc_auc_score(is_composed, column)), 3),
            "weight": round(float(weight), 2),
        }
        for name, column, weight in zip(names, values.T, weights, strict=True)
    ]
    alone = sorted(told, key=lambda each: -abs(each["alone"] - 0.5))[:MOST_TOLD]  # type: ignore[operator]
    heavy = sorted(told, key=lambda each: -abs(each["weight"]))[:MOST_TOLD]  # type: ignore[arg-type]
    return alone + [each for each in heavy if each not in alone]
