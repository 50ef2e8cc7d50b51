#!/usr/bin/env bash
# Nightly backup of a deployment on embedded SQLite: backup.sh TARGET [KEEP_DAYS]
# Reads the same environment as the service. Keys are not part of it: keep them elsewhere.
set -euo pipefail
target=${1:?usage: backup.sh TARGET [KEEP_DAYS]}
keep=${2:-14}
name="$target/sitong-$(date -u +%Y%m%dT%H%M%SZ)"
mkdir -p "$target"
"${SITONG_BIN:-sitong}" backup "$name"
tar -C "$target" -czf "$name.tar.gz.part" "$(basename "$name")"
mv "$name.tar.gz.part" "$name.tar.gz"
rm -r "$name"
find "$target" -name 'sitong-*.tar.gz' -mtime "+$keep" -delete
echo "$name.tar.gz"
