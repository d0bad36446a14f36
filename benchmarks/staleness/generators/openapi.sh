# openapi-generator-maven-plugin, models only, without the time stamp that would make every output differ.
group=org.openapitools
artifact=openapi-generator-maven-plugin
version=7.15.0
older=7.14.0
goal=generate
settings="defaults; hideGenerationTimestamp=true, models only"
kept=generated-sources/openapi/src/main/java/com/acme/Alpha.java
input=src/main/openapi/api.yaml

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
      <version>3.0.0</version>
    </dependency>
END
}

more_configuration() { :; }

configuration() {
  local spec=api package=com.acme serializable=false
  case $1 in
    changed) serializable=true ;;
    package) package=com.acme.moved ;;
    second) spec=other package=com.acme.other ;;
  esac
  cat <<END
<inputSpec>\${project.basedir}/src/main/openapi/$spec.yaml</inputSpec>
<generatorName>java</generatorName>
<library>resttemplate</library>
<generateApis>false</generateApis>
<generateSupportingFiles>false</generateSupportingFiles>
<generateModelTests>false</generateModelTests>
<generateModelDocumentation>false</generateModelDocumentation>
<modelPackage>$package</modelPackage>
<configOptions>
  <hideGenerationTimestamp>true</hideGenerationTimestamp>
  <openApiNullable>false</openApiNullable>
  <useJakartaEe>true</useJakartaEe>
  <serializableModel>$serializable</serializableModel>
</configOptions>
$([ -z "$2" ] || echo "<output>$2</output>")
$(more_configuration)
END
}

# spec TYPE...
spec() {
  printf 'openapi: 3.0.3\ninfo: {title: probe, version: "1"}\npaths: {}\ncomponents:\n  schemas:\n'
  printf '    %s: {type: object, properties: {temperature: {type: number}}}\n' "$@"
}

inputs() {
  mkdir -p src/main/openapi
  spec Alpha Beta >"$input"
}

second_inputs() { spec Gamma >src/main/openapi/other.yaml; }

# One specification is all the input there is: a schema of it goes.
delete_input() { spec Alpha >"$input"; }

rename_type() { spec Omega Beta >"$input"; }

edit_input() { spec Alpha Beta Delta >"$input"; }

break_input() { printf 'openapi: 3.0.3\ninfo: [\n' >"$input"; }
