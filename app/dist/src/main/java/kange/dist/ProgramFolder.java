package kange.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** The program as it lies on one system: {@code bin}, {@code lib}, and what goes beside. */
final class ProgramFolder {
  private final Path built;
  private final Path sources;
  private final Path folder;
  private final TargetSystem system;

  /**
   * @param built the runnable layout of the build
   * @param sources of this module: texts and the starter for Windows
   * @param folder where it goes; not there yet
   */
  ProgramFolder(Path built, Path sources, Path folder, TargetSystem system) {
    this.built = built;
    this.sources = sources;
    this.folder = folder;
    this.system = system;
  }

  /**
   * Copies all that is not Java itself.
   *
   * @param javafx a folder with the jars of JavaFX for the system
   */
  void lay(Path javafx) throws IOException {
    Path lib = Files.createDirectories(folder.resolve("lib"));
    for (Path jar : files(built.resolve("lib"), ".jar")) {
      copyJar(jar, lib.resolve(jar.getFileName()));
    }
    for (Path jar : files(javafx, "-" + system.javafx() + ".jar")) {
      Files.copy(jar, lib.resolve(jar.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
      Jars.natives(jar, lib);
    }
    Licences.collect(lib, folder.resolve("legal"));
    Path bin = Files.createDirectories(folder.resolve("bin"));
    Path launcher = built.resolve("bin").resolve(system.windows() ? "kange.bat" : "kange");
    Path copied = bin.resolve(launcher.getFileName());
    copyText(launcher, copied);
    if (!copied.toFile().setExecutable(true, false)) {
      throw new IOException("cannot be made executable: " + copied);
    }
    for (String beside : List.of("安装说明.txt", "kange.properties")) {
      copyText(sources.resolve("package").resolve(beside), folder.resolve(beside));
    }
    if (system.windows()) {
      Files.copy(sources.resolve("windows/Kange.exe"), folder.resolve("Kange.exe"));
    } else {
      Desktop.write(sources.resolve("package/linux"), folder.resolve("share"));
    }
  }

  private void copyJar(Path jar, Path to) throws IOException {
    String name = jar.getFileName().toString();
    if (name.startsWith("javafx-")) {
      return;
    }
    if (name.startsWith("sqlite-jdbc-")) {
      Jars.sqlite(jar, to, system);
    } else if (name.equals("kange.jar")) {
      Jars.program(jar, to, system);
    } else {
      Files.copy(jar, to, StandardCopyOption.COPY_ATTRIBUTES);
    }
  }

  /** With the line ends of the system: labels in a batch file are not found without. */
  private void copyText(Path from, Path to) throws IOException {
    String end = system.windows() ? "\r\n" : "\n";
    Files.writeString(to, String.join(end, Files.readAllLines(from)) + end);
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }
}
