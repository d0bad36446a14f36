# The same with the setting for incremental builds.
. "$here/generators/openapi.sh"
settings="skipIfSpecIsUnchanged=true; hideGenerationTimestamp=true, models only"

more_configuration() { echo "<skipIfSpecIsUnchanged>true</skipIfSpecIsUnchanged>"; }
