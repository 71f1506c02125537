package kange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The doors of the library say what they do: every public type and member has a comment. */
class JavadocTest {
  private static final Path SOURCES = Path.of("src/main/java/kange");

  /** Where a shell, or the package next door, comes in. */
  private static final List<String> DOORS =
      List.of("archive", "model", "export", "export/spi", "typeset", "search", "text");

  /** The model's packages are all doors. */
  private static final String WHOLE = "model";

  @TempDir Path classes;

  @Test
  void everyPublicTypeAndMemberOfTheDoorsHasAComment() throws IOException {
    String complaint = complaintOfAMethodWithoutAComment();
    List<String> missing = new ArrayList<>();
    for (Diagnostic<? extends JavaFileObject> found : lint(sources())) {
      if (found.getMessage(Locale.ROOT).equals(complaint)) {
        missing.add(Path.of(found.getSource().toUri()).getFileName() + ":" + found.getLineNumber());
      }
    }
    assertEquals(List.of(), missing);
  }

  /**
   * The compiler says it in the machine's language and under no code of its own: so it is asked.
   */
  private String complaintOfAMethodWithoutAComment() throws IOException {
    Path file = classes.resolve("kange/archive/Silent.java");
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        "package kange.archive; /** A door. */ public class Silent {"
            + " private Silent() {} public void go() {} }");
    List<Diagnostic<? extends JavaFileObject>> found = lint(List.of(file));
    assertEquals(1, found.size(), found::toString);
    return found.getFirst().getMessage(Locale.ROOT);
  }

  private static List<Path> sources() throws IOException {
    List<Path> all = new ArrayList<>();
    for (String door : DOORS) {
      int depth = door.equals(WHOLE) ? Integer.MAX_VALUE : 1;
      try (Stream<Path> files = Files.walk(SOURCES.resolve(door), depth)) {
        files.filter(f -> f.toString().endsWith(".java")).forEach(all::add);
      }
    }
    return all;
  }

  private List<Diagnostic<? extends JavaFileObject>> lint(List<Path> files) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(found, Locale.ROOT, null)) {
      List<String> options =
          List.of(
              "-proc:none",
              "-Xmaxwarns",
              "9999",
              "-d",
              classes.toString(),
              "-cp",
              System.getProperty("java.class.path"),
              "-Xdoclint:missing/public");
      assertTrue(
          compiler
              .getTask(
                  null, manager, found, options, null, manager.getJavaFileObjectsFromPaths(files))
              .call(),
          () -> "the sources do not compile: " + found.getDiagnostics());
    }
    return found.getDiagnostics();
  }
}
