package kange.app.instance;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/** Where the window of a person listens: a file only they can write to. */
final class InstanceAddress {
  /** What every system has room for in the address of a Unix-domain socket, in bytes. */
  private static final int LONGEST = 100;

  private InstanceAddress() {}

  /**
   * The file of the socket.
   *
   * @param config the folder of the person's settings: another one is another person
   * @param cache taken where the system has no folder for such things
   * @return empty where every path is too long
   */
  static Optional<Path> of(Path config, Path cache) {
    CRC32 sum = new CRC32();
    sum.update(config.toAbsolutePath().toString().getBytes(StandardCharsets.UTF_8));
    String name = "kange-%08x.sock".formatted(sum.getValue());
    Stream<Path> run = Optional.ofNullable(System.getenv("XDG_RUNTIME_DIR")).stream().map(Path::of);
    return Stream.concat(run.filter(Files::isDirectory), List.of(cache).stream())
        .map(folder -> folder.resolve(name))
        .filter(file -> file.toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST)
        .findFirst();
  }
}
