package kange.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/**
 * Makes the packages: {@code Pack BUILT SOURCES JAVAFX OUT VERSION SBOM}, with the Java of other
 * systems in the properties {@code kange.runtime.windows} and {@code kange.runtime.aarch64}, and
 * how hard they are pressed in {@code kange.compression}, 1 to 9.
 */
public final class Pack {
  /** As gzip and zip do it by themselves. */
  private static final int USUAL = 6;

  private final Path built;
  private final Path sources;
  private final Path javafx;
  private final Path out;
  private final String version;
  private final Path sbom;

  private Pack(Path built, Path sources, Path javafx, Path out, String version, Path sbom) {
    this.built = built;
    this.sources = sources;
    this.javafx = javafx;
    this.out = out;
    this.version = version;
    this.sbom = sbom;
  }

  public static void main(String[] args) throws InterruptedException, ExecutionException {
    Pack pack =
        new Pack(
            Path.of(args[0]),
            Path.of(args[1]),
            Path.of(args[2]),
            Path.of(args[3]),
            args[4],
            Path.of(args[5]));
    // Mostly compressing, one thread each: beside each other.
    try (ExecutorService threads = Executors.newCachedThreadPool()) {
      List<Callable<TargetSystem>> all =
          Stream.of(TargetSystem.values()).<Callable<TargetSystem>>map(pack::making).toList();
      for (Future<TargetSystem> made : threads.invokeAll(all)) {
        made.get();
      }
    }
  }

  private Callable<TargetSystem> making(TargetSystem system) {
    return () -> {
      make(system);
      return system;
    };
  }

  private void make(TargetSystem system) throws IOException, InterruptedException {
    String name = "kange-" + version + "-" + system.label();
    Path folder = out.resolve("packages").resolve(name);
    remove(folder);
    Files.createDirectories(folder);
    new ProgramFolder(built, sources, folder, system).lay(javafx);
    Files.copy(sbom, folder.resolve("legal/sbom.cyclonedx.json"));
    runtime(system, folder.resolve("runtime"));
    if (here(system)) {
      ClassCache.make(folder);
    }
    Archives archives = new Archives(Integer.getInteger("kange.compression", USUAL));
    if (system.windows()) {
      archives.zip(folder, out.resolve(name + ".zip"));
    } else {
      archives.tarGz(folder, out.resolve(name + ".tar.gz"));
    }
  }

  private static boolean here(TargetSystem system) {
    return TargetSystem.here().equals(Optional.of(system));
  }

  /** That of this machine is linked; another's is whoever packs it has found; or none. */
  private static void runtime(TargetSystem system, Path folder) throws IOException {
    Optional<Path> zip =
        switch (system) {
          case LINUX_X64 -> Optional.empty();
          case LINUX_AARCH64 -> given("kange.runtime.aarch64");
          case WINDOWS_X64 -> given("kange.runtime.windows");
        };
    if (zip.isPresent()) {
      Files.createDirectories(folder);
      JavaRuntime.unpack(zip.get(), folder);
    } else if (here(system)) {
      JavaRuntime.link(folder);
    }
  }

  private static Optional<Path> given(String property) {
    return Optional.ofNullable(System.getProperty(property))
        .filter(name -> !name.isBlank() && !name.startsWith("${"))
        .map(Path::of);
  }

  private static void remove(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(one);
        }
      }
    }
  }
}
