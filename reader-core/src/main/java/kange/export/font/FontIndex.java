package kange.export.font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The font files below some folders, by name. Looked for once, when first asked. Thread-safe. */
final class FontIndex {
  /** Deeper than any system lays them. */
  private static final int DEPTH = 8;

  private final List<Path> folders;
  private @Nullable Map<String, Path> files;

  FontIndex(List<Path> folders) {
    this.folders = List.copyOf(folders);
  }

  /**
   * A file of a name; of several the first found.
   *
   * @param name in small letters
   */
  Optional<Path> named(String name) {
    return Optional.ofNullable(files().get(name));
  }

  /** All of them, by name. */
  Collection<Path> all() {
    return files().values();
  }

  private synchronized Map<String, Path> files() {
    if (files == null) {
      files = found();
    }
    return files;
  }

  private Map<String, Path> found() {
    Map<String, Path> found = new TreeMap<>();
    for (Path folder : folders) {
      for (Path file : below(folder)) {
        found.putIfAbsent(file.getFileName().toString().toLowerCase(Locale.ROOT), file);
      }
    }
    return found;
  }

  /** In an order of their own: of two with one name it is always the same that is taken. */
  private static List<Path> below(Path folder) {
    List<Path> fonts = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.walk(folder, DEPTH, FileVisitOption.FOLLOW_LINKS)) {
        files.filter(FontIndex::isFont).forEach(fonts::add);
      } catch (IOException | UncheckedIOException unreadable) {
        // A folder that cannot be looked through costs the fonts in it.
      }
    }
    fonts.sort(Comparator.naturalOrder());
    return fonts;
  }

  private static boolean isFont(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".ttf") || name.endsWith(".ttc") || name.endsWith(".otf");
  }
}
