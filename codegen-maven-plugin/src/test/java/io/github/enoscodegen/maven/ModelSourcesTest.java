package io.github.enoscodegen.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelSourcesTest {

  private static final Artifact MODELS = new DefaultArtifact("com.acme:models:1.2");
  private static final FileSelection EVERYTHING = FileSelection.of(List.of(), List.of());

  @TempDir Path folder;

  private GenerateMojo mojo;

  @BeforeEach
  void fillAFolder() throws IOException {
    mojo = new MojoProject(folder).generate("default");
    for (String path :
        List.of("b.json", "a/deep/c.json", "a/d.zip", "a/notes.txt", "e.JSON", "drafts/f.json")) {
      write("src/main/enos/" + path);
    }
  }

  @Test
  void findsModelFilesAtEveryDepthInAFixedOrder() throws Exception {
    assertThat(ids(sources()))
        .containsExactly(
            "src/main/enos/a/d.zip",
            "src/main/enos/a/deep/c.json",
            "src/main/enos/b.json",
            "src/main/enos/drafts/f.json");
  }

  @Test
  void patternsSelect() throws Exception {
    FileSelection selection =
        FileSelection.of(List.of("a/**", " *.JSON "), List.of("**/*.txt", "**\\deep\\*"));

    assertThat(ids(sources(), selection))
        .containsExactly("src/main/enos/a/d.zip", "src/main/enos/e.JSON");
  }

  @Test
  void aSingleFileIsTakenWhateverItsName() throws Exception {
    write("other/model.txt");
    ModelSources sources = sources(new File(folder.toFile(), "other/model.txt"));

    assertThat(ids(sources)).contains("other/model.txt", "src/main/enos/b.json");
  }

  @Test
  void aFileNamedTwiceIsOneFile() throws Exception {
    ModelSources sources = sources(folder.resolve("src/main/../main/enos/b.json").toFile());

    assertThat(ids(sources)).hasSize(4);
  }

  @Test
  void aFileElsewhereGoesByItsWayFromTheProject() throws Exception {
    Path outside = folder.resolveSibling("b.json");

    assertThat(ids(sources(outside.toFile()))).contains("../b.json");
  }

  @Test
  void aFolderOfTheUsersChoiceMustBeThere() {
    ModelSources sources =
        new ModelSources(
            folder.resolve("misspelt"),
            false,
            List.of(folder.resolve("b.json").toFile()),
            List.of());

    assertThatExceptionOfType(MojoFailureException.class)
        .isThrownBy(() -> ids(sources))
        .withMessageStartingWith(
            "No thing models: " + folder.resolve("misspelt") + " is not there.");
  }

  @Test
  void theUsualFolderMayBeMissingWhereThereAreOtherModels() throws Exception {
    ModelSources sources =
        new ModelSources(
            folder.resolve("missing"),
            true,
            List.of(folder.resolve("src/main/enos/b.json").toFile()),
            List.of());

    assertThat(ids(sources)).containsExactly("src/main/enos/b.json");
  }

  @Test
  void noModelIsAllRightIfAllowed() throws Exception {
    ModelSources sources = new ModelSources(folder.resolve("missing"), true, List.of(), List.of());

    assertThat(sources.inputs(folders(EVERYTHING), jars(), true)).isEmpty();
  }

  @Test
  void whatMatchesNothingIsNamed() {
    assertThatExceptionOfType(MojoFailureException.class)
        .isThrownBy(() -> ids(sources(), FileSelection.of(List.of("*.xml"), List.of("b*"))))
        .withMessageContaining("src/main/enos matches *.xml except b*.");
  }

  @Test
  void aJarGivesItsModelsUnderItsCoordinates() throws Exception {
    Path jar = folder.resolve("models.jar");
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out)) {
      for (String name : List.of("x/z.json", "x/a.json", "x/A.class", "META-INF/m.json")) {
        entries.putNextEntry(new JarEntry(name));
        entries.write(name.getBytes(StandardCharsets.UTF_8));
      }
    }
    FileSelection selection = FileSelection.of(List.of(), List.of("META-INF/**"));

    List<ModelInput> inputs = new JarContent(MODELS, selection).ofJar(jar);

    assertThat(inputs)
        .extracting(ModelInput::id)
        .containsExactly("com.acme:models!/x/a.json", "com.acme:models!/x/z.json");
    assertThat(inputs)
        .extracting(input -> input.file().name())
        .containsExactly("models.jar!/x/a.json", "models.jar!/x/z.json");
    assertThat(inputs.get(0).file().contentDigest())
        .isNotEqualTo(inputs.get(1).file().contentDigest());
  }

  @Test
  void anUnpackedJarGivesTheSame() throws Exception {
    write("classes/x/a.json");

    List<ModelInput> inputs =
        new JarContent(MODELS, EVERYTHING).ofFolder(folder.resolve("classes"));

    assertThat(inputs).extracting(ModelInput::id).containsExactly("com.acme:models!/x/a.json");
  }

  @Test
  void aJarNeedsCoordinatesAndAVersionFromSomewhere() {
    ModelJar jar = new ModelJar();
    jar.groupId = "com.acme";
    assertThatExceptionOfType(MojoFailureException.class)
        .isThrownBy(() -> jars().inputs(jar))
        .withMessageContaining("needs <groupId> and <artifactId>");

    jar.artifactId = "models";
    assertThatExceptionOfType(MojoFailureException.class)
        .isThrownBy(() -> jars().inputs(jar))
        .withMessageContaining("com.acme:models has no version")
        .withMessageContaining("add <version>");
  }

  private ModelSources sources(File... further) {
    return new ModelSources(folder.resolve("src/main/enos"), true, List.of(further), List.of());
  }

  private List<String> ids(ModelSources sources)
      throws MojoExecutionException, MojoFailureException {
    return ids(sources, EVERYTHING);
  }

  private List<String> ids(ModelSources sources, FileSelection selection)
      throws MojoExecutionException, MojoFailureException {
    return sources.inputs(folders(selection), jars(), false).stream().map(ModelInput::id).toList();
  }

  private ModelFolders folders(FileSelection selection) {
    return new ModelFolders(selection, new ShownPaths(folder), new ShownPaths(folder));
  }

  private ModelJars jars() {
    return new ModelJars(mojo.project, mojo.repositories, mojo.session.getRepositorySession());
  }

  private void write(String path) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, path);
  }
}
