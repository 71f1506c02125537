package kange.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The project's own sample issues, as files in a folder of the test's. */
public final class SampleFiles {
  static final List<String> NAMES =
      List.of(
          "markdown-contents.txt",
          "square-columns.txt",
          "dotted-contents.txt",
          "gb18030.txt",
          "newspaper-spread.txt",
          "supplement.txt");

  private SampleFiles() {}

  public static Path copy(String name, Path folder) {
    try (InputStream in = SampleFiles.class.getResourceAsStream("/kange/samples/issues/" + name)) {
      Path file = folder.resolve(name);
      Files.createDirectories(folder);
      Files.copy(in, file);
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Path copyAll(Path folder) {
    NAMES.forEach(name -> copy(name, folder));
    return folder;
  }
}
