#!/bin/sh
# Makes changes.png, the picture of the README: what `reportconv diff` shows of the two reports of the chest, as a
# page in headless Chromium: picture.sh REPORTCONV
set -eu
tool=$(realpath "$1")
cd "$(dirname "$0")/../.."
page=$(mktemp --suffix=.html)
trap 'rm -f "$page"' EXIT
"$tool" diff --no-exit-code --format html --force --output "$page" \
  samples/previous/ct-thorax-fr.docx samples/ct-thorax-fr.docx
chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --window-size=1000,1330 \
  --screenshot="$PWD/samples/previous/changes.png" "file://$page" 2> /dev/null
