package kange.export.font;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where systems keep fonts: those of all users, and those of this one. */
final class FontFolders {
  private FontFolders() {}

  /** Whether they are there or not. */
  static List<Path> ofThisMachine() {
    Path home = Path.of(System.getProperty("user.home", ".")).toAbsolutePath();
    return Stream.of(
            Stream.of("/usr/share/fonts", "/usr/local/share/fonts", "/Library/Fonts").map(Path::of),
            Stream.of(".fonts", ".local/share/fonts", "Library/Fonts").map(home::resolve),
            from("WINDIR", "Fonts").stream(),
            from("LOCALAPPDATA", "Microsoft/Windows/Fonts").stream())
        .flatMap(folders -> folders)
        .toList();
  }

  private static Optional<Path> from(String variable, String below) {
    return Optional.ofNullable(System.getenv(variable))
        .filter(folder -> !folder.isBlank())
        .map(folder -> Path.of(folder).resolve(below));
  }
}
