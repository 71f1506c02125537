package kange.dist;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;

/** The licences of all parts, beside the program: each jar brings its own. */
final class Licences {
  private static final Pattern LICENCE =
      Pattern.compile(
          "(META-INF/)?([^/]*(licen[cs]e|notice|copying|copyright|ofl)[^/]*)",
          Pattern.CASE_INSENSITIVE);

  private Licences() {}

  /** Those of every jar in a folder, each in a folder named after its jar. */
  static void collect(Path lib, Path legal) throws IOException {
    try (var jars = Files.newDirectoryStream(lib, "*.jar")) {
      for (Path jar : jars) {
        collectFrom(jar, legal);
      }
    }
  }

  private static void collectFrom(Path file, Path legal) throws IOException {
    String name = file.getFileName().toString().replaceFirst("\\.jar$", "");
    try (JarFile jar = new JarFile(file.toFile())) {
      for (Enumeration<? extends ZipEntry> all = jar.entries(); all.hasMoreElements(); ) {
        ZipEntry entry = all.nextElement();
        Optional<String> licence = licence(entry);
        if (licence.isPresent()) {
          Path folder = Files.createDirectories(legal.resolve(name));
          try (InputStream in = jar.getInputStream(entry)) {
            Files.write(folder.resolve(licence.get()), in.readAllBytes());
          }
        }
      }
    }
  }

  private static Optional<String> licence(ZipEntry entry) {
    String name = entry.getName();
    boolean text = !name.toLowerCase(Locale.ROOT).endsWith(".class") && !entry.isDirectory();
    return text && LICENCE.matcher(name).matches()
        ? Optional.of(name.substring(name.lastIndexOf('/') + 1))
        : Optional.empty();
  }
}
