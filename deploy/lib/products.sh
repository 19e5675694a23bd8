# The two things that are built: the screens (frontend/dist) and the program (backend/target/quarkus-app), which carries
# the screens. Each remembers a fingerprint of what it was built from, taken before the build began, so that an edit made
# while it runs, a deleted file or a change of branch is noticed.

SCREENS=frontend/dist
SCREENS_MARK=frontend/node_modules/.screens-built-from
LIBRARIES_MARK=frontend/node_modules/.installed-from
PROGRAM=backend/target/quarkus-app/quarkus-run.jar
PROGRAM_MARK=backend/target/.program-built-from

fingerprint() { # files and folders
  find "$@" \( -name node_modules -o -name dist -o -name target \) -prune -o -type f ! -name '*.test.*' -print0 2>/dev/null |
    LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum
}

screens_sources() {
  fingerprint frontend/package.json frontend/package-lock.json frontend/*.html frontend/vite.config.* \
    frontend/tsconfig*.json frontend/tools frontend/src frontend/public
}

program_sources() { # the screens are part of the program
  { fingerprint backend/pom.xml backend/src/main && screens_sources; } | sha256sum
}

libraries_sources() { fingerprint frontend/package.json frontend/package-lock.json frontend/.npmrc; }

fresh() { # product, its mark, fingerprint
  [ -e "$1" ] && [ "$(cat "$2" 2>/dev/null)" = "$3" ]
}

install_libraries() {
  local from
  from=$(libraries_sources)
  ! fresh frontend/node_modules "$LIBRARIES_MARK" "$from" || return 0
  (cd frontend && npm ci --no-audit --no-fund --loglevel=error) || return
  printf '%s' "$from" >"$LIBRARIES_MARK"
}

build_screens() {
  local from
  from=$(screens_sources)
  (cd frontend && npm run build) || return
  printf '%s' "$from" >"$SCREENS_MARK"
}

# Tests have their own step; the folder of old screens goes first, for the resource copy only adds.
build_program() {
  local from
  from=$(program_sources)
  rm -rf backend/target/classes/META-INF/resources backend/target/quarkus-app
  (cd backend && ./mvnw --batch-mode --no-transfer-progress -DskipTests package) || return
  printf '%s' "$from" >"$PROGRAM_MARK"
}
