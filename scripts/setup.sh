#!/usr/bin/env bash
# Installs the missing tools for building; with "test", also those for testing; with "hosts", also the programs that open or
# serve Tandem's files. It is idempotent and prints what it does. Tools are put into the user's cache, in folders named
# after their versions, so that several projects can use them.
set -euo pipefail
cd "$(dirname "$0")/.."

TRUNK=0.21.14
CARGO_DENY=0.20.2
WASM_SPLIT=0.2.4
TOOLS="${XDG_CACHE_HOME:-$HOME/.cache}/tandem/tools"

say() { printf 'setup: %s\n' "$*"; }
fail() {
  printf 'setup: %s\n' "$*" >&2
  exit 1
}

command -v cargo >/dev/null || fail "Rust is missing: install it with rustup, then run this again"
command -v node >/dev/null || fail "Node.js is missing: install version 20 or newer, then run this again"
command -v npm >/dev/null || fail "npm is missing: it comes with Node.js, or in Debian as the package npm"
[ "$(node -p 'process.versions.node.split(".")[0]')" -ge 20 ] || fail "Node.js $(node -v) is too old: version 20 or newer is needed"
command -v cc >/dev/null || fail "a C linker is missing: install gcc, in Debian the package build-essential"

if [ ! -d "$(rustc --print sysroot)/lib/rustlib/wasm32-unknown-unknown" ]; then
  command -v rustup >/dev/null || fail "Rust's target wasm32-unknown-unknown is missing, and rustup to add it too"
  say "adding Rust's target wasm32-unknown-unknown"
  rustup target add wasm32-unknown-unknown
fi

# tool NAME VERSION BINARY [cargo install's options]: installs a tool into its own folder. A tool runs for seconds, so it is
# compiled without the optimisations that take most of the time to build it. (Trunk: 8.5 minutes on two cores at level 1, 4.6
# at level 0, which is enough for a tool that only calls others.)
tool() {
  local name=$1 version=$2 binary=$3
  shift 3
  local root="$TOOLS/$name-$version"
  [ ! -x "$root/bin/$binary" ] || return 0
  if [[ "$*" != *--features* ]] && command -v cargo-binstall >/dev/null; then
    say "installing $name $version, as it was built by its authors if they have done so"
    cargo binstall "$name" --version "$version" --root "$root" --no-confirm --log-level warn && return 0
  fi
  say "building $name $version (minutes, once)"
  local level=1
  [ "$name" != trunk ] || level=0
  CARGO_PROFILE_RELEASE_LTO=false CARGO_PROFILE_RELEASE_OPT_LEVEL=$level CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16 \
    CARGO_PROFILE_RELEASE_DEBUG=0 cargo install "$name" --version "$version" --root "$root" --quiet "$@"
}

# wasm-bindgen's tool has to have the same version as the library in the program.
WASM_BINDGEN=$(sed -n '/^name = "wasm-bindgen"$/{n;s/version = "\(.*\)"/\1/p}' Cargo.lock)
tool trunk "$TRUNK" trunk --locked
tool wasm-bindgen-cli "$WASM_BINDGEN" wasm-bindgen
tool wasm_split_cli_support "$WASM_SPLIT" wasm-split-cli --locked --features build-binary

# packages MARK [npm's options]: installs packages of package-lock.json, unless a mark says that they are there
packages() {
  local mark="node_modules/.tandem-$1"
  shift
  cmp -s package-lock.json node_modules/.tandem-test && return 0
  cmp -s package-lock.json "$mark" && return 0
  say "installing the packages of package-lock.json"
  npm ci --no-fund --no-audit --loglevel=error "$@"
  cp package-lock.json "$mark"
}
if [ "${1:-}" = test ]; then packages test; else packages build --omit=dev; fi

# debian WHAT PACKAGE…: installs the Debian packages that contain WHAT
debian() {
  local what=$1 sudo=""
  shift
  command -v apt-get >/dev/null || fail "$what is missing, and it is installed here on Debian alone"
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || fail "$what is missing: install as root Debian's packages $*"
    sudo=sudo
  fi
  say "installing Debian's packages $*"
  $sudo apt-get update -qq
  $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

# unpacked WHAT PACKAGE FOLDER: only unpacks a Debian package, if installing it would start a server that anyone can reach
unpacked() {
  local what=$1 package=$2 folder=$3
  command -v apt-get >/dev/null || fail "$what is missing, and it is unpacked here on Debian alone"
  say "unpacking Debian's package $package"
  rm -rf "$folder"
  mkdir -p "$folder"
  (
    cd "$folder"
    apt-get download -qq "$package" 2>/dev/null || fail "$what is missing, and Debian's package $package can't be downloaded: run apt-get update as root"
    dpkg-deb --extract "$package"_*.deb .
    rm "$package"_*.deb
  )
}

if [ "${1:-}" = test ]; then
  tool cargo-deny "$CARGO_DENY" cargo-deny --locked
  node scripts/chromium.mjs >/dev/null 2>&1 || debian "Chromium (or its place in the variable CHROMIUM)" chromium fonts-liberation
  # Tests run in the headless shell if there is one: it needs a third of the processor time.
  if [ -z "${CHROMIUM:-}" ] && ! command -v chromium-headless-shell chrome-headless-shell >/dev/null; then
    (debian "Chromium's headless shell" chromium-headless-shell) || say "going on without it: the browser tests take longer"
  fi
fi

# Use Debian's own Python, whatever else is in the PATH: LibreOffice's bridge is installed for that one.
if [ "${1:-}" = hosts ] && ! { command -v soffice && /usr/bin/python3 -c 'import uno'; } >/dev/null 2>&1; then
  debian LibreOffice libreoffice-calc-nogui python3-uno
fi
NGINX="$TOOLS/nginx/usr/sbin"
if [ "${1:-}" = hosts ] && ! PATH="$PATH:/usr/sbin:$NGINX" command -v nginx >/dev/null; then
  unpacked nginx nginx "$TOOLS/nginx"
fi
if [ "${1:-}" = hosts ] && ! { command -v WebKitWebDriver && command -v Xvfb; } >/dev/null 2>&1; then
  debian "WebKit with its driver, or Xvfb," webkit2gtk-driver xvfb
fi

# Write the folders for PATH, which the Makefile reads.
mkdir -p target
printf '%s' "$TOOLS/trunk-$TRUNK/bin:$TOOLS/wasm-bindgen-cli-$WASM_BINDGEN/bin:$TOOLS/wasm_split_cli_support-$WASM_SPLIT/bin:$TOOLS/cargo-deny-$CARGO_DENY/bin:$PWD/node_modules/.bin:$NGINX" >target/tool-path
say "ready"
