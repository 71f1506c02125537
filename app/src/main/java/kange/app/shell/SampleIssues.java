package kange.app.shell;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The issue texts that come with the program: material for a first look and for the tour. */
public final class SampleIssues {
  private static final String FOLDER = "/kange/samples/issues";

  private SampleIssues() {}

  /** Copies the samples into a folder and names the copies. Does I/O: not for the UI thread. */
  public static List<Path> copyTo(Path folder) throws IOException {
    URL samples = SampleIssues.class.getResource(FOLDER);
    if (samples == null) {
      throw new IOException("no samples on the class path");
    }
    Files.createDirectories(folder);
    try {
      URI uri = samples.toURI();
      if (!uri.getScheme().equals("jar")) {
        return copy(Path.of(uri), folder);
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        return copy(jar.getPath(FOLDER), folder);
      }
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }

  private static List<Path> copy(Path from, Path to) throws IOException {
    List<Path> copies = new ArrayList<>();
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        Path copy = to.resolve(file.getFileName().toString());
        try (InputStream in = Files.newInputStream(file)) {
          Files.copy(in, copy);
        }
        copies.add(copy);
      }
    }
    return copies;
  }
}
