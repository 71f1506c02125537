package kange.dist;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.spi.ToolProvider;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The Java that a package brings along. */
final class JavaRuntime {
  /** What the program and its libraries use: found by jdeps and by running all of it. */
  private static final String MODULES =
      String.join(
          ",",
          "java.base",
          "java.desktop",
          "java.logging",
          "java.management",
          "jdk.management",
          "java.naming",
          "java.prefs",
          "java.scripting",
          "java.sql",
          "java.xml",
          "jdk.jfr",
          "jdk.localedata",
          "jdk.unsupported",
          "jdk.unsupported.desktop",
          "jdk.zipfs");

  private JavaRuntime() {}

  /** Links the Java that runs this. The languages are those of the window. */
  static void link(Path folder) {
    ToolProvider jlink = ToolProvider.findFirst("jlink").orElseThrow();
    int status =
        jlink.run(
            System.out,
            System.err,
            "--add-modules",
            MODULES,
            "--include-locales=zh,en",
            "--no-header-files",
            "--no-man-pages",
            "--strip-debug",
            "--output",
            folder.toString());
    if (status != 0) {
      throw new IllegalStateException("jlink ended with " + status);
    }
  }

  /**
   * Unpacks a Java of another system, such as Eclipse Temurin's JRE as a ZIP, whole.
   *
   * @throws IOException when it holds no {@code bin/java} or {@code bin/javaw.exe}
   */
  static void unpack(Path zip, Path folder) throws IOException {
    try (ZipFile entries = ZipFile.builder().setPath(zip).get()) {
      for (var all = entries.getEntries(); all.hasMoreElements(); ) {
        unpack(entries, all.nextElement(), folder);
      }
    }
    lift(folder);
    if (!Files.exists(folder.resolve("bin/java"))
        && !Files.exists(folder.resolve("bin/javaw.exe"))) {
      throw new IOException(zip + " holds no Java: neither bin/java nor bin/javaw.exe is in it");
    }
  }

  private static void unpack(ZipFile entries, ZipArchiveEntry entry, Path folder)
      throws IOException {
    Path to = folder.resolve(entry.getName()).normalize();
    if (!to.startsWith(folder)) {
      throw new IOException("leads out of the folder: " + entry.getName());
    }
    if (entry.isDirectory()) {
      Files.createDirectories(to);
      return;
    }
    Files.createDirectories(to.getParent());
    try (InputStream in = entries.getInputStream(entry)) {
      Files.copy(in, to);
    }
  }

  /** Such files have one folder, named after the version, around everything. */
  private static void lift(Path folder) throws IOException {
    try (var inside = Files.list(folder)) {
      var all = inside.toList();
      if (all.size() != 1 || !Files.isDirectory(all.getFirst())) {
        return;
      }
      Path only = all.getFirst();
      try (var within = Files.list(only)) {
        for (Path one : within.toList()) {
          Files.move(one, folder.resolve(one.getFileName()));
        }
      }
      Files.delete(only);
    }
  }
}
