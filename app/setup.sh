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

# oldest NAME: the oldest version of it that will do, empty for any.
oldest() {
    awk -v name="$1" '$2 == name && $3 { print $3; exit }' "$project/app/packages"
}

# new_enough NAME VERSION
new_enough() {
    local least
    least=$(oldest "$1")
    [ -z "$least" ] || dpkg --compare-versions "$2" ge "$least"
}

# missing NAME…: those that are not installed, or too old.
missing() {
    local name status version
    for name in "$@"; do
        status= version=
        read -r status version < <(dpkg-query -W -f '${db:Status-Status} ${Version}\n' "$name" 2>/dev/null) || true
        [ "$status" = installed ] && new_enough "$name" "$version" || printf '%s\n' "$name"
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

# offered NAME: what to ask apt for: the name, with a version where the one that apt would take by itself is too old. Fails when
# the package lists know none that will do.
offered() {
    local version
    [ -n "$(oldest "$1")" ] || { apt-cache show --no-all-versions "$1" >/dev/null 2>&1 && printf '%s\n' "$1" && return; }
    version=$(apt-cache madison "$1" 2>/dev/null | awk -F' *[|] *' '{ print $2; exit }') # the newest stands first
    [ -n "$version" ] && new_enough "$1" "$version" && printf '%s=%s\n' "$1" "$version"
}

# add_backports: makes the backports of this Debian known, from the very place its packages come from. From there apt takes only
# what it is asked for by version.
add_backports() {
    local release place keys=/usr/share/keyrings/debian-archive-keyring.gpg list=/etc/apt/sources.list.d/carnet-backports.list
    release=$(. /etc/os-release && printf '%s' "${VERSION_CODENAME:-}")
    place=$(apt-get indextargets --format '$(CODENAME) $(REPO_URI)' 'Created-By: Packages' 2>/dev/null |
        awk -v release="$release" '$1 == release { print $2; exit }')
    [ -n "$place" ] && [ ! -e $list ] || return
    [ -e $keys ] && keys="[signed-by=$keys] " || keys=
    say "Adding $release-backports from $place"
    printf 'deb %s%s %s-backports main\n' "$keys" "$place" "$release" | as_root tee $list >/dev/null
}

# install NAME…: refreshes the package lists only where one of the names is not in them or cannot be fetched.
install() {
    local asked
    if ! asked=$(all_offered "$@"); then
        apt update || return
        asked=$(all_offered "$@") || { add_backports && apt update && asked=$(all_offered "$@"); } || {
            say "Not to be had from this machine's package sources: one of $*"
            return 1
        }
    fi
    # shellcheck disable=SC2086
    apt install --no-install-recommends $asked || { apt update && apt install --no-install-recommends $asked; }
}

all_offered() {
    local name
    for name in "$@"; do
        offered "$name" || return
    done
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
