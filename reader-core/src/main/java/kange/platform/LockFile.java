package kange.platform;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A file that says who holds it, and that one process holds at a time. The system lets go of it
 * when that process ends, however it ends; the text in it only says who it was. {@link #held} may
 * be asked by any thread; taking and releasing are for one at a time.
 */
public final class LockFile {
  /** Far behind the text: on Windows a locked region cannot be read by others. */
  private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

  /**
   * What this very process holds, and what it said of itself. POSIX drops a process's locks as soon
   * as it closes any channel to the file, so a held file must not even be opened a second time.
   */
  private static final Map<Path, String> HELD_HERE = new ConcurrentHashMap<>();

  private final Path file;
  private volatile Optional<FileChannel> channel = Optional.empty();

  /**
   * @param file by its real path: made when it is first taken
   */
  public LockFile(Path file) {
    this.file = file;
  }

  /** Whether it is held through this object. */
  public boolean held() {
    return channel.isPresent();
  }

  /**
   * Takes it, if nobody has it and its folder can be written.
   *
   * @param owner one line, said to whoever comes later
   * @return what its holder said of itself, when another has it; empty as well when nobody has, and
   *     it could not be taken
   */
  public Optional<String> take(String owner) throws IOException {
    Optional<String> here = Optional.ofNullable(HELD_HERE.putIfAbsent(file, owner));
    if (here.isPresent()) {
      return here;
    }
    try {
      return Files.isWritable(file.getParent()) ? takeFromOthers(owner) : Optional.empty();
    } finally {
      if (!held()) {
        HELD_HERE.remove(file);
      }
    }
  }

  private Optional<String> takeFromOthers(String owner) throws IOException {
    FileChannel opened =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    try {
      Optional<FileLock> lock = Optional.ofNullable(opened.tryLock(LOCKED_BYTE, 1, false));
      if (lock.isEmpty()) {
        return Optional.of(Files.readString(file).strip());
      }
      opened.truncate(0);
      opened.write(ByteBuffer.wrap(owner.getBytes(StandardCharsets.UTF_8)), 0);
      channel = Optional.of(opened);
      return Optional.empty();
    } finally {
      if (!held()) {
        opened.close();
      }
    }
  }

  /** Lets go of it; nothing happens when it is not held. */
  public void release() throws IOException {
    Optional<FileChannel> gone = channel;
    channel = Optional.empty();
    if (gone.isPresent()) {
      HELD_HERE.remove(file);
      gone.get().close();
    }
  }
}
