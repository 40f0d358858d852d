#!/bin/sh
# Receives a report as a practice would, with the sender's part played on this machine.
# usage: samples/demo.sh REPORTCONV FOLDER      the folder gets the delivered report
set -eu
tool=$(realpath "$1")
mkdir -p "$2"
folder=$(realpath "$2")
cd "$(dirname "$0")"
export XDG_STATE_HOME="$folder/state" XDG_CONFIG_HOME="$folder/config" REPORTCONV_DOCTOR_KEY=demo

"$tool" simulate payloads . --key demo --count 1 > "$folder/sender.log" &
sender=$!
trap 'kill "$sender" 2> /dev/null || :' EXIT
until address=$(grep -o 'ws://[^ ]*' "$folder/sender.log"); do kill -0 "$sender"; sleep 0.1; done

"$tool" watch --endpoint "$address" --out "$folder/reports" --to html,txt --once --quiet
for report in "$folder"/reports/*; do
  echo "The report is in $report:"
  ls "$report" "$report/received"
  head -n 20 "$report/report.txt"
done
