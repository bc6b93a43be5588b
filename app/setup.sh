# Sourced by app/run, tests/run and tests/bench/run: what a fresh Debian needs, and how the programs are built.
# shellcheck shell=bash

project=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

say() { printf '%s\n' "$*" >&2; }
stop() {
    say "$*"
    exit 1
}

# packages NEED…: the names in app/packages.
packages() {
    local need
    for need in "$@"; do
        awk -v need="$need" '$1 == need { print $2 }' "$project/app/packages"
    done
}

# missing NAME…: those that are not installed.
missing() {
    local name
    for name in "$@"; do
        [ "$(dpkg-query -W -f '${db:Status-Status}' "$name" 2>/dev/null)" = installed ] || printf '%s\n' "$name"
    done
}

# as_root COMMAND…: as root, or through sudo, which asks for the password where somebody can answer.
as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif [ -t 0 ]; then
        sudo "$@"
    else
        sudo -n "$@"
    fi
}

apt() {
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o Dpkg::Use-Pty=0 "$@" </dev/null >&2
}

# install NAME…: refreshes the package lists only where one of the names is not in them or cannot be fetched.
install() {
    local name known=yes
    for name in "$@"; do
        apt-cache show --no-all-versions "$name" >/dev/null 2>&1 || known=no
    done
    [ $known = yes ] || apt update || return
    apt install --no-install-recommends "$@" && return
    [ $known = yes ] && apt update && apt install --no-install-recommends "$@"
}

can_install() {
    command -v apt-get >/dev/null && { [ "$(id -u)" = 0 ] || command -v sudo >/dev/null; }
}

# need WHAT…: installs what these needs still lack, or says what to install and stops.
need() {
    local names lacking
    if ! command -v dpkg-query >/dev/null; then
        say "This is not Debian: Carnet takes it that what app/packages names is installed."
        return
    fi
    mapfile -t names < <(packages "$@")
    mapfile -t lacking < <(missing "${names[@]}")
    [ ${#lacking[@]} = 0 ] && return
    can_install || stop "Carnet needs these packages, and installing them needs root or sudo. As root, run:
    apt-get install --no-install-recommends ${lacking[*]}"
    say "Installing: ${lacking[*]}"
    install "${lacking[@]}" || stop "These packages could not be installed; the lines above say why. Nothing was built. As root, run:
    apt-get update && apt-get install --no-install-recommends ${lacking[*]}"
}

# want WHAT…: the same, but what cannot be had is done without.
want() {
    local names lacking name
    command -v dpkg-query >/dev/null && can_install || return 0
    mapfile -t names < <(packages "$@")
    mapfile -t lacking < <(missing "${names[@]}")
    for name in "${lacking[@]}"; do
        say "Installing: $name"
        install "$name" || say "Going on without $name."
    done
}

# build PRESET [TARGET…]: configures where needed and builds with all cores.
build() {
    local preset=$1
    shift
    if command -v ccache >/dev/null; then # one cache for all clones, precompiled headers included
        export CCACHE_BASEDIR="$project" CCACHE_NOHASHDIR=1 CCACHE_SLOPPINESS=pch_defines,time_macros
    fi
    (cd "$project" && cmake --preset "$preset" >"$project/.build/configure.log" 2>&1) ||
        { cat "$project/.build/configure.log" >&2 && stop "The project could not be configured."; }
    say "Building …"
    cmake --build "$project/.build/$preset" --parallel "$(nproc)" ${@:+--target "$@"} >&2 || stop "The build failed."
}

mkdir -p "$project/.build" || stop "Cannot write to $project."
