package io.github.enoscodegen.maven;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Build;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.DuplicateMojoDescriptorException;
import org.apache.maven.plugin.descriptor.DuplicateParameterException;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.build.BuildContext;
import org.eclipse.aether.DefaultRepositorySystemSession;

/** A project in a folder, whose goals are configured as Maven does it. */
final class MojoProject {

  static final String GROUP = "io.github.enoscodegen";
  static final String ARTIFACT = "enos-codegen-maven-plugin";

  final Path basedir;
  final List<String> infos = new ArrayList<>();
  final List<String> warnings = new ArrayList<>();
  final List<String> errors = new ArrayList<>();

  /** What an IDE is told: the name of the method, and what it is given. */
  final List<String> toldToIde = new ArrayList<>();

  final MavenProject project = new MavenProject();
  final Plugin plugin = new Plugin();

  MojoProject(Path basedir) {
    this.basedir = basedir;
    project.setFile(basedir.resolve("pom.xml").toFile());
    project.getModel().setBuild(new Build());
    plugin.setGroupId(GROUP);
    plugin.setArtifactId(ARTIFACT);
    project.getBuild().addPlugin(plugin);
  }

  GenerateMojo generate(String executionId) {
    GenerateMojo mojo = new GenerateMojo();
    mojo.modelDirectory = basedir.resolve("src/main/enos").toFile();
    mojo.outputDirectory = basedir.resolve("target/generated-sources/enos").toFile();
    mojo.buildDirectory = basedir.resolve("target").toFile();
    return configured(mojo, "generate", executionId);
  }

  GenerateTestMojo generateTest(String executionId) {
    GenerateTestMojo mojo = new GenerateTestMojo();
    mojo.modelDirectory = basedir.resolve("src/test/enos").toFile();
    mojo.outputDirectory = basedir.resolve("target/generated-test-sources/enos").toFile();
    mojo.buildDirectory = basedir.resolve("target").toFile();
    return configured(mojo, "generate-test", executionId);
  }

  /** As the POM has it. */
  PluginExecution declares(String goal, String executionId) {
    PluginExecution declared = new PluginExecution();
    declared.setId(executionId);
    declared.addGoal(goal);
    plugin.addExecution(declared);
    return declared;
  }

  void model(String name, String content) throws IOException {
    write("src/main/enos/" + name, content);
  }

  Path write(String path, String content) throws IOException {
    Path file = basedir.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }

  /** A file that a generated class of model pump has. */
  Path generated(String name) {
    return basedir
        .resolve("target/generated-sources/enos/com/acme/events/pump")
        .resolve(name)
        .normalize();
  }

  @SuppressWarnings("UnnecessaryAssignment") // Maven injects it
  <M extends ThingModelMojo> M configured(M mojo, String goal, String executionId) {
    mojo.project = project;
    mojo.session = session();
    mojo.execution = new MojoExecution(descriptor(goal), executionId);
    mojo.markers = ide();
    mojo.basePackage = "com.acme.events";
    mojo.setLog(new Recorded());
    return mojo;
  }

  @SuppressWarnings("deprecation") // Maven's own tests have no other way
  private MavenSession session() {
    MavenExecutionRequest request =
        new DefaultMavenExecutionRequest().setBaseDirectory(basedir.toFile());
    return new MavenSession(
        null, new DefaultRepositorySystemSession(), request, new DefaultMavenExecutionResult());
  }

  private static MojoDescriptor descriptor(String goal) {
    PluginDescriptor plugin = new PluginDescriptor();
    plugin.setGroupId(GROUP);
    plugin.setArtifactId(ARTIFACT);
    plugin.setVersion("1.0");
    MojoDescriptor of = null;
    try {
      for (String name : List.of("generate", "generate-test", "check", "verify")) {
        MojoDescriptor mojo = new MojoDescriptor();
        mojo.setGoal(name);
        mojo.setPluginDescriptor(plugin);
        mojo.addParameter(parameter("basePackage"));
        mojo.addParameter(parameter(name + "Only"));
        plugin.addMojo(mojo);
        of = name.equals(goal) ? mojo : of;
      }
    } catch (DuplicateMojoDescriptorException | DuplicateParameterException e) {
      throw new IllegalStateException(e);
    }
    if (of == null) {
      throw new IllegalArgumentException(goal);
    }
    return of;
  }

  private static Parameter parameter(String name) {
    Parameter parameter = new Parameter();
    parameter.setName(name);
    parameter.setEditable(true);
    return parameter;
  }

  private BuildContext ide() {
    return (BuildContext)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {BuildContext.class},
            (proxy, method, arguments) -> {
              toldToIde.add(
                  method.getName()
                      + " "
                      + Arrays.asList(arguments).subList(0, Math.min(3, arguments.length)));
              return null;
            });
  }

  private final class Recorded extends SystemStreamLog {
    @Override
    public void info(CharSequence content) {
      infos.add(content.toString());
    }

    @Override
    public void warn(CharSequence content) {
      warnings.add(content.toString());
    }

    @Override
    public void error(CharSequence content) {
      errors.add(content.toString());
    }
  }
}
