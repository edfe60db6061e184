# SPDX-FileCopyrightText: 2026 The Bartizan authors
# SPDX-License-Identifier: EPL-2.0
#
# Sourced by the start scripts beside it. Everything that a running Bartizan writes lies in the data directory, so the
# installation may be read-only and serve several data directories, and several processes on one of them, at a time.

fail() {
    printf '%s\n' "$@" >&2
    exit 2
}

# The Java to run: JAVA_HOME if it is set, else the first one on the PATH. What Finder of macOS starts has neither.
find_java() {
    if [ -z "${JAVA_HOME:-}" ] && [ -x /usr/libexec/java_home ]; then
        JAVA_HOME=$(/usr/libexec/java_home -v 25+ 2>/dev/null) || JAVA_HOME=
    fi
    if [ -n "${JAVA_HOME:-}" ] && [ -x "$JAVA_HOME/bin/java" ]; then
        java=$JAVA_HOME/bin/java
        version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$JAVA_HOME/release" 2>/dev/null)
    else
        java=$(command -v java) || fail "Bartizan needs Java 25 or newer, and found none. Install a JDK and set JAVA_HOME to it."
        version=
    fi
    [ -n "$version" ] || version=$("$java" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p' | head -n 1)
    [ "${version:-0}" -ge 25 ] || fail "Bartizan needs Java 25 or newer; $java is ${version:-of an unknown version}. Set JAVA_HOME to a newer one."
}

# The data directory named by --data among the arguments; they are left as they are, the application reads them too.
find_data() {
    data=$HOME/.bartizan
    while [ $# -gt 0 ]; do
        case $1 in
            --data) [ $# -gt 1 ] && data=$2 && shift ;;
            --data=*) data=${1#--data=} ;;
            -c) [ $# -gt 1 ] && shift ;;
        esac
        shift
    done
    case $data in /*) ;; *) data=$PWD/$data ;; esac
}

# A place for the framework's own files that no other process uses; the lock on descriptor 9 lasts as long as the process.
claim_area() {
    (umask 077 && mkdir -p "$data/.platform") || fail "Cannot create the data directory $data. Name another one with --data DIR."
    [ -w "$data/.platform" ] || fail "Cannot write to the data directory $data. Name another one with --data DIR."
    number=0
    while :; do
        area=$data/.platform/$1-$number
        exec 9>"$area.lock"
        command -v flock >/dev/null || break
        flock -n 9 && break
        number=$((number + 1))
    done
    # What was cached for another build, or for this one in another place, must not be used.
    stamp="$home $(cksum <"$home/configuration/config.ini")"
    if [ "$(cat "$area/stamp" 2>/dev/null)" != "$stamp" ]; then
        rm -rf "$area/configuration" "$area/classes.jsa" "$area/shown"
        mkdir -p "$area/configuration" "$area/instance"
        printf '%s\n' "$stamp" >"$area/stamp"
    fi
    # The archive of classes that a run leaves is kept for good; one that ended before its window was up has far too few.
    [ "$1" != workbench ] || [ -f "$area/shown" ] || rm -f "$area/classes.jsa"
}

has_session_bus() { [ -n "${DBUS_SESSION_BUS_ADDRESS:-}" ] || [ -S "${XDG_RUNTIME_DIR:-/run/user/$(id -u)}/bus" ]; }

# launch APPLICATION AREA MEMORY ARGUMENT…
launch() {
    application=$1
    kind=$2
    memory=$3
    shift 3
    find_java
    find_data "$@"
    claim_area "$kind"
    launcher=$(echo "$home"/plugins/org.eclipse.equinox.launcher_*.jar)
    # macOS lets only the first thread of a process open windows.
    first_thread=
    [ "$kind" != workbench ] || [ "$(uname)" != Darwin ] || first_thread=-XstartOnFirstThread
    # Without a session bus there is no session manager to ask, and GTK's attempt to start one ends in complaints.
    session_manager=
    has_session_bus || session_manager=-Dorg.eclipse.swt.internal.SessionManagerDBus.disable=true
    # BARTIZAN_JAVA_OPTIONS is for people who measure or debug; it is split into words on purpose.
    # shellcheck disable=SC2086
    exec "$java" "-Xmx$memory" -XX:+UseSerialGC -Xshare:auto -XX:+AutoCreateSharedArchive \
        "-XX:SharedArchiveFile=$area/classes.jsa" -Xlog:cds=off -Xlog:cds+dynamic=off -Xlog:aot=off \
        --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow $first_thread $session_manager "-Dbartizan.shown=$area/shown" ${BARTIZAN_JAVA_OPTIONS:-} \
        -jar "$launcher" -application "$application" -configuration "$area/configuration" -data "$area/instance" \
        -nosplash "$@"
}
