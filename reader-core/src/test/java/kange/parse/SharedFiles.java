package kange.parse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The folder {@code shared} beside the repository, which is not part of it and may be absent. */
public final class SharedFiles {
  private SharedFiles() {}

  /** The folder; the calling test is skipped where it is not there. */
  public static Path folder() {
    Assumptions.assumeTrue(
        present(), "skipped: the issue files to compare with are not there (" + place() + ")");
    return place();
  }

  /** For programs that are no tests: whether the folder is there. */
  public static boolean present() {
    return Files.isDirectory(place().resolve("issues"));
  }

  private static Path place() {
    Path root = Path.of("").toAbsolutePath();
    while (root != null && !Files.isDirectory(root.resolve("samples/issues"))) {
      root = root.getParent();
    }
    return root == null ? Path.of("shared") : root.resolveSibling("shared");
  }

  /** The issue files, in order. */
  public static List<Path> issues() throws IOException {
    return list("issues", ".txt");
  }

  /** The cards there are, in order. */
  public static List<Path> gold() throws IOException {
    return list("gold", ".json");
  }

  private static List<Path> list(String name, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder().resolve(name))) {
      return files.filter(f -> f.toString().endsWith(ending)).sorted().toList();
    }
  }
}
