package kange.app.cache;

import java.net.URL;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Hands the database driver its native library as a file that stays. Left to itself the driver
 * unpacks it anew for every process, and leaves it behind when that is killed.
 */
public final class SqliteLibrary {
  private static final String FOLDER = "org.sqlite.lib.path";
  private static final String SWEPT = "org.sqlite.tmpdir";
  private static final String NAME = "org.sqlite.lib.name";
  private static final Map<String, String> PROCESSORS =
      Map.of("amd64", "x86_64", "x86_64", "x86_64", "aarch64", "aarch64");

  private SqliteLibrary() {}

  /**
   * Call before a database is opened. On systems it does not know the driver does as it always
   * does.
   */
  public static void prepare(Unpacked unpacked) {
    if (System.getProperty(FOLDER) == null) {
      resource().flatMap(unpacked::file).ifPresent(SqliteLibrary::tell);
    }
  }

  private static void tell(Path library) {
    System.setProperty(NAME, library.getFileName().toString());
    String folder = library.resolveSibling("").toString();
    System.setProperty(FOLDER, folder);
    // Where it looks for what earlier processes left behind: a temporary folder may hold thousands.
    System.setProperty(SWEPT, folder);
  }

  private static Optional<URL> resource() {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    Optional<String> file =
        system.contains("linux")
            ? Optional.of("Linux/%s/libsqlitejdbc.so")
            : system.contains("windows")
                ? Optional.of("Windows/%s/sqlitejdbc.dll")
                : Optional.empty();
    Optional<String> processor = Optional.ofNullable(PROCESSORS.get(System.getProperty("os.arch")));
    return file.flatMap(f -> processor.map(p -> "/org/sqlite/native/" + f.formatted(p)))
        .flatMap(name -> Optional.ofNullable(SqliteLibrary.class.getResource(name)));
  }
}
