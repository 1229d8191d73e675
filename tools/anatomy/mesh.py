"""Triangle meshes: neighbors, smoothing, Loop subdivision, normals."""

from __future__ import annotations

import numpy as np
from scipy import sparse

from tools.anatomy.arrays import Floats, Ints


def smoothing(faces: Ints, count: int, share: float = 0.5) -> sparse.csr_matrix:
    """Sparse (count, count) operator: `share` of the way to the mean of the neighbors."""
    mean = _neighbor_mean(faces, count)
    return (1 - share) * sparse.eye(count) + share * mean


def taubin(points: Floats, faces: Ints, rounds: int) -> Floats:
    """Smooth a closed mesh without shrinking it; (n, 3) mm in, (n, 3) mm out."""
    laplacian = _neighbor_mean(faces, len(points)) - sparse.eye(len(points))
    for _ in range(rounds):
        points = points + 0.5 * (laplacian @ points)
        points = points - 0.53 * (laplacian @ points)
    return points


def normals(points: Floats, faces: Ints) -> Floats:
    """Unit vertex normals, (n, 3), weighted by triangle area."""
    a, b, c = (points[faces[:, k]] for k in range(3))
    across = np.cross(b - a, c - a)
    total = np.zeros_like(points)
    for k in range(3):
        np.add.at(total, faces[:, k], across)
    length: Floats = np.linalg.norm(total, axis=1, keepdims=True)
    return total / np.maximum(length, 1e-12)


def subdivide_twice(faces: Ints, count: int) -> tuple[sparse.csr_matrix, Ints]:
    """Two Loop steps: a sparse operator for any vertex field, and the 16 m fine triangles."""
    first, faces = _subdivide(faces, count)
    second, faces = _subdivide(faces, first.shape[0])
    return second @ first, faces


def _neighbor_mean(faces: Ints, count: int) -> sparse.csr_matrix:
    near = _adjacency(faces, count)
    return sparse.diags(1 / np.asarray(near.sum(axis=1)).ravel()) @ near


def _adjacency(faces: Ints, count: int) -> sparse.csr_matrix:
    edges, _ = _edges(faces)
    ones = np.ones(len(edges))
    half = sparse.coo_matrix((ones, (edges[:, 0], edges[:, 1])), shape=(count, count))
    return (half + half.T).tocsr()


def _edges(faces: Ints) -> tuple[Ints, Ints]:
    """Unique edges (e, 2), and for the 3 m sides (01, 12, 20 in turn) the number of its edge."""
    sides = np.vstack([faces[:, [0, 1]], faces[:, [1, 2]], faces[:, [2, 0]]])
    unique, number = np.unique(np.sort(sides, axis=1), axis=0, return_inverse=True)
    return unique, number.ravel()


def _subdivide(faces: Ints, count: int) -> tuple[sparse.csr_matrix, Ints]:
    _, number = _edges(faces)
    operator = sparse.vstack([_moved_vertices(faces, count), _edge_points(faces, count)]).tocsr()
    m = len(faces)
    ab, bc, ca = (number[k * m : (k + 1) * m] + count for k in range(3))
    a, b, c = faces.T
    corners = [(a, ab, ca), (b, bc, ab), (c, ca, bc), (ab, bc, ca)]
    return operator, np.vstack([np.column_stack(corner) for corner in corners])


def _moved_vertices(faces: Ints, count: int) -> sparse.csr_matrix:
    near = _adjacency(faces, count)
    degree = np.asarray(near.sum(axis=1)).ravel()
    share = (5 / 8 - (3 / 8 + np.cos(2 * np.pi / degree) / 4) ** 2) / degree
    return sparse.diags(1 - degree * share) + sparse.diags(share) @ near


def _edge_points(faces: Ints, count: int) -> sparse.csr_matrix:
    edges, number = _edges(faces)
    opposite = np.concatenate([faces[:, 2], faces[:, 0], faces[:, 1]])
    rows = np.concatenate([np.repeat(np.arange(len(edges)), 2), number])
    columns = np.concatenate([edges.ravel(), opposite])
    weights = np.concatenate([np.full(edges.size, 3 / 8), np.full(number.size, 1 / 8)])
    return sparse.coo_matrix((weights, (rows, columns)), shape=(len(edges), count))
