package kange.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Who reads an edition holds a shared lock on a file in it, so that nobody takes it away meanwhile.
 * As far as the file system knows locks; where it does not, two editions are kept, and a reader
 * whose edition goes takes the next. Thread-safe.
 */
public final class EditionUse implements AutoCloseable {
  static final String FILE = "kange.reading";

  /**
   * Of this very process, by file: POSIX drops a process's locks as soon as it closes any channel
   * to the file, so each is opened once.
   */
  private static final Map<Path, EditionUse> HERE = new HashMap<>();

  private final Path file;
  private final Optional<FileChannel> channel;
  private int users;

  private EditionUse(Path file, Optional<FileChannel> channel) {
    this.file = file;
    this.channel = channel;
  }

  /** Says that this process reads an edition, until it is closed as often as it was begun. */
  static EditionUse begin(Path edition) {
    Path file = edition.toAbsolutePath().normalize().resolve(FILE);
    synchronized (HERE) {
      EditionUse use = HERE.computeIfAbsent(file, key -> new EditionUse(key, shared(key)));
      use.users++;
      return use;
    }
  }

  private static Optional<FileChannel> shared(Path file) {
    try {
      FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
      try {
        Optional<FileLock> lock = Optional.ofNullable(channel.tryLock(0, 1, true));
        if (lock.isPresent()) {
          return Optional.of(channel);
        }
      } catch (IOException | OverlappingFileLockException e) {
        log(e);
      }
      channel.close();
    } catch (IOException e) {
      log(e);
    }
    return Optional.empty();
  }

  /**
   * Does something with an edition nobody reads.
   *
   * @return whether nobody did
   */
  static boolean whenUnread(Path edition, Removal removal) throws IOException {
    Path file = edition.toAbsolutePath().normalize().resolve(FILE);
    synchronized (HERE) {
      if (HERE.containsKey(file)) {
        return false;
      }
      if (!Files.isRegularFile(file)) {
        removal.run();
        return true;
      }
      try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
        Optional<FileLock> alone = Optional.ofNullable(channel.tryLock(0, 1, false));
        if (alone.isEmpty()) {
          return false;
        }
      }
      // Let go before it is removed: Windows renames no folder in which a file is open.
      removal.run();
      return true;
    }
  }

  /** Takes an edition away. */
  @FunctionalInterface
  interface Removal {
    void run() throws IOException;
  }

  private static void log(Exception e) {
    System.getLogger(EditionUse.class.getName())
        .log(System.Logger.Level.DEBUG, "the edition is read without a lock", e);
  }

  @Override
  public void close() {
    synchronized (HERE) {
      users--;
      if (users == 0) {
        HERE.remove(file);
        try {
          if (channel.isPresent()) {
            channel.get().close();
          }
        } catch (IOException e) {
          log(e);
        }
      }
    }
  }
}
