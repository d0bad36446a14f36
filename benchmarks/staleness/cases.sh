# The cases. Each starts from a project that was built once, changes something, builds again, and looks at files.
# What is right is what a clean build of the changed project makes.

run_cases() {
  : >"$results"
  note generator "$artifact $version" "$settings"
  echo "== $generator: $artifact $version, $settings"
  new_project
  pom "$(execution first plain)"
  first_build first
  settle
  rm -rf "$project.built"
  cp -a "$project" "$project.built"
  bytes >"$project.bytes"
  local case
  for case in 1_second_build 2a_setting 2b_package 3_deleted_input 4_deleted_output 5_edited_output 6_renamed_type \
      7_two_executions 8_foreign_files 9_broken_input 10_plugin_version 11_moved 12_time; do
    fresh
    "case_$case" "${case%%_*}"
  done
}

# note CASE VERDICT REASON
note() {
  printf '%s\t%s\t%s\n' "$1" "$2" "$3" >>"$results"
}

verdict() {
  note "$@"
  printf '  %-4s %-10s %s\n' "$1" "$2" "$3"
}

# judge CASE REASON [REMARK]: right if there is no reason why not
judge() {
  if [ -z "$2" ]; then verdict "$1" right "${3-}"; else verdict "$1" WRONG "$2"; fi
}

# broken_build CASE LOG: a build that should have passed did not
broken_build() {
  judge "$1" "the build fails: $(grep -m 1 'ERROR' "$logs/$2.log" | sed 's/.*ERROR\] *//; s/\t/ /g' | cut -c 1-160)"
}

# Builds, then builds again from clean, and holds the one against the other.
as_clean_build() {
  build "$1-changed" || { broken_build "$1" "$1-changed"; return; }
  bytes >"$project.actual"
  rm -rf target
  build "$1-clean" || { broken_build "$1" "$1-clean"; return; }
  bytes >"$project.expected"
  if cmp -s "$project.expected" "$project.bytes"; then
    verdict "$1" "not tried" "the output does not depend on it"
  else
    judge "$1" "$(differences "$project.expected" "$project.actual")"
  fi
}

# Builds and expects what the first build made.
as_first_build() {
  build "$1" || { broken_build "$1" "$1"; return; }
  bytes >"$project.actual"
  judge "$1" "$(differences "$project.bytes" "$project.actual")"
}

touched() {
  local sources classes
  sources=$(rewritten)
  classes=$(recompiled)
  [ "$sources" = 0 ] || printf '%s of %s sources rewritten; ' "$sources" "$(java_files | wc -l)"
  [ "$classes" = 0 ] || printf '%s of %s classes compiled again; ' "$classes" "$(class_files | wc -l)"
}

case_1_second_build() {
  build 1 || { broken_build 1 1; return; }
  bytes >"$project.actual"
  judge 1 "$({ touched; differences "$project.bytes" "$project.actual"; } | sed 's/; $//')"
}

case_2a_setting() {
  pom "$(execution first changed)"
  as_clean_build 2a
}

case_2b_package() {
  if [ -z "$(configuration package "")" ]; then
    verdict 2b "not tried" "packages come from the input"
    return
  fi
  pom "$(execution first package)"
  as_clean_build 2b
}

case_3_deleted_input() {
  delete_input
  as_clean_build 3
}

case_4_deleted_output() {
  rm "target/$kept"
  as_first_build 4
}

case_5_edited_output() {
  echo "// edited" >>"target/$kept"
  as_first_build 5
}

case_6_renamed_type() {
  rename_type
  as_clean_build 6
}

# Both executions use the plugin's default folder; if that goes wrong, each gets its own.
case_7_two_executions() {
  local shared apart
  shared=$(two_executions 7-shared "" "")
  if [ -z "$shared" ]; then
    verdict 7 right ""
    return
  fi
  apart=$(two_executions 7-apart '${project.build.directory}/generated-sources/one' '${project.build.directory}/generated-sources/two')
  verdict 7 WRONG "$shared; with a folder for each: ${apart:-right}"
}

# two_executions LOG OUTPUT OUTPUT: says what goes wrong
two_executions() {
  new_project
  second_inputs
  pom "$(execution first plain "$2")
$(execution second second "$3")"
  build "$1-1" || { echo "the first build fails"; return; }
  expect_both_executions "$1"
  bytes >"$project.both"
  settle
  build "$1-2" || { echo "the second build fails"; return; }
  bytes >"$project.actual"
  { touched; differences "$project.both" "$project.actual" | sed 's/.$/&; /'; after_an_edit "$1"; } | tr -d '\n' | sed 's/; $//'
}

