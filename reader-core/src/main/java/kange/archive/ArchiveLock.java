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
import kange.model.LockHolder;
import kange.model.history.Operation;
import kange.model.message.Message;

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
  private static final Map<Path, LockHolder> HELD_HERE = new ConcurrentHashMap<>();

  private final Path key;
  private final Optional<FileChannel> channel;
  private final Optional<LockHolder> heldBy;

  private ArchiveLock(Path key, Optional<FileChannel> channel, Optional<LockHolder> heldBy) {
    this.key = key;
    this.channel = channel;
    this.heldBy = heldBy;
  }

  /** Takes the lock if nobody has it. Where the folder cannot be written nobody can take it. */
  static ArchiveLock take(Path folder) throws IOException {
    Path key = folder.toRealPath();
    LockHolder owner = owner();
    LockHolder other = HELD_HERE.putIfAbsent(key, owner);
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

  private static ArchiveLock takeFile(Path key, LockHolder owner) throws IOException {
    Path file = key.resolve(FILE);
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
      if (lock != null) {
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(owner.written().getBytes(StandardCharsets.UTF_8)), 0);
        return new ArchiveLock(key, Optional.of(channel), Optional.empty());
      }
      LockHolder other = LockHolder.read(Files.readString(file).strip());
      channel.close();
      return new ArchiveLock(key, Optional.empty(), Optional.of(other));
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  boolean held() {
    return channel.isPresent();
  }

  /** Empty when held here, or by nobody. */
  Optional<LockHolder> heldBy() {
    return heldBy;
  }

  /** A new act of the person this process runs for. */
  Operation act() {
    return Operation.by(owner().user());
  }

  /**
   * @throws ArchiveException that says who may write, when it is not us
   */
  void refuseUnlessHeld() {
    if (!held()) {
      throw new ArchiveException(
          heldBy
              .map(by -> Message.of(ArchiveMessage.HELD_BY_ANOTHER, by.message()))
              .orElseGet(() -> Message.of(ArchiveMessage.FOLDER_NOT_WRITABLE)));
    }
  }

  private static LockHolder owner() {
    return new LockHolder(
        System.getProperty("user.name", "?"),
        host(),
        ProcessHandle.current().pid(),
        Optional.of(LocalDateTime.now(ZoneId.systemDefault()).truncatedTo(ChronoUnit.MINUTES)));
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
        throw new ArchiveException(Message.of(ArchiveMessage.LOCK_NOT_RELEASED, key), e);
      } finally {
        HELD_HERE.remove(key);
      }
    }
  }
}
