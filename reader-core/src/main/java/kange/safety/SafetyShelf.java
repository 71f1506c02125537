package kange.safety;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kange.model.ArchiveException;
import kange.model.message.Message;

/**
 * A folder with the copies of one archive and kind, named after the moment they were made. The two
 * newest stay; an older one goes only once a newer one is there whole.
 */
public final class SafetyShelf {
  /** Kept: the last, and the one before in case the last is of what was already damaged. */
  private static final int GENERATIONS = 2;

  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

  /** So much of an archive's identity tells it from others in the same folder. */
  private static final int TELLING = 8;

  private final Path folder;
  private final String prefix;
  private final String ending;

  /**
   * @param kind what the copies are of: the beginning of their names
   * @param archive its identity
   * @param ending without the dot
   */
  public SafetyShelf(Path folder, String kind, String archive, String ending) {
    this.folder = folder;
    this.prefix = kind + "-" + archive.substring(0, Math.min(TELLING, archive.length())) + "-";
    this.ending = "." + ending;
  }

  /** When the newest copy was made; empty where there is none. */
  public Optional<Instant> newest() {
    return copies().stream().findFirst().map(this::made);
  }

  /** Whether the newest copy is older than that, or there is none. */
  public boolean due(Duration age, Instant now) {
    return newest().map(made -> made.plus(age).isBefore(now)).orElse(true);
  }

  /**
   * Has a copy made, and clears what is older than the generations that are kept.
   *
   * @param writing writes the copy, whole or not at all
   */
  public Path add(Instant now, Consumer<Path> writing) {
    String moment = MOMENT.format(LocalDateTime.ofInstant(now, ZoneOffset.UTC));
    Path file = folder.resolve(prefix + moment + ending);
    writing.accept(file);
    try {
      for (Path old : copies().stream().skip(GENERATIONS).toList()) {
        Files.deleteIfExists(old);
      }
    } catch (IOException e) {
      throw new ArchiveException(Message.of(SafetyMessage.NOT_WRITTEN, folder), e);
    }
    return file;
  }

  private Instant made(Path copy) {
    String name = copy.getFileName().toString();
    String moment = name.substring(prefix.length(), name.length() - ending.length());
    return LocalDateTime.parse(moment, MOMENT).toInstant(ZoneOffset.UTC);
  }

  /** The copies, the newest first. */
  private List<Path> copies() {
    Pattern name = Pattern.compile(Pattern.quote(prefix) + "\\d{8}-\\d{6}" + Pattern.quote(ending));
    try (Stream<Path> all = Files.isDirectory(folder) ? Files.list(folder) : Stream.empty()) {
      return all.filter(file -> name.matcher(file.getFileName().toString()).matches())
          .sorted(Comparator.comparing(Path::getFileName).reversed())
          .toList();
    } catch (IOException unreadable) {
      return List.of();
    }
  }
}
