package kange.dist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jars of a package are those of its system, and name each other. */
class JarsTest {
  @TempDir Path folder;

  private Path jar(String name, Manifest manifest, String... entries) throws IOException {
    Path file = folder.resolve(name);
    try (OutputStream out = Files.newOutputStream(file);
        JarOutputStream jar = new JarOutputStream(out, manifest)) {
      for (String entry : entries) {
        jar.putNextEntry(new ZipEntry(entry));
        jar.write(entry.getBytes(StandardCharsets.UTF_8));
        jar.closeEntry();
      }
    }
    return file;
  }

  private static Manifest manifest(String classPath) {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, "kange.app.Main");
    manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, classPath);
    return manifest;
  }

  private static List<String> entries(Path file) throws IOException {
    try (JarFile jar = new JarFile(file.toFile());
        Stream<String> names = jar.stream().map(ZipEntry::getName)) {
      return names.sorted().toList();
    }
  }

  @Test
  void theProgramsJarNamesTheJavaFxOfTheSystem() throws IOException {
    Path built =
        jar(
            "kange.jar",
            manifest(
                "poi-5.5.1.jar javafx-base-26.0.2.jar javafx-base-26.0.2-linux.jar"
                    + " javafx-swing-26.0.2-linux.jar kange-tour.jar"),
            "kange/app/Main.class");
    Path packed = folder.resolve("packed.jar");
    Jars.program(built, packed, TargetSystem.WINDOWS_X64);
    try (JarFile jar = new JarFile(packed.toFile())) {
      Attributes said = jar.getManifest().getMainAttributes();
      assertEquals(
          "poi-5.5.1.jar javafx-base-26.0.2-win.jar javafx-swing-26.0.2-win.jar kange-tour.jar",
          said.getValue(Attributes.Name.CLASS_PATH));
      assertEquals("kange.app.Main", said.getValue(Attributes.Name.MAIN_CLASS));
    }
    assertTrue(entries(packed).contains("kange/app/Main.class"));
  }

  @Test
  void ofTheNativeLibrariesOfTheDatabaseOnlyOnesOwnStays() throws IOException {
    Path built =
        jar(
            "sqlite-jdbc-3.jar",
            manifest(""),
            "org/sqlite/JDBC.class",
            "org/sqlite/native/Linux/x86_64/libsqlitejdbc.so",
            "org/sqlite/native/Linux/aarch64/libsqlitejdbc.so",
            "org/sqlite/native/Windows/x86_64/sqlitejdbc.dll");
    Path packed = folder.resolve("packed.jar");
    Jars.sqlite(built, packed, TargetSystem.LINUX_AARCH64);
    assertEquals(
        List.of(
            "META-INF/MANIFEST.MF",
            "org/sqlite/JDBC.class",
            "org/sqlite/native/Linux/aarch64/libsqlitejdbc.so"),
        entries(packed));
  }

  @Test
  void nativeLibrariesOfTheWindowLieBesideItsJars() throws IOException {
    Path built = jar("javafx.jar", manifest(""), "prism_sw.dll", "javafx/scene/Node.class");
    Jars.natives(built, folder);
    assertEquals("prism_sw.dll", Files.readString(folder.resolve("prism_sw.dll")));
  }

  @Test
  void eachPartBringsItsLicence() throws IOException {
    Path lib = Files.createDirectories(folder.resolve("lib"));
    Path built =
        jar("one.jar", manifest(""), "META-INF/LICENSE", "META-INF/NOTICE.txt", "a/License.class");
    Files.move(built, lib.resolve("one-1.0.jar"));
    Licences.collect(lib, folder.resolve("legal"));
    try (Stream<Path> files = Files.list(folder.resolve("legal/one-1.0"))) {
      assertEquals(
          List.of("LICENSE", "NOTICE.txt"),
          files.map(f -> f.getFileName().toString()).sorted().toList());
    }
  }
}
