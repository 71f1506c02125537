package kange.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import kange.model.ArchiveException;

/**
 * Who may write an archive: the process that holds a lock on {@code kange.lock}. The system lets go
 * of it when that process ends, however it ends; the text in the file only says who it was.
 */
final class ArchiveLock implements AutoCloseable {
  private static final String FILE = "kange.lock";

  /** Far behind the text: on Windows a locked region cannot be read by others. */
  private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

  /**
   * Archives this very process holds. POSIX drops a process's locks as soon as it closes any
   * channel to the file, so the file of a held archive must not even be opened a second time.
   */
  private static final Map<Path, String> HELD_HERE = new ConcurrentHashMap<>();

  private final Path key;
  private final Optional<FileChannel> channel;
  private final Optional<String> heldBy;

  private ArchiveLock(Path key, Optional<FileChannel> channel, Optional<String> heldBy) {
    this.key = key;
    this.channel = channel;
    this.heldBy = heldBy;
  }

  /** Takes the lock if nobody has it. Where the folder cannot be written nobody can take it. */
  static ArchiveLock take(Path folder) throws IOException {
    Path key = folder.toRealPath();
    String owner = owner();
    String other = HELD_HERE.putIfAbsent(key, owner);
    if (other != null) {
      return new ArchiveLock(key, Optional.empty(), Optional.of(other));
    }
    ArchiveLock lock = new ArchiveLock(key, Optional.empty(), Optional.empty());
    try {
      if (Files.isWritable(folder)) {
        lock = takeFile(key, owner);
      }
      return lock;
    } finally {
      if (!lock.held()) {
        HELD_HERE.remove(key);
      }
    }
  }

  private static ArchiveLock takeFile(Path key, String owner) throws IOException {
    Path file = key.resolve(FILE);
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
      if (lock != null) {
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(owner.getBytes(StandardCharsets.UTF_8)), 0);
        return new ArchiveLock(key, Optional.of(channel), Optional.empty());
      }
      String text = Files.readString(file).strip();
      channel.close();
      String other = text.isEmpty() ? "另一个程序" : text;
      return new ArchiveLock(key, Optional.empty(), Optional.of(other));
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  boolean held() {
    return channel.isPresent();
  }

  /** "user@host, 进程 123, 自 2026-05-01 09:30"; empty when held here, or by nobody. */
  Optional<String> heldBy() {
    return heldBy;
  }

  /**
   * @throws ArchiveException that says who may write, when it is not us
   */
  void refuseUnlessHeld() {
    if (!held()) {
      String holder = heldBy.map(by -> "正由“" + by + "”使用，").orElse("所在的文件夹不能写入，");
      throw new ArchiveException("档案库" + holder + "现在只能阅读，不能改动。");
    }
  }

  private static String owner() {
    return System.getProperty("user.name", "?")
        + "@"
        + host()
        + ", 进程 "
        + ProcessHandle.current().pid()
        + ", 自 "
        + LocalDateTime.now(ZoneId.systemDefault())
            .truncatedTo(ChronoUnit.MINUTES)
            .toString()
            .replace('T', ' ');
  }

  /** As the machine knows itself: to ask the network for its name can take seconds. */
  private static String host() {
    String told = System.getenv().getOrDefault("COMPUTERNAME", "");
    return told.isBlank() ? unixHost() : told;
  }

  private static String unixHost() {
    try {
      return Files.readString(Path.of("/etc/hostname")).strip();
    } catch (IOException notThere) {
      // The process number still tells.
      return "localhost";
    }
  }

  @Override
  public void close() {
    if (channel.isPresent() && channel.get().isOpen()) {
      try {
        channel.get().close();
      } catch (IOException e) {
        throw new ArchiveException("放开档案库的锁时出错（" + key + "）。", e);
      } finally {
        HELD_HERE.remove(key);
      }
    }
  }
}
