package kange.dist;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Enumeration;
import java.util.function.Predicate;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Jars as a package needs them: without what other systems load, and naming each other rightly. */
final class Jars {
  private static final String SQLITE_NATIVES = "org/sqlite/native/";

  /** JavaFX's jars of one system, as they stand in a class path: javafx-base-26-linux.jar. */
  private static final Pattern OF_A_SYSTEM =
      Pattern.compile("(javafx-[a-z]+-[0-9.]+)-(linux|linux-aarch64|win)\\.jar");

  private Jars() {}

  /** Copies SQLite's jar with the native library of one system only. */
  static void sqlite(Path from, Path to, TargetSystem system) throws IOException {
    String own = SQLITE_NATIVES + system.sqlite() + "/";
    copy(
        from,
        to,
        entry -> !entry.startsWith(SQLITE_NATIVES) || entry.startsWith(own) || entry.equals(own));
  }

  /** Copies the program's jar, whose manifest then names the jars of a system. */
  static void program(Path from, Path to, TargetSystem system) throws IOException {
    try (JarFile jar = new JarFile(from.toFile());
        OutputStream out = Files.newOutputStream(to);
        ZipOutputStream entries = new ZipOutputStream(out)) {
      Manifest manifest = jar.getManifest();
      Attributes said = manifest.getMainAttributes();
      said.put(
          Attributes.Name.CLASS_PATH, classPath(said.getValue(Attributes.Name.CLASS_PATH), system));
      entries.putNextEntry(new ZipEntry(JarFile.MANIFEST_NAME));
      manifest.write(entries);
      entries.closeEntry();
      copy(jar, entries, entry -> !entry.equals(JarFile.MANIFEST_NAME));
    }
  }

  /** Without the empty jars that JavaFX has beside those of a system. */
  static String classPath(String named, TargetSystem system) {
    return Stream.of(named.split(" "))
        .filter(name -> !name.matches("javafx-[a-z]+-[0-9.]+\\.jar"))
        .map(name -> OF_A_SYSTEM.matcher(name).replaceFirst("$1-" + system.javafx() + ".jar"))
        .collect(Collectors.joining(" "));
  }

  /** Unpacks the native libraries of a jar; beside its jars JavaFX loads them without unpacking. */
  static void natives(Path from, Path folder) throws IOException {
    try (JarFile jar = new JarFile(from.toFile())) {
      for (Enumeration<? extends ZipEntry> all = jar.entries(); all.hasMoreElements(); ) {
        ZipEntry entry = all.nextElement();
        if (entry.getName().matches("[^/]+\\.(so|dll)")) {
          try (InputStream in = jar.getInputStream(entry)) {
            Files.copy(in, folder.resolve(entry.getName()), StandardCopyOption.REPLACE_EXISTING);
          }
        }
      }
    }
  }

  private static void copy(Path from, Path to, Predicate<String> wanted) throws IOException {
    try (JarFile jar = new JarFile(from.toFile());
        OutputStream out = Files.newOutputStream(to);
        ZipOutputStream entries = new ZipOutputStream(out)) {
      copy(jar, entries, wanted);
    }
  }

  private static void copy(JarFile jar, ZipOutputStream entries, Predicate<String> wanted)
      throws IOException {
    for (Enumeration<? extends ZipEntry> all = jar.entries(); all.hasMoreElements(); ) {
      ZipEntry entry = all.nextElement();
      if (wanted.test(entry.getName())) {
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTime(entry.getTime());
        entries.putNextEntry(copy);
        try (InputStream in = jar.getInputStream(entry)) {
          in.transferTo(entries);
        }
        entries.closeEntry();
      }
    }
  }
}
