#!/usr/bin/env bash
# The boundaries that ARCHITECTURE.md names and the compiler does not see.
set -euo pipefail
cd "$(dirname "$0")/.."

status=0
complain() {
  printf 'boundary: %s\n' "$1" >&2
  status=1
}

web=$(cargo tree --locked --no-default-features --features workbook --edges normal --prefix none | grep -E '^(leptos|web-sys|js-sys|wasm-bindgen|gloo)' || true)
[ -z "$web" ] || complain "the pure part depends on web crates: $web"

made=$(cargo tree --locked --target wasm32-unknown-unknown --edges normal --prefix none | grep -E '^(rust_xlsxwriter|zip) ' || true)
[ -z "$made" ] || complain "the page's programs contain what is for build time: $made"

lines=$(grep -rnE 'web_sys|js_sys|gloo_' src --include='*.rs' | grep -vE '^src/(platform/|app/markup\.rs)' || true)
[ -z "$lines" ] || complain "the browser is touched outside src/platform: $lines"

lines=$(grep -rnE 'crate::(i18n|codec|chart|app|platform|route)' src/domain --include='*.rs' | grep -v '//!' || true)
[ -z "$lines" ] || complain "src/domain uses what comes after it: $lines"

count=$(grep -rn '\.inner_html(' src --include='*.rs' | wc -l)
[ "$count" -eq 1 ] || complain "inner_html is set in $count places; there is one, in src/app/markup.rs"

exit "$status"
