package io.github.enoscodegen.checker.constant;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.VariableElement;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Constants are what javac makes of them. */
class ConstantEvaluatorTest {

  private static final int EXPRESSIONS = 2_000;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void agreesWithTheCompilerOnRandomExpressions(long seed) throws IOException {
    List<Verdict> verdicts = verdicts(source(new RandomExpressions(seed)));

    assertThat(verdicts.stream().filter(verdict -> !verdict.isAgreed())).isEmpty();
    assertThat(verdicts.stream().filter(verdict -> verdict.value() != null).count())
        .isBetween(EXPRESSIONS / 2L, EXPRESSIONS - 1L);
  }

  /** As text, which tells the types of numbers apart, too. */
  private static String source(RandomExpressions expressions) {
    return Stream.iterate(0, i -> i + 1)
        .limit(EXPRESSIONS)
        .map(i -> "static final String C%d = \"\" + %s;".formatted(i, expressions.number(i % 5)))
        .collect(Collectors.joining("\n", "class Constants {\n", "\n}"));
  }

  private static List<Verdict> verdicts(String source) throws IOException {
    JavacTask task =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, null, List.of("-proc:none"), null, List.of(file(source)));
    CompilationUnitTree unit = task.parse().iterator().next();
    task.analyze();

    ClassTree type = (ClassTree) unit.getTypeDecls().get(0);
    TreePath path = new TreePath(new TreePath(unit), type);
    return type.getMembers().stream()
        .filter(VariableTree.class::isInstance)
        .map(constant -> Verdict.on((VariableTree) constant, path, Trees.instance(task)))
        .toList();
  }

  private static JavaFileObject file(String source) {
    return new SimpleJavaFileObject(
        URI.create("mem:///Constants.java"), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return source;
      }
    };
  }

  /** What javac and the evaluator make of one constant; {@code null} for no value. */
  private record Verdict(String source, @Nullable Object javac, @Nullable Object value) {

    static Verdict on(VariableTree constant, TreePath type, Trees trees) {
      VariableElement field = (VariableElement) trees.getElement(new TreePath(type, constant));
      return new Verdict(
          constant.toString(),
          field.getConstantValue(),
          new ConstantEvaluator(trees).valueOf(constant.getInitializer(), type));
    }

    /** For javac, a conditional is no constant if the arm that is not chosen is none. */
    boolean isAgreed() {
      return Objects.equals(javac, value) || (javac == null && source.contains("?"));
    }
  }
}
