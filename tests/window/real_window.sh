#!/bin/bash
# The program on a real X server, with real keys: it opens a study, looks for a patient with Ctrl+K, quits with Ctrl+Q, and the record is whole.
# Use: real_window.sh FOLDER_OF_PROGRAMS. Exit 77 (passed over) where xvfb or xdotool is not installed.
set -euo pipefail
bin=$1
for tool in xvfb-run xdotool timeout; do
    command -v "$tool" >/dev/null || { echo "$tool is not installed"; exit 77; }
done
if [ -z "${CARNET_UNDER_XVFB:-}" ]; then
    CARNET_UNDER_XVFB=yes exec xvfb-run -a -s "-screen 0 1440x900x24" timeout 120 "$0" "$bin"
fi

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export XDG_CONFIG_HOME=$folder/config XDG_DATA_HOME=$folder/data XDG_RUNTIME_DIR=$folder QT_QPA_PLATFORM=xcb
"$bin/carnetctl" demo "$folder/demo.carnet" >/dev/null
"$bin/carnet" "$folder/demo.carnet" --user nurse --lang en &
program=$!
window=$(xdotool search --sync --onlyvisible --pid $program --name . | head -1)
echo "window: $(xdotool getwindowname "$window")"
xdotool windowfocus --sync "$window"
xdotool key --clearmodifiers ctrl+k
xdotool type --delay 1 "KP-007"
xdotool key Return
xdotool key --clearmodifiers ctrl+q
wait $program
"$bin/carnetctl" verify "$folder/demo.carnet"
