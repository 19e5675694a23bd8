# What this machine must have. Each function leaves with one sentence that says what is missing and how to get it.

stop() { # sentence
  printf '%s\n' "$*" >&2
  exit 1
}

# JAVA, the program; JAVA_HOME wins over the path, as it does for Maven.
JAVA="${JAVA_HOME:+$JAVA_HOME/bin/}java"

need_java() {
  local found
  command -v "$JAVA" >/dev/null || stop "Java is missing. Aftercare needs a JDK of version 17 or later (Debian: apt-get install openjdk-17-jdk-headless)."
  found=$("$JAVA" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' | head -n 1)
  [ "${found:-0}" -ge 17 ] || stop "Java ${found:-of an unknown version} is too old: Aftercare needs version 17 or later. Set JAVA_HOME to a newer one."
}

need_compiler() {
  command -v "${JAVA}c" >/dev/null || stop "This Java cannot compile (javac is missing): install a JDK, not only a JRE (Debian: apt-get install openjdk-17-jdk-headless)."
}

need_node() {
  local found major minor
  command -v node >/dev/null || stop "Node.js is missing. Building the screens needs version 20.19 or later (https://nodejs.org)."
  command -v npm >/dev/null || stop "npm is missing; it comes with Node.js 20 (https://nodejs.org)."
  found=$(node --version)
  IFS=. read -r major minor _ <<<"${found#v}"
  [ "$major" -gt 20 ] || { [ "$major" -eq 20 ] && [ "$minor" -ge 19 ]; } ||
    stop "Node.js $found is too old: building the screens needs version 20.19 or later."
}

# Root may install what is missing; anyone else is told what to ask for.
install_packages() { # what needs them, package …
  local what=$1
  shift
  [ $# -gt 0 ] || return 0
  if [ "$(id -u)" -ne 0 ] || ! command -v apt-get >/dev/null; then
    stop "$what needs $*: have an administrator run  apt-get install $*"
  fi
  export DEBIAN_FRONTEND=noninteractive
  apt-get -q update && apt-get -q install --yes --no-install-recommends "$@"
}

# A browser that can show Chinese.
need_browser() {
  local packages=()
  command -v chromium >/dev/null || packages+=(chromium)
  [ -n "$(fc-list :lang=zh 2>/dev/null)" ] || packages+=(fonts-noto-cjk)
  [ ${#packages[@]} -eq 0 ] || install_packages 'The browser tests' "${packages[@]}" fontconfig
}

# wrk drives, psql fills, PGBENCH is the limit. That one is unpacked, not installed: its package would start a second
# database server.
need_bench() { # folder for what is unpacked
  local packages=() server
  command -v wrk >/dev/null || packages+=(wrk)
  psql --version >/dev/null 2>&1 || packages+=(postgresql-client)
  install_packages 'The bench' ${packages[@]+"${packages[@]}"}
  PGBENCH=$(newest_pgbench /usr "$1/usr")
  [ -z "$PGBENCH" ] || return 0
  command -v apt-get >/dev/null || stop 'The bench needs pgbench, which comes with PostgreSQL 15 or later.'
  server=$(apt-cache depends postgresql | sed -n 's/.*Depends: \(postgresql-[0-9][0-9]*\)$/\1/p' | head -n 1)
  mkdir -p "$1"
  (cd "$1" && apt-get -q download "$server" && dpkg -x "$server"_*.deb .) || stop "pgbench could not be had from $server."
  PGBENCH=$(newest_pgbench "$1/usr")
}

newest_pgbench() { # where to look …
  { find "$@" -path '*/lib/postgresql/*/bin/pgbench' 2>/dev/null || true; } | sort -V | tail -n 1
}
