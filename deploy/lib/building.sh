# Building for someone who waits: in words, with the time it takes.

# Long work says what it is, that it still lives, and how long it took; its own words are shown only when it fails.
during() { # what, command …
  local what=$1 log=deploy/target/run.log begun=$SECONDS
  shift
  mkdir -p deploy/target
  printf '%s …\n' "$what"
  exec 9> >(while read -rt 20 _; [ $? -gt 128 ]; do printf '  … still at it after %d s\n' $((SECONDS - begun)); done)
  "$@" >"$log" 2>&1 9>&- || {
    tail -n 60 "$log" >&2
    stop "$what: failed after $((SECONDS - begun)) s. The whole output is in $log."
  }
  exec 9>&-
  printf '  done in %d s\n' $((SECONDS - begun))
}

# Whatever is missing or older than its sources, and nothing else.
build_what_is_missing() {
  need_java
  if ! fresh "$PROGRAM" "$PROGRAM_MARK" "$(program_sources)"; then
    need_compiler
    if ! fresh "$SCREENS" "$SCREENS_MARK" "$(screens_sources)"; then
      need_node
      fresh frontend/node_modules "$LIBRARIES_MARK" "$(libraries_sources)" ||
        during 'Fetching the libraries of the screens (npm; under a minute)' install_libraries
      during 'Building the screens (under a minute)' build_screens
    fi
    during 'Building the program (Maven; two minutes the first time, while it fetches its libraries)' build_program
  fi
}
