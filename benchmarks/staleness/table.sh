# The results of all generators in $folder as Markdown: a table of verdicts, then the reasons.

rows="1|a second build touches nothing
2a|a changed setting changes the output
2b|a changed package leaves nothing behind
3|the output of a deleted input goes
4|a deleted output comes back
5|an edited output is restored
6|the old file of a renamed type goes
7|two executions in one folder get along
8|files of others survive
9|a broken input fails, and is mended
10|a new plugin version regenerates
11|a moved project: nothing is rewritten
12|time of the goal when nothing changed"

print_table() {
  local generator row
  local -a shown=()
  for generator in $all; do
    [ ! -s "$folder/results/$generator.tsv" ] || shown+=("$generator")
  done
  printf '\n%s\n\n' "$("$maven" -B -v | sed -n 's/^\(Apache Maven [^ ]*\).*/\1/p; s/^Java version: \(.*\), vendor: \(.*\), runtime.*/JDK \1 (\2)/p' |
      paste -sd ' ')"
  printf '| |'; printf ' %s |' "${shown[@]}"; printf '\n|---|'; printf '%s' "${shown[@]/*/---|}"; printf '\n'
  while IFS='|' read -r case text; do
    printf '| %s %s |' "$case" "$text"
    for generator in "${shown[@]}"; do
      printf ' %s |' "$(cell "$generator" "$case" | sed 's/WRONG/**WRONG**/')"
    done
    printf '\n'
  done <<<"$rows"
  for generator in "${shown[@]}"; do
    printf '\n**%s**: %s\n\n' "$generator" "$(awk -F '\t' '$1 == "generator" { print $2 ", " $3 }' "$folder/results/$generator.tsv")"
    awk -F '\t' '$1 != "generator" && $3 != "" { print "- " $1 " " $2 ": " $3 }' "$folder/results/$generator.tsv"
  done
}

# cell GENERATOR CASE
cell() {
  awk -F '\t' -v case="$2" '$1 == case { print $2 }' "$folder/results/$1.tsv"
}
