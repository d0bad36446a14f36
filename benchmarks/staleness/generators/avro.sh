# avro-maven-plugin has no setting for incremental builds: it compares times of files.
group=org.apache.avro
artifact=avro-maven-plugin
version=1.12.0
older=1.11.4
goal=schema
settings="defaults, stringType=CharSequence"
kept=generated-sources/avro/com/acme/Alpha.java
input=src/main/avro/alpha.avsc

dependencies() {
  cat <<END
    <dependency>
      <groupId>org.apache.avro</groupId>
      <artifactId>avro</artifactId>
      <version>1.12.0</version>
    </dependency>
END
}

configuration() {
  case $1 in
    package) return ;;
    plain) echo "<stringType>CharSequence</stringType>" ;;
    changed) echo "<stringType>String</stringType>" ;;
    second) echo '<sourceDirectory>${project.basedir}/src/main/other</sourceDirectory><stringType>String</stringType>' ;;
  esac
  echo "<outputDirectory>${2:-\${project.build.directory\}/generated-sources/avro}</outputDirectory>"
}

# record TYPE [TYPE_OF_FIELD]
record() {
  printf '{"type": "record", "namespace": "com.acme", "name": "%s", "fields": [{"name": "place", "type": "%s"}]}\n' "$1" "${2:-string}"
}

inputs() {
  mkdir -p src/main/avro
  record Alpha >src/main/avro/alpha.avsc
  record Beta >src/main/avro/beta.avsc
}

second_inputs() {
  mkdir -p src/main/other
  record Gamma >src/main/other/gamma.avsc
}

delete_input() { rm src/main/avro/beta.avsc; }

rename_type() { record Omega >"$input"; }

edit_input() { record Alpha int >"$input"; }

break_input() { record Alpha strng >"$input"; }
