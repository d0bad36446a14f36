import io.github.enoscodegen.maven.it.Archive

for (version in ['1.0', '1.1']) {
  Archive.of(
      new File(basedir, "models-$version"),
      new File(basedir, "repository/com/acme/plant/thing-models/$version/thing-models-${version}.jar"))
}
