#!/usr/bin/env bash
# Restores a backup into an empty data folder and checks it: restore.sh ARCHIVE
# The keys of the deployment must already be where SITONG_KEYS says.
set -euo pipefail
archive=${1:?usage: restore.sh ARCHIVE}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
tar -C "$work" -xzf "$archive"
"${SITONG_BIN:-sitong}" restore "$work"/sitong-*
"${SITONG_BIN:-sitong}" doctor
