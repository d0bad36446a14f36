# protobuf-maven-plugin as its basic usage shows it; incremental compilation is its default.
group=io.github.ascopes
artifact=protobuf-maven-plugin
version=5.1.7
older=4.31.1
versioned=protobuf
goal=generate
settings="defaults (incrementalCompilation is on)"
kept=generated-sources/protobuf/com/acme/Alpha.java
input=src/main/protobuf/alpha.proto
protobuf=4.32.0

dependencies() {
  cat <<END
    <dependency>
      <groupId>com.google.protobuf</groupId>
      <artifactId>protobuf-java</artifactId>
      <version>$protobuf</version>
    </dependency>
END
}

more_configuration() { :; }

configuration() {
  [ "$1" != package ] || return 0
  echo "<protoc kind=\"binary-maven\"><version>$protobuf</version></protoc>"
  [ -z "$2" ] || echo "<outputDirectory>$2</outputDirectory>"
  case $1 in
    changed) echo "<liteOnly>true</liteOnly>" ;;
    second) echo "<sourceDirectories><sourceDirectory>src/main/other</sourceDirectory></sourceDirectories><liteOnly>true</liteOnly>" ;;
  esac
  more_configuration
}

# message TYPE [FIELD]
message() {
  printf 'syntax = "proto3";\npackage acme;\noption java_package = "com.acme";\noption java_multiple_files = true;\n'
  printf 'message %s { double temperature = 1; %s }\n' "$1" "${2-}"
}

inputs() {
  mkdir -p src/main/protobuf
  message Alpha >src/main/protobuf/alpha.proto
  message Beta >src/main/protobuf/beta.proto
}

second_inputs() {
  mkdir -p src/main/other
  message Gamma >src/main/other/gamma.proto
}

delete_input() { rm src/main/protobuf/beta.proto; }

rename_type() { message Omega >"$input"; }

edit_input() { message Alpha "int32 level = 2;" >"$input"; }

break_input() { message Alpha "nonsense level = 2;" >"$input"; }
