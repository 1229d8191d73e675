#!/usr/bin/env bash
# Resolves what pyproject.toml and requirements/*.in allow into requirements/*.txt: exact versions
# with hashes, and no download addresses (docs/decisions/0007).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

tool=build/lock
[ -x $tool/bin/pip-compile ] || {
    "${PYTHON:-python3}" -m venv $tool
    $tool/bin/python -m pip install -q pip-tools==7.6.2
}
compile() {
    CUSTOM_COMPILE_COMMAND="make lock" $tool/bin/pip-compile --quiet --upgrade --generate-hashes \
        --strip-extras --no-emit-index-url --no-emit-trusted-host --no-emit-find-links \
        --no-emit-options --annotation-style=line "$@"
}
compile -o requirements/run.txt pyproject.toml requirements/build.in
compile -o requirements/dev.txt -c requirements/run.txt \
    pyproject.toml requirements/build.in requirements/dev.in
if grep -nE '://|--(index|extra-index|find-links|trusted-host)' requirements/*.txt; then
    echo "A lock names a download address; see the lines above." >&2
    exit 1
fi
