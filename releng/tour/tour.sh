# SPDX-FileCopyrightText: 2026 The Bartizan authors
# SPDX-License-Identifier: EPL-2.0
#
# Sourced by releng/run --tour: a first visit, typed by itself on a data directory that is removed afterwards. The commands
# are the lines of visit.gogo, the computers three real responders on loopback.

tour_folder=
tour_responders=()

# tour PICTURE : PICTURE is where to save the workbench showing the result, empty for none.
tour() {
    local picture=$1
    [ -z "$picture" ] || picture=$(realpath -m "$picture")
    tour_folder=$(mktemp -d)
    trap end_tour EXIT
    printf '%s\n' FILESERVER,127.77.0.11 RECEPTION,127.77.0.12 ';OLD-PRINTER,127.77.0.13' >"$tour_folder/pairs.txt"
    start_responders RECEPTION:127.77.0.12 ACCOUNTS:127.77.0.13 LAB-7:127.77.0.14
    type_commands "$here/tour/visit.gogo"
    [ -z "$picture" ] || take_picture "$picture"
}

start_responders() {
    local computer address log tries
    for computer in "$@"; do
        address=${computer#*:}
        log=$tour_folder/$address.log
        "$products/headless/bartizan-shell" --data "$tour_folder/agent-$address" \
            -c "agent:respond $address --name ${computer%:*}" >"$log" 2>&1 </dev/null &
        tour_responders+=($!)
    done
    for computer in "$@"; do
        log=$tour_folder/${computer#*:}.log
        tries=0
        until [ -s "$log" ]; do
            tries=$((tries + 1))
            if [ $tries -gt 600 ]; then
                say "The responder on ${computer#*:} did not begin within a minute."
                exit 1
            fi
            sleep 0.1
        done
    done
}

# Comments of the file are what a guide would say; a line that begins with a dollar sign is for the shell of the system, and
# every other line is typed into ours.
type_commands() {
    local line
    cd "$tour_folder"
    while IFS= read -r line <&3; do
        case $line in
            '# SPDX'* | '#' | '') ;;
            '#'*) printf '\n%s\n' "${line#\# }" ;;
            '$ '*)
                printf '\n%s\n' "$line"
                bash -c "${line#\$ }" </dev/null
                ;;
            *)
                printf '\nbartizan> %s\n' "$line"
                "$products/headless/bartizan-shell" --data "$tour_folder/data" -c "$line" </dev/null
                ;;
        esac
    done 3<"$1"
}

take_picture() {
    has_display || start_xvfb
    trap end_tour EXIT
    timeout 180 "$products/workbench/bartizan" --data "$tour_folder/data" --screenshot "$1" >"$tour_folder/workbench.log" 2>&1 </dev/null ||
        say "The workbench ended with $?."
    if [ ! -s "$1" ]; then
        tail -n 20 "$tour_folder/workbench.log" >&2
        say "The workbench saved no picture at $1."
        exit 1
    fi
    printf '\nThe workbench with the result is in %s\n' "$1"
}

end_tour() {
    local responder
    for responder in "${tour_responders[@]}"; do
        kill "$responder" 2>/dev/null || true
        wait "$responder" 2>/dev/null || true
    done
    stop_xvfb
    [ -z "$tour_folder" ] || rm -rf "$tour_folder"
}
