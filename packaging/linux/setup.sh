#!/usr/bin/env bash
# Makes this computer and .venv ready. What is ready already is left alone.
#
#   packaging/linux/setup.sh run        the kiosk
#   packaging/linux/setup.sh headless   the kiosk, and a private display to show it on
#   packaging/linux/setup.sh test       everything that checks, tests and packs the project
#
# PYTHON=/path/to/python chooses the interpreter; else the first fit one is taken.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

main() {
    local goal=${1:-}
    case $goal in
        run) set -- run ;;
        headless) set -- run headless ;;
        test) set -- run test ;;
        *) stop "usage: packaging/linux/setup.sh run|headless|test" ;;
    esac
    # Two setups at once would trip over each other; the second waits.
    exec 9<packaging/linux/setup.sh
    flock 9

    python=$(find_python) || stop "Python 3.11 or newer is needed, and none was found."
    install_system_packages "$@"
    make_venv
    if [ "$goal" = test ]; then
        install_locked dev
    else
        is_installed dev || install_locked run
    fi
}

find_python() {
    local name
    for name in ${PYTHON:-python3.11 python3 python3.12 python3.13 python3.14}; do
        # A name can be on the path and not run: a version manager leaves such ones behind.
        if "$name" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] < (3, 15))' \
            2>/dev/null; then
            echo "$name"
            return
        fi
    done
    return 1
}

install_system_packages() {
    if ! command -v dpkg-query >/dev/null; then
        echo "This is not Debian: please see to the packages in packaging/linux/system-*.txt."
        return
    fi
    local missing
    missing=$({ wanted "$@"; venv_package; } | sort -u | comm -23 - <(installed) | paste -sd ' ')
    [ -z "$missing" ] || apt_install "$missing"
}

wanted() {
    local list
    for list in "$@"; do
        sed 's/#.*//; /^ *$/d' "packaging/linux/system-$list.txt"
    done
}

venv_package() {
    # Debian's Python leaves the means to make a virtual environment in a package of their own.
    "$python" -c 'import ensurepip, venv' 2>/dev/null || echo python3-venv
}

# Names of what is installed, and what newer releases of Debian provide under an older name.
installed() {
    dpkg-query -W -f '${db:Status-Status}, ${Package}, ${Provides}\n' |
        sed -n 's/^installed, //p' | tr ',' '\n' | sed 's/ *(.*//; s/ //g; /^$/d' | sort -u
}

apt_install() {
    local command="apt-get install -y --no-install-recommends $1"
    local as=()
    if [ "$(id -u)" != 0 ]; then
        may_sudo || stop "System packages are missing. Please install them, then try again:
    sudo apt-get update && sudo $command"
        as=(sudo)
    fi
    echo "Installing system packages: $1"
    "${as[@]}" apt-get update -q
    # shellcheck disable=SC2086  # the command is a list of words
    "${as[@]}" env DEBIAN_FRONTEND=noninteractive $command -o DPkg::Lock::Timeout=300 -q ||
        stop "The system packages could not be installed. The command was:
    $command"
}

may_sudo() {
    command -v sudo >/dev/null && { [ -t 0 ] || sudo -n true 2>/dev/null; }
}

make_venv() {
    # A virtual environment knows its place and its Python by name: moved, it is of no use.
    local identity
    identity="$PWD $("$python" -c 'import sys; print(sys.base_prefix, *sys.version_info[:2])')"
    if [ "$(cat .venv/identity 2>/dev/null)" = "$identity" ] && .venv/bin/python -c '' 2>/dev/null
    then
        return
    fi
    rm -rf .venv
    "$python" -m venv .venv
    echo "$identity" >.venv/identity
}

install_locked() {
    is_installed "$1" && return
    echo "Installing the packages of requirements/$1.txt into .venv"
    local pip=(.venv/bin/python -m pip --disable-pip-version-check --no-input install -q)
    rm -f .venv/installed-*
    "${pip[@]}" --require-hashes --only-binary :all: -r "requirements/$1.txt"
    "${pip[@]}" --no-deps --no-build-isolation --no-index -e .
    fingerprint "$1" >".venv/installed-$1"
}

is_installed() {
    [ "$(cat ".venv/installed-$1" 2>/dev/null)" = "$(fingerprint "$1")" ]
}

fingerprint() {
    cat "requirements/$1.txt" pyproject.toml | sha256sum
}

stop() {
    echo "$1" >&2
    exit 1
}

main "$@"