# The input of one of the executions is edited.
after_an_edit() {
  edit_input
  build "$1-3" || { echo "the build after an edit fails"; return; }
  bytes >"$project.actual"
  rm -rf target
  build "$1-4" || { echo "the clean build after an edit fails"; return; }
  bytes >"$project.expected"
  differences "$project.expected" "$project.actual" | sed 's/^./after an edit of one input &/'
}

# Each execution alone makes some of the files; together they make them all.
expect_both_executions() {
  local missing
  missing=$(for type in Alpha Beta Gamma; do
    [ -n "$(java_files -name "$type.java")" ] || printf '%s.java ' "$type"
  done)
  [ -z "$missing" ] || printf 'missing after the first build: %s; ' "${missing% }"
}

case_8_foreign_files() {
  local home gone
  home=$(dirname "target/$kept")
  printf '%s\nfinal class Mine {}\n' "$(grep -m 1 '^package ' "target/$kept")" >"$home/Mine.java"
  mkdir -p "$(root)/other"
  printf 'package other;\nfinal class Other {}\n' >"$(root)/other/Other.java"
  edit_input
  build 8 || { broken_build 8 8; return; }
  gone=
  [ -f "$home/Mine.java" ] || gone="deleted in the package of generated files"
  [ -f "$(root)/other/Other.java" ] || gone="${gone:+$gone, }deleted in another package"
  judge 8 "$gone"
}

# The source root that the plugin writes to: what is above the package's folders.
root() {
  local package
  package=$(sed -n 's/^package \(.*\);.*/\1/p' "target/$kept" | head -n 1)
  dirname "target/$kept" | sed "s|/${package//.//}\$||"
}

case_9_broken_input() {
  local wrong= remark=
  cp -p "$input" "$project.input"
  break_input
  ! build 9-broken || wrong="the build passes; "
  java_files 2>/dev/null | grep -q "$(basename "$kept")" || remark="the earlier output is gone until the input is mended"
  [ -n "$wrong" ] || ! build 9-again || wrong="fails once, passes the second time; "
  cp "$project.input" "$input"
  build 9-mended || { broken_build 9 9-mended; return; }
  bytes >"$project.actual"
  judge 9 "$({ printf '%s' "$wrong"; differences "$project.bytes" "$project.actual"; } | sed 's/; $//')" "$remark"
}

case_10_plugin_version() {
  if [ -z "$older" ]; then
    verdict 10 "not tried" "no second version"
    return
  fi
  new_project
  with_older pom "$(with_older execution first plain)"
  first_build 10-older
  bytes >"$project.older"
  settle
  pom "$(execution first plain)"
  build 10 || { broken_build 10 10; return; }
  bytes >"$project.actual"
  judge_version
}

# with_older COMMAND...: runs it with the earlier version
with_older() {
  local -n changing=$versioned
  local current=$changing
  changing=$older
  "$@"
  changing=$current
}

judge_version() {
  if cmp -s "$project.bytes" "$project.older"; then
    verdict 10 "not tried" "$older and ${!versioned} give the same"
  else
    judge 10 "$(differences "$project.bytes" "$project.actual")" "from $older"
  fi
}

case_11_moved() {
  cd "$folder"
  rm -rf "$project.moved"
  mv "$project" "$project.moved"
  cd "$project.moved"
  build 11 || { broken_build 11 11; return; }
  bytes >"$project.actual"
  local sources
  sources=$(rewritten)
  if [ "$sources" = 0 ]; then sources=; else sources="$sources of $(java_files | wc -l) sources rewritten"; fi
  local other
  other=$(differences "$project.bytes" "$project.actual")
  judge 11 "$sources${sources:+${other:+; }}$other"
}

# Milliseconds from the line that names the goal to the one that names the next.
case_12_time() {
  local turn
  for turn in 1 2 3; do
    build "12-$turn"
    sed 's/^\[[A-Z]*\] *//' "$logs/12-$turn.log" | awk -v goal=":$goal (first)" '
      / --- / && start != "" { print $1 - start; exit }
      / --- / && index($0, goal) { start = $1 }'
  done | sort -n | sed -n 2p >"$project.time"
  verdict 12 "$(cat "$project.time") ms" ""
}
