# One small project for one generator: writing it, building it, and seeing what a build did.
#
# A file in generators/ says which plugin and what it is fed:
#   group, artifact, version, goal   the plugin
#   older                            an earlier version for case 10; empty: none at hand
#   versioned                        the variable that case 10 sets to it: version, unless set
#   settings                         what is configured, in words
#   release                          the Java release to compile for: 17, unless set
#   kept                             a generated file below target/, edited and deleted by cases 4 and 5
#   input                            the input that is edited and broken
#   dependencies                     (function) what generated code needs
#   plugin_dependencies              (function) what the plugin needs; usually nothing
#   configuration SETTING [OUTPUT]   (function) the plugin's configuration; SETTING is plain, changed (other content),
#                                    package (another package; prints nothing where there is no such setting) or second (for
#                                    case 7); OUTPUT is a folder of its own
#   inputs, second_inputs            (functions) write the models
#   delete_input, rename_type, edit_input, break_input   (functions) change them

project=$folder/$generator/project
logs=$folder/$generator/logs
results=$folder/results/$generator.tsv

versioned=version
release=17

plugin_dependencies() { :; }

# execution ID SETTING [OUTPUT]
execution() {
  cat <<END
          <execution>
            <id>$1</id>
            <phase>generate-sources</phase>
            <goals><goal>$goal</goal></goals>
            <configuration>
$(configuration "$2" "${3-}")
            </configuration>
          </execution>
END
}

# pom EXECUTIONS, with $version
pom() {
  cat >pom.xml <<END
<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>com.acme</groupId>
  <artifactId>probe</artifactId>
  <version>1</version>
  <properties>
    <maven.compiler.release>$release</maven.compiler.release>
    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
  </properties>
  <dependencies>
$(dependencies)
  </dependencies>
  <build>
    <plugins>
      <plugin>
        <groupId>org.apache.maven.plugins</groupId>
        <artifactId>maven-resources-plugin</artifactId>
        <version>3.3.1</version>
      </plugin>
      <plugin>
        <groupId>org.apache.maven.plugins</groupId>
        <artifactId>maven-compiler-plugin</artifactId>
        <version>3.14.1</version>
      </plugin>
      <plugin>
        <groupId>$group</groupId>
        <artifactId>$artifact</artifactId>
        <version>$version</version>
        <executions>
$1
        </executions>
        <dependencies>
$(plugin_dependencies)
        </dependencies>
      </plugin>
    </plugins>
  </build>
</project>
END
}

# run LOG [OPTION...]: compiles the project; fails if the build does
run() {
  local log=$logs/$1.log
  shift
  ${maven} -B ${repository:+"-Dmaven.repo.local=$repository"} "$@" \
      -Dorg.slf4j.simpleLogger.showDateTime=true compile >"$log" 2>&1 </dev/null
}

build() {
  run "$1" -o
}

# Asks the network for what the local repository does not have.
first_build() {
  run "$1" || { echo "The first build failed, see $logs/$1.log:" >&2; grep -m 5 ERROR "$logs/$1.log" >&2; exit 1; }
  [ -f "target/$kept" ] || { echo "The first build did not make target/$kept" >&2; exit 1; }
}

new_project() {
  rm -rf "$project"
  mkdir -p "$project" "$logs"
  cd "$project"
  inputs
}

# The project as it was after its first build, in the same place.
fresh() {
  cd "$folder"
  rm -rf "$project"
  cp -a "$project.built" "$project"
  cd "$project"
}

# Makes all files old, inputs older than sources and sources older than classes, so that a rewrite shows.
settle() {
  find pom.xml src -exec touch -d 2000-01-01 {} +
  java_files -exec touch -d 2001-01-01 {} +
  class_files -exec touch -d 2002-01-01 {} +
}

java_files() { [ ! -d target/generated-sources ] || find target/generated-sources -name '*.java' "$@"; }

class_files() { [ ! -d target/classes ] || find target/classes -name '*.class' "$@"; }

rewritten() { java_files -newermt 2001-06-01 | wc -l; }

recompiled() { class_files -newermt 2002-06-01 | wc -l; }

# The bytes of all that was generated and compiled, a line for each file.
bytes() {
  java_files -exec sha256sum {} + | sort -k 2
  class_files -exec sha256sum {} + | sort -k 2
}

# differences EXPECTED ACTUAL: says in words how two lists of `bytes` differ; nothing if they do not
differences() {
  awk '
    { name = $2; sub(".*/", "", name) }
    NR == FNR { expected[$2] = $1; files[++count] = $2; names[count] = name; next }
    !($2 in expected) { stays = stays " " name; next }
    expected[$2] != $1 { old = old " " name }
    { delete expected[$2] }
    END {
      for (i = 1; i <= count; i++) if (files[i] in expected) missing = missing " " names[i]
      print some("stays", stays) some("not as a clean build makes it", old) some("missing", missing)
    }
    function some(what, list,   words, n) {
      n = split(list, words, " ")
      if (n == 0) return ""
      return what ": " words[1] (n > 1 ? ", " words[2] : "") (n > 2 ? " and " n - 2 " more" : "") "; "
    }' "$1" "$2" | sed 's/; $//'
}
