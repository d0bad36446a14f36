#!/usr/bin/env bash
# Which generators keep their output right from one build to the next? Runs every case of cases.sh for every generator of
# generators/, in small projects in a temporary folder, and prints a table. docs/staleness.md says what the cases mean.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
all="ascopes ascopes-clean avro openapi openapi-skip openapi-skip-clean jsonschema2pojo jsonschema2pojo-clean jooq enos-codegen"
maven=mvn
repository=
folder=

usage() {
  cat <<END
Usage: staleness.sh [-m MAVEN] [-r REPOSITORY] [-k FOLDER] [GENERATOR...]
  -m MAVEN       the mvn to run (default: mvn)
  -r REPOSITORY  the local repository (default: Maven's own)
  -k FOLDER      work in this folder and keep it: projects, logs, results. The table is made of all results in it, so that one
                 generator can be run again alone. Default: a temporary folder, deleted at the end
  GENERATOR      some of: $all
END
}

while getopts "m:r:k:h" option; do
  case $option in
    m) maven=$OPTARG ;;
    r) repository=$OPTARG ;;
    k) folder=$OPTARG ;;
    h) usage; exit 0 ;;
    *) usage >&2; exit 2 ;;
  esac
done
shift $((OPTIND - 1))

if [ -z "$folder" ]; then
  folder=$(mktemp -d)
  trap 'rm -rf "$folder"' EXIT
fi
mkdir -p "$folder/results"
folder=$(cd "$folder" && pwd)

for generator in ${*:-$all}; do
  [ -f "$here/generators/$generator.sh" ] || { echo "No generator '$generator': one of $all" >&2; exit 2; }
  set +e
  (
    set -e
    . "$here/project.sh"
    . "$here/cases.sh"
    . "$here/generators/$generator.sh"
    run_cases
  )
  [ $? = 0 ] || echo "$generator: not run to the end" >&2
  set -e
done

. "$here/table.sh"
print_table
