# The same with the settings that make it forget nothing: everything is generated anew on each build.
. "$here/generators/ascopes.sh"
settings="incrementalCompilation=false, cleanOutputDirectories=true"

more_configuration() {
  echo "<incrementalCompilation>false</incrementalCompilation><cleanOutputDirectories>true</cleanOutputDirectories>"
}
