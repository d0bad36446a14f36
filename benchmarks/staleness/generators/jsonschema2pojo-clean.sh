# The same with the setting that deletes what was generated before.
. "$here/generators/jsonschema2pojo.sh"
settings="removeOldOutput=true"

more_configuration() { echo "<removeOldOutput>true</removeOldOutput>"; }
