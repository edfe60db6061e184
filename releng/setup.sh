# SPDX-FileCopyrightText: 2026 The Bartizan authors
# SPDX-License-Identifier: EPL-2.0
#
# Sourced by the commands beside it: finds or fetches what a build needs, builds when sources changed, and says what it does
# on stderr. After `setup_build`, JAVA_HOME is exported and `maven ARGUMENT…` runs Maven.

set -euo pipefail

checkout=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cache=$checkout/.cache
maven_version=3.9.11
mkdir -p "$cache"

say() { printf '%s\n' "$*" >&2; }

# stop MESSAGE… : the machine lacks something that only a person can give it, or the command was called wrongly.
stop() {
    printf '%s\n' "$@" >&2
    exit 2
}

# One of several names of a package, "old|new": the installed one, else the one that this system's lists have.
package_name() {
    local name
    for name in ${1//|/ }; do
        dpkg-query -W -f '${Status}' "$name" 2>/dev/null | grep -q 'ok installed' && return 0
    done
    for name in ${1//|/ }; do
        if apt-cache show "$name" >/dev/null 2>&1; then
            echo "$name"
            return 0
        fi
    done
    echo "${1%%|*}"
}

# need_packages REASON PACKAGE… : installs missing Debian packages as root, otherwise names them and stops.
need_packages() {
    local reason=$1 missing=() wanted name
    shift
    command -v dpkg-query >/dev/null || return 0
    for wanted in "$@"; do
        name=$(package_name "$wanted")
        [ -z "$name" ] || missing+=("$name")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    if [ "$(id -u)" != 0 ]; then
        stop "System packages for $reason are not installed. Install them, then start this again:" \
            "    sudo apt-get install ${missing[*]}"
    fi
    say "Installing system packages for $reason: ${missing[*]}"
    local log=$cache/packages.log
    if ! install_packages "${missing[@]}" >"$log" 2>&1; then
        tail -n 15 "$log" >&2
        stop "Installing ${missing[*]} failed; all of it is in $log."
    fi
}

install_packages() {
    export DEBIAN_FRONTEND=noninteractive
    apt-get install -y -q --no-install-recommends "$@" && return 0
    # The package lists of a fresh machine are empty or old.
    apt-get update -q && apt-get install -y -q --no-install-recommends "$@"
}

# need_samba REASON : Samba and its tools, and a Kerberos centre. Debian starts its services with the package; nobody who wants to run tests asked for those.
need_samba() {
    command -v dpkg-query >/dev/null || return 0
    local new
    new=$(package_name samba)
    need_packages "$1" samba samba-common-bin python3-samba krb5-kdc krb5-admin-server
    [ -z "$new" ] || ! command -v systemctl >/dev/null || systemctl disable --now smbd nmbd samba-ad-dc krb5-kdc krb5-admin-server >>"$cache/packages.log" 2>&1 || true
}

# The feature release of the JDK in a directory, nothing when there is none.
jdk_version() {
    [ -x "$1/bin/javac" ] && sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null
}

find_jdk() {
    local candidate version on_path=
    command -v javac >/dev/null && on_path=$(dirname "$(dirname "$(readlink -f "$(command -v javac)")")")
    for candidate in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/* /opt/*jdk* /opt/java/* "$HOME"/.jdks/* \
        "$HOME"/.sdkman/candidates/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        [ -n "$candidate" ] || continue
        version=$(jdk_version "$candidate" || true)
        if [ "${version:-0}" -ge 25 ]; then
            export JAVA_HOME=$candidate
            return 0
        fi
    done
    return 1
}

offers_jdk() { apt-cache show openjdk-25-jdk-headless >/dev/null 2>&1; }

need_jdk() {
    find_jdk && return 0
    if command -v apt-cache >/dev/null; then
        # The package lists of a fresh machine are empty or old, and only root can fetch them.
        offers_jdk || [ "$(id -u)" != 0 ] || { say "Looking for a JDK 25 among this system's packages"; apt-get update -q >"$cache/packages.log" 2>&1 || true; }
        ! offers_jdk || need_packages "building with Java 25" openjdk-25-jdk-headless
        find_jdk && return 0
    fi
    stop "Bartizan needs a JDK 25 or newer. None is in JAVA_HOME, on the PATH or under /usr/lib/jvm," \
        "and this system's package lists have no openjdk-25-jdk-headless. Install one, set JAVA_HOME to it, and start this again."
}

maven_home_of() { "$1" -version 2>/dev/null | sed -n 's/^Maven home: //p'; }

# Tycho 5 needs Maven 3.9; Debian's older one is good enough to fetch it, from wherever its settings say.
need_maven() {
    maven_home=$cache/apache-maven-$maven_version
    [ -x "$maven_home/bin/mvn" ] && return 0
    if command -v mvn >/dev/null && mvn -version 2>/dev/null | grep -q '^Apache Maven 3\.9\.'; then
        maven_home=$(maven_home_of mvn)
        return 0
    fi
    command -v mvn >/dev/null || need_packages "fetching Maven $maven_version" maven
    command -v mvn >/dev/null || stop "Bartizan is built with Maven 3.9, and there is no mvn on the PATH, not even an older one to fetch it with." \
        "Install Maven, or add it to the PATH, and start this again."
    say "Fetching Maven $maven_version, because this system's is another version than 3.9"
    # From an empty folder: this checkout's .mvn asks for extensions that the old Maven cannot load, and the plugin leaves marks
    # in the current folder that would make it skip the work the next time.
    local empty
    empty=$(mktemp -d)
    if ! (cd "$empty" && mvn -B -q -N org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
        "-Dartifact=org.apache.maven:apache-maven:$maven_version:zip:bin" "-DoutputDirectory=$cache" \
        >"$cache/maven.log" 2>&1) || [ ! -f "$maven_home/bin/mvn" ]; then
        rm -rf "$empty"
        tail -n 15 "$cache/maven.log" >&2
        stop "Fetching Maven $maven_version failed; all of it is in $cache/maven.log. Is the network reachable?"
    fi
    rm -rf "$empty"
    chmod +x "$maven_home/bin/mvn"
}

setup_build() {
    need_jdk
    need_maven
}

# maven LOG ARGUMENT… : one line for each module and test class on stderr, everything in the log, its end shown on failure.
maven() {
    local log=$1
    shift
    [ -d "$HOME/.m2/repository/org/eclipse/tycho" ] || say "  the first build fetches what it needs, which takes some minutes"
    # The folder of who called stays: files on the command line of the shell are relative to it.
    if (cd "$checkout" && "$maven_home/bin/mvn" -B -ntp "$@") 2>&1 | tee "$log" | progress; then
        return 0
    fi
    say "--- the build failed; its errors, all of it is in $log:"
    grep -E '^\[ERROR\]' "$log" | grep -v -E 'Re-run Maven|full stack trace|^\[ERROR\] (\[Help.*|For more .*|After correct.*|  mvn <args>.*)?$' | tail -n 40 >&2 || tail -n 40 "$log" >&2
    return 1
}

progress() {
    awk '/^\[INFO\] Building .*\[[0-9]+\/[0-9]+\]/ { sub(/^\[INFO\] Building /, ""); gsub(/ +/, " "); print "  " $0; fflush() }
        /Tests run:.*(Time elapsed|-- in)/ { sub(/^\[[A-Z]+\] +/, ""); print "    " $0; fflush() }' >&2
}

# What the products are made from; an unchanged sum means an unchanged product.
product_sources() {
    cd "$checkout"
    if git rev-parse --git-dir >/dev/null 2>&1; then
        git ls-files -z -co --exclude-standard -- pom.xml targetplatform bundles features releng/products
    else
        find pom.xml targetplatform bundles features releng/products -type f -not -path '*/target/*' -not -path '*/bin/*' \
            -not -path '*/src-gen/*' -print0
    fi | tr '\0' '\n' | grep -v '^bundles/[^/]*\.tests/' | LC_ALL=C sort | while IFS= read -r file; do
        [ ! -f "$file" ] || printf '%s\0' "$file"
    done
}

sources_sum() { product_sources | (cd "$checkout" && xargs -0 sha256sum) | sha256sum | cut -c1-16; }

# Two builds in one checkout would take each other's files away. Closing descriptor 8 lets the next one begin.
lock_build() {
    exec 8>"$cache/build.lock"
    command -v flock >/dev/null || return 0
    flock -n 8 || { say "Waiting for another build in this checkout to end"; flock 8; }
}

# Sets `products` to the folder with the built products, building them if there are none of these sources.
need_products() {
    local sum
    sum=$(sources_sum)
    products=$cache/products/$sum
    if [ ! -d "$products" ]; then
        lock_build
        [ -d "$products" ] || build_products "$sum"
        exec 8>&-
    fi
    find_jdk || need_jdk
}

build_products() {
    setup_build
    say "Building Bartizan (sources changed since the last build, or never built)"
    maven "$cache/build.log" package -pl releng/products -am -DskipTests || exit 1
    keep_products "$1"
    say "Built."
}

# This machine as the products' folders name it.
this_platform() {
    local os=linux/gtk
    [ "$(uname)" != Darwin ] || os=macosx/cocoa
    echo "$os/$(uname -m | sed 's/^arm64$/aarch64/')"
}

# A running product must not lose its jars to the next build: it runs from a copy of its own (hard links, so it costs no space).
keep_products() {
    local built=$checkout/releng/products/target/products platform new=$cache/products/.new name old
    rm -rf "$new"
    mkdir -p "$new"
    for name in workbench headless; do
        platform=$(find "$built/bartizan.$name" -path "*/$(this_platform)/*configuration" -prune | head -n 1)
        platform=${platform%/configuration}
        cp -al "$platform" "$new/$name" 2>/dev/null || { rm -rf "${new:?}/$name"; cp -a "$platform" "$new/$name"; }
    done
    rm -rf "$cache/products/$1"
    mv "$new" "$cache/products/$1"
    # Older ones may still run; three are enough for anyone.
    find "$cache/products" -mindepth 1 -maxdepth 1 -type d -not -name '.*' -printf '%T@ %p\n' | sort -rn | tail -n +4 | cut -d' ' -f2- |
        while IFS= read -r old; do rm -rf "$old"; done
}

# What a window needs; the themes' icons and one font, which a machine without a desktop has not.
need_display_packages() {
    need_packages "the workbench" 'libgtk-3-0|libgtk-3-0t64' libxtst6 librsvg2-common adwaita-icon-theme fonts-dejavu-core
}

# A name of a display of this machine that nobody serves, as an ended session leaves it behind, is none.
has_display() {
    [ "$(uname)" != Darwin ] && [ -z "${WAYLAND_DISPLAY:-}" ] || return 0
    case ${DISPLAY:-} in
        '') return 1 ;;
        :*)
            local number=${DISPLAY#:}
            [ -S "/tmp/.X11-unix/X${number%%.*}" ] || grep -q -s "@/tmp/.X11-unix/X${number%%.*}\$" /proc/net/unix
            ;;
    esac
}

# Starts an X server without a screen and sets DISPLAY; `stop_xvfb` ends it, and so does the end of the script.
start_xvfb() {
    need_packages "a display without a screen" xvfb
    local number_file
    number_file=$(mktemp)
    Xvfb -displayfd 7 -screen 0 1600x1000x24 -nolisten tcp 7>"$number_file" 2>/dev/null 9>&- 8>&- &
    xvfb_pid=$!
    trap stop_xvfb EXIT
    local tries=0
    until [ -s "$number_file" ]; do
        tries=$((tries + 1))
        if [ $tries -gt 200 ] || ! kill -0 "$xvfb_pid" 2>/dev/null; then
            rm -f "$number_file"
            say "Xvfb did not start within 20 seconds."
            exit 1
        fi
        sleep 0.1
    done
    DISPLAY=:$(cat "$number_file")
    export DISPLAY GDK_BACKEND=x11 NO_AT_BRIDGE=1
    unset WAYLAND_DISPLAY
    rm -f "$number_file"
}

stop_xvfb() {
    [ -z "${xvfb_pid:-}" ] || { kill "$xvfb_pid" 2>/dev/null; wait "$xvfb_pid" 2>/dev/null; } || true
    xvfb_pid=
}
