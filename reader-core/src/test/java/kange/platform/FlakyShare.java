package kange.platform;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/**
 * A share as one machine sees it over a bad line: reads fail, end early, are turned, or it goes.
 */
public final class FlakyShare extends WrappedFiles {
  /** What may befall a read. */
  public enum Fault {
    /** The line breaks. */
    BROKEN,
    /** The file seems to end. */
    CUT,
    /** A byte comes as another. */
    TURNED,
    /** All of the share is gone, for some operations. */
    GONE,
    /** It takes a while. */
    SLOW
  }

  private static final long WHILE = 300_000;
  private static final int OPERATIONS_GONE = 20;

  private final Random random;
  private final int oneIn;
  private final Map<Fault, Integer> injected = new EnumMap<>(Fault.class);
  private int gone;

  /**
   * @param oneIn how many reads there are to a fault
   */
  public FlakyShare(long seed, int oneIn) {
    this.random = new Random(seed);
    this.oneIn = oneIn;
  }

  /** A folder as it is seen over this line. */
  public Path of(Path folder) {
    return wrap(folder);
  }

  /** How often each fault was injected. */
  public synchronized Map<Fault, Integer> injected() {
    return new EnumMap<>(injected);
  }

  private synchronized Fault next() {
    boolean fails = random.nextInt(oneIn) == 0;
    Fault fault = fails ? Fault.values()[random.nextInt(Fault.values().length)] : Fault.SLOW;
    if (fails) {
      injected.merge(fault, 1, Integer::sum);
      gone = fault == Fault.GONE ? OPERATIONS_GONE : gone;
    }
    return fault;
  }

  private synchronized void refuseWhenGone(Path path) throws IOException {
    if (gone > 0) {
      gone--;
      throw new NoSuchFileException(path.toString());
    }
  }

  @Override
  public void checkAccess(Path path, AccessMode... modes) throws IOException {
    refuseWhenGone(path);
    super.checkAccess(path, modes);
  }

  @Override
  public <A extends BasicFileAttributes> A readAttributes(
      Path path, Class<A> type, LinkOption... options) throws IOException {
    refuseWhenGone(path);
    return super.readAttributes(path, type, options);
  }

  @Override
  public DirectoryStream<Path> newDirectoryStream(
      Path folder, DirectoryStream.Filter<? super Path> filter) throws IOException {
    refuseWhenGone(folder);
    return super.newDirectoryStream(folder, filter);
  }

  @Override
  public SeekableByteChannel newByteChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    refuseWhenGone(path);
    return new Read(Files.newByteChannel(unwrap(path), options, attributes));
  }

  private final class Read implements SeekableByteChannel {
    private final SeekableByteChannel within;

    Read(SeekableByteChannel within) {
      this.within = within;
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
      int start = into.position();
      Fault fault = next();
      switch (fault) {
        case BROKEN, GONE -> throw new IOException("the line broke");
        case CUT -> {
          return -1;
        }
        case SLOW -> LockSupport.parkNanos(WHILE);
        case TURNED -> {}
      }
      int read = within.read(into);
      if (fault == Fault.TURNED && read > 0) {
        into.put(start, (byte) (into.get(start) ^ 1));
      }
      return read;
    }

    @Override
    public int write(ByteBuffer bytes) throws IOException {
      return within.write(bytes);
    }

    @Override
    public long position() throws IOException {
      return within.position();
    }

    @Override
    public SeekableByteChannel position(long to) throws IOException {
      within.position(to);
      return this;
    }

    @Override
    public long size() throws IOException {
      return within.size();
    }

    @Override
    public SeekableByteChannel truncate(long size) throws IOException {
      within.truncate(size);
      return this;
    }

    @Override
    public boolean isOpen() {
      return within.isOpen();
    }

    @Override
    public void close() throws IOException {
      within.close();
    }
  }
}
