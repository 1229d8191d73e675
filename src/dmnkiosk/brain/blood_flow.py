"""Blood flow: what a scanner sees of a signal, later and smoother than the signal itself.

Convolution with a gamma-shaped hemodynamic response that peaks after 5 seconds (Boynton and
others, J Neurosci 1996, doi 10.1523/JNEUROSCI.16-13-04207.1996). The shape stands for the common
idea; it is fitted to nothing.
"""

import numpy as np

from dmnkiosk.brain.dynamics import Array

PEAK_SECONDS = 5.0
SHAPE = 6.0
"""Shape of the gamma function; its scale follows from the peak."""

LONGEST_SECONDS = 30.0


def response(step_seconds: float, steps: int) -> Array:
    """The response to one short event (steps,), with a sum of 1; wraps round a lap that is shorter.

    Args:
        step_seconds: time between two steps, above 0.
        steps: how many steps a lap has.
    """
    scale = PEAK_SECONDS / (SHAPE - 1.0)
    seconds = np.arange(int(LONGEST_SECONDS / step_seconds) + 1) * step_seconds
    shape = (seconds / scale) ** (SHAPE - 1.0) * np.exp(-seconds / scale)
    lap = np.zeros(steps)
    np.add.at(lap, np.arange(len(shape)) % steps, shape / shape.sum())
    return lap


def seen(signals: Array, step_seconds: float) -> Array:
    """The blood-flow signals (steps, n) of a lap of signals (steps, n), without a seam."""
    kernel = np.fft.rfft(response(step_seconds, len(signals)))
    return np.fft.irfft(np.fft.rfft(signals, axis=0) * kernel[:, None], n=len(signals), axis=0)
