# backup, verify and restore: commands of the program itself, on the data folder or database that ./deploy/run would use.

keep() { # command, file
  local command=$1 file
  shift
  if [ $# -ne 1 ] || [ "$1" = -h ] || [ "$1" = --help ]; then
    printf 'usage: ./deploy/%s FILE\n\nenvironment: AFTERCARE_HOME or AFTERCARE_DATABASE_URL, as for ./deploy/run\n' "$command" >&2
    exit 2
  fi
  file=$(realpath -m "$1")
  cd "$here/.."
  . deploy/lib/needs.sh
  . deploy/lib/products.sh
  . deploy/lib/building.sh
  build_what_is_missing
  exec "$JAVA" -jar "$PROGRAM" "$command" "$file"
}
