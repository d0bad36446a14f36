import io.github.enoscodegen.maven.it.Archive

Archive.of(new File(basedir, 'models'), new File(basedir, 'src/main/enos/export.zip'))
