# jsonschema2pojo-maven-plugin has no setting for incremental builds.
group=org.jsonschema2pojo
artifact=jsonschema2pojo-maven-plugin
version=1.3.3
older=1.2.2
goal=generate
settings="defaults"
kept=generated-sources/jsonschema2pojo/com/acme/Alpha.java
input=src/main/schema/alpha.json

dependencies() {
  cat <<END
    <dependency>
      <groupId>com.fasterxml.jackson.core</groupId>
      <artifactId>jackson-databind</artifactId>
      <version>2.21.8</version>
    </dependency>
    <dependency>
      <groupId>jakarta.annotation</groupId>
      <artifactId>jakarta.annotation-api</artifactId>
      <version>1.3.5</version>
    </dependency>
END
}

more_configuration() { :; }

configuration() {
  local folder=schema package=com.acme builders=false
  case $1 in
    changed) builders=true ;;
    package) package=com.acme.moved ;;
    second) folder=other package=com.acme.other builders=true ;;
  esac
  cat <<END
<sourceDirectory>\${project.basedir}/src/main/$folder</sourceDirectory>
<targetPackage>$package</targetPackage>
<generateBuilders>$builders</generateBuilders>
$([ -z "$2" ] || echo "<outputDirectory>$2</outputDirectory>")
$(more_configuration)
END
}

# object PROPERTY: of which a class is made, too
object() {
  printf '{"type": "object", "properties": {"%s": {"type": "object", "properties": {"temperature": {"type": "number"}}}}}\n' "$1"
}

inputs() {
  mkdir -p src/main/schema
  object engine >src/main/schema/alpha.json
  object gear >src/main/schema/beta.json
}

second_inputs() {
  mkdir -p src/main/other
  object valve >src/main/other/gamma.json
}

delete_input() { rm src/main/schema/beta.json; }

rename_type() { object motor >"$input"; }

edit_input() { object engine | sed 's/number/string/' >"$input"; }

break_input() { object engine | sed 's/}$//' >"$input"; }
