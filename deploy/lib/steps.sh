# Runs the steps of the proof. Each writes what it says to a log of its own, prints one line with the time it took, shows
# its log only when it fails, and leaves a line in $RESULTS: name, outcome, seconds, the kind and place of its report.

OUT=$PWD/deploy/target/test
RESULTS=$OUT/steps.tsv

begin() {
  rm -rf "$OUT"
  mkdir -p "$OUT"
  : >"$RESULTS"
}

record() { # name, outcome, seconds, report kind, report place
  printf '%s\t%s\t%s\t%s\t%s\n' "$1" "$2" "$3" "$4" "$5" >>"$RESULTS"
}

# step NAME KIND[:REPORT] COMMAND …   KIND is check (counts as one) or the kind of report whose tests are counted
step() {
  local name=$1 kind=${2%%:*} report=${2#*:} begun=$SECONDS log outcome=passed
  shift 2
  log=${name//: /-}
  log=$OUT/${log// /-}.log
  ("$@") >"$log" 2>&1 </dev/null || outcome=failed
  record "$name" $outcome $((SECONDS - begun)) "$kind" "$report"
  if [ $outcome = passed ]; then
    printf '  %-28s %4d s\n' "$name" $((SECONDS - begun))
  else
    printf '  %-28s %4d s   FAILED; the end of %s:\n%s\n' "$name" $((SECONDS - begun)) "$log" "$(tail -n 80 "$log")"
    return 1
  fi
}

# What cannot run because something before it failed is counted as skipped, and said.
pass_over() { # reason, name …
  local reason=$1 name
  shift
  for name in "$@"; do
    printf '  %-28s    –     not run: %s\n' "$name" "$reason"
    record "$name" skipped 0 check -
  done
}

# Two at once, for a machine of two cores. Not for a step that looks at the clock.
side_by_side() { # what runs behind, what runs in front (and may set variables)
  local lane
  set -m # a process group of its own, so that whoever stops this stops Maven with it
  "$1" &
  lane=$!
  set +m
  trap "kill -- -$lane 2>/dev/null" EXIT
  "$2"
  wait $lane
  trap - EXIT
}
