#!/usr/bin/env bash
# Lighthouse against the release build. It has a set-up of its own, since it is large and tests don't need it.
set -euo pipefail
cd "$(dirname "$0")/.."
if ! cmp -s tests/audit/package-lock.json tests/audit/node_modules/.tandem-lock; then
  printf 'audit: installing Lighthouse\n'
  npm ci --prefix tests/audit --ignore-scripts --no-fund --no-audit --loglevel=error
  cp tests/audit/package-lock.json tests/audit/node_modules/.tandem-lock
fi
exec node tests/audit/audit.mjs
