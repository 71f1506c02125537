package kange.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A folder with an edition in it: a whole archive, never written to again.
 *
 * @param number of the edition, as the folder's name says
 */
record EditionFolder(Path path, int number) {
  private static final Pattern NAME = Pattern.compile("edition-(\\d{6,9})");

  /** Of a folder that is on its way to be an edition, or to be none any more. */
  private static final Pattern UNFINISHED = Pattern.compile("edition-\\d{6,9}\\.(part|gone)");

  /** Where an edition of that number lies. */
  static EditionFolder in(Path home, int number) {
    return new EditionFolder(home.resolve("edition-%06d".formatted(number)), number);
  }

  /** All that lie in a folder, the newest first. */
  static List<EditionFolder> all(Path home) throws IOException {
    List<EditionFolder> found = new ArrayList<>();
    try (Stream<Path> entries = Files.list(home)) {
      entries.forEach(entry -> of(entry).ifPresent(found::add));
    }
    found.sort(Comparator.comparingInt(EditionFolder::number).reversed());
    return found;
  }

  /** The edition a folder is, by its name. */
  static Optional<EditionFolder> of(Path folder) {
    Matcher name = NAME.matcher(String.valueOf(folder.getFileName()));
    return name.matches() && Files.isDirectory(folder)
        ? Optional.of(new EditionFolder(folder, Integer.parseInt(name.group(1))))
        : Optional.empty();
  }

  /** What an interrupted publishing, fetching or removing has left. */
  static List<Path> unfinished(Path home) throws IOException {
    try (Stream<Path> entries = Files.list(home)) {
      return entries
          .filter(entry -> UNFINISHED.matcher(entry.getFileName().toString()).matches())
          .toList();
    }
  }

  /** Where it is put together before it is there. */
  Path part() {
    return path.resolveSibling(path.getFileName() + ".part");
  }

  /** Where it goes before it is deleted. */
  Path gone() {
    return path.resolveSibling(path.getFileName() + ".gone");
  }

  Manifest manifest() throws IOException {
    return ManifestFile.read(path);
  }

  /** The manifest; empty where there is none that can be read. */
  Optional<Manifest> readable() {
    try {
      return Optional.of(manifest());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Whether all its files are there in their sizes: what no longer is was not left alone. */
  boolean complete(Manifest manifest) {
    return manifest.files().stream().allMatch(this::has);
  }

  private boolean has(PublishedFile file) {
    try {
      return Files.size(path.resolve(file.path())) == file.size();
    } catch (IOException notThere) {
      return false;
    }
  }
}
