package kange.app.cache;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import java.util.jar.JarEntry;
import kange.platform.AtomicFile;

/**
 * Resources as files: unpacked once into a folder under a name that tells their content, so that
 * another version of the program never takes the wrong one. Thread-safe, also between processes.
 */
public final class Unpacked {
  private static final System.Logger LOG = System.getLogger(Unpacked.class.getName());
  private final Path folder;

  /**
   * @param folder made when something is put there
   */
  public Unpacked(Path folder) {
    this.folder = folder;
  }

  /** The file of a resource; empty where it cannot be kept as one. */
  public Optional<Path> file(URL resource) {
    try {
      if (resource.getProtocol().equals("file")) {
        return Optional.of(Path.of(resource.toURI()));
      }
      return resource.openConnection() instanceof JarURLConnection packed
          ? Optional.of(unpacked(resource, packed.getJarEntry()))
          : Optional.empty();
    } catch (IOException | URISyntaxException | IllegalArgumentException | SecurityException e) {
      LOG.log(System.Logger.Level.DEBUG, "not unpacked: " + resource, e);
      return Optional.empty();
    }
  }

  private Path unpacked(URL resource, JarEntry entry) throws IOException {
    Path file = folder.resolve(name(entry));
    if (Files.isRegularFile(file) && Files.size(file) == entry.getSize()) {
      return file;
    }
    AtomicFile.write(
        file,
        part -> {
          try (InputStream in = resource.openStream()) {
            return Files.copy(in, part);
          }
        });
    return file;
  }

  private static String name(JarEntry entry) {
    String name = Path.of(entry.getName()).getFileName().toString();
    return HexFormat.of().toHexDigits((int) entry.getCrc()) + "-" + name;
  }
}
