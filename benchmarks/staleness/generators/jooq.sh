# jooq-codegen-maven reading SQL scripts. Needs Java 21.
group=org.jooq
artifact=jooq-codegen-maven
version=3.21.9
older=3.20.11
goal=generate
settings="defaults, DDLDatabase"
release=21
kept=generated-sources/jooq/com/acme/tables/Alpha.java
input=src/main/sql/alpha.sql

dependencies() {
  cat <<END
    <dependency>
      <groupId>org.jooq</groupId>
      <artifactId>jooq</artifactId>
      <version>3.21.9</version>
    </dependency>
END
}

plugin_dependencies() {
  cat <<END
          <dependency>
            <groupId>org.jooq</groupId>
            <artifactId>jooq-meta-extensions</artifactId>
            <version>$version</version>
          </dependency>
END
}

configuration() {
  local folder=sql package=com.acme fluent=false
  case $1 in
    changed) fluent=true ;;
    package) package=com.acme.moved ;;
    second) folder=other package=org.other fluent=true ;;
  esac
  cat <<END
<generator>
  <database>
    <name>org.jooq.meta.extensions.ddl.DDLDatabase</name>
    <inputSchema>PUBLIC</inputSchema>
    <properties>
      <property><key>scripts</key><value>src/main/$folder/*.sql</value></property>
      <property><key>defaultNameCase</key><value>as_is</value></property>
    </properties>
  </database>
  <generate><fluentSetters>$fluent</fluentSetters></generate>
  <target>
    <packageName>$package</packageName>
    <directory>${2:-target/generated-sources/jooq}</directory>
  </target>
</generator>
END
}

# table NAME [TYPE]
table() { printf 'create table %s (temperature %s not null);\n' "$1" "${2:-double}"; }

inputs() {
  mkdir -p src/main/sql
  table alpha >src/main/sql/alpha.sql
  table beta >src/main/sql/beta.sql
}

second_inputs() {
  mkdir -p src/main/other
  table gamma >src/main/other/gamma.sql
}

delete_input() { rm src/main/sql/beta.sql; }

rename_type() { table omega >"$input"; }

edit_input() { table alpha int >"$input"; }

break_input() { echo 'create tabel alpha (' >"$input"; }
