# This project's plugin; install it first (mvn -DskipTests install).
group=io.github.enoscodegen
artifact=enos-codegen-maven-plugin
version=${ENOS_CODEGEN_VERSION:-0.1.0-SNAPSHOT}
older=
goal=generate
settings="defaults"
kept=generated-sources/enos/com/acme/pump/Alpha.java
input=src/main/enos/pump.json

dependencies() {
  cat <<END
    <dependency>
      <groupId>io.github.enoscodegen</groupId>
      <artifactId>enos-codegen-runtime</artifactId>
      <version>$version</version>
    </dependency>
END
}

configuration() {
  local folder=enos package=com.acme
  case $1 in
    changed) echo "<locale>zh_CN</locale>" ;;
    package) package=com.acme.moved ;;
    second) folder=other package=com.acme.other ;;
  esac
  echo "<modelDirectory>\${project.basedir}/src/main/$folder</modelDirectory><basePackage>$package</basePackage>"
  [ -z "$2" ] || echo "<outputDirectory>$2</outputDirectory>"
}

# model ID EVENT [TYPE]
model() {
  cat <<END
{
  "modelId": "$1",
  "events": {
    "$2": {
      "identifier": "$2",
      "name": {"defaultValue": "Too hot", "i18nValue": {"zh_CN": "过热"}},
      "eventType": "WARN",
      "outputData": [{"identifier": "temperature", "dataType": "${3:-DOUBLE}"}]
    }
  }
}
END
}

inputs() {
  mkdir -p src/main/enos
  model pump alpha >src/main/enos/pump.json
  model fan beta >src/main/enos/fan.json
}

second_inputs() {
  mkdir -p src/main/other
  model valve gamma >src/main/other/valve.json
}

delete_input() { rm src/main/enos/fan.json; }

rename_type() { model pump omega >"$input"; }

edit_input() { model pump alpha INT >"$input"; }

break_input() { model pump alpha DUBLE >"$input"; }
