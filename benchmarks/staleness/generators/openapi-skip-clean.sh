# The same with the setting for incremental builds and the one that deletes what was generated before.
. "$here/generators/openapi.sh"
settings="skipIfSpecIsUnchanged=true, cleanupOutput=true; hideGenerationTimestamp=true, models only"

more_configuration() {
  echo "<skipIfSpecIsUnchanged>true</skipIfSpecIsUnchanged><cleanupOutput>true</cleanupOutput>"
}
