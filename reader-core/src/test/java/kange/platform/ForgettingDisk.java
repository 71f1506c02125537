package kange.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A disk that may lose its power: of files it keeps the bytes that were forced, of folders the
 * names that were forced. Files lie in a real folder, so that SQLite and Lucene work on it as they
 * do; the paths it gives out are of a file system of its own. What is there at first is kept.
 */
public final class ForgettingDisk extends WrappedFiles {
  /** How bad the loss is. */
  public enum Loss {
    /** Nothing is there that was not forced. */
    ALL_UNFORCED,
    /** Names went to the disk at once, bytes did not: files are there with nothing in them. */
    UNFORCED_BYTES
  }

  /** A file or a folder, under whatever names, with what was forced of it. */
  private static final class Inode {
    private final boolean folder;
    private byte[] bytes = {};
    private Map<String, Inode> names = Map.of();

    private Inode(boolean folder) {
      this.folder = folder;
    }
  }

  private final Path root;
  private final Map<Object, Inode> inodes = new HashMap<>();
  private Runnable afterEach = () -> {};

  /**
   * Takes a folder as a disk.
   *
   * @param root an empty or filled real folder
   */
  public ForgettingDisk(Path root) throws IOException {
    this.root = root.toAbsolutePath();
    try (Stream<Path> all = Files.walk(root)) {
      for (Path each : all.map(Path::toAbsolutePath).toList()) {
        forced(each);
      }
    }
  }

  /** The folder as a path on this disk. */
  public Path root() {
    return wrap(root);
  }

  /** Is called whenever anything was forced, moved or deleted. */
  public void afterEach(Runnable called) {
    afterEach = called;
  }

  @Override
  public FileChannel newFileChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    Path real = unwrap(path);
    return new WrappedChannel(super.newFileChannel(path, options, attributes)) {
      @Override
      public void force(boolean withMetaData) throws IOException {
        super.force(withMetaData);
        forced(real);
        afterEach.run();
      }
    };
  }

  @Override
  public void move(Path from, Path to, CopyOption... options) throws IOException {
    Path replaced = unwrap(to);
    if (Files.exists(replaced)) {
      inodes.remove(key(replaced));
    }
    super.move(from, to, options);
    afterEach.run();
  }

  @Override
  public void delete(Path path) throws IOException {
    Path real = unwrap(path);
    if (Files.exists(real)) {
      inodes.remove(key(real));
    }
    super.delete(path);
    afterEach.run();
  }

  @Override
  public boolean deleteIfExists(Path path) throws IOException {
    boolean there = Files.exists(unwrap(path));
    if (there) {
      delete(path);
    }
    return there;
  }

  private static Object key(Path real) throws IOException {
    return Objects.requireNonNull(
        Files.readAttributes(real, BasicFileAttributes.class).fileKey(), "inodes are needed");
  }

  private Inode inode(Path real) throws IOException {
    boolean folder = Files.isDirectory(real);
    return inodes.computeIfAbsent(key(real), made -> new Inode(folder));
  }

  private void forced(Path real) throws IOException {
    Inode inode = inode(real);
    if (inode.folder) {
      inode.names = names(real);
    } else {
      inode.bytes = Files.readAllBytes(real);
    }
  }

  private Map<String, Inode> names(Path folder) throws IOException {
    Map<String, Inode> names = new TreeMap<>();
    try (Stream<Path> entries = Files.list(folder)) {
      for (Path entry : entries.toList()) {
        names.put(entry.getFileName().toString(), inode(entry));
      }
    }
    return names;
  }

  /**
   * The power fails: what is left is written into a new folder.
   *
   * @param image does not exist yet
   */
  public Path fail(Loss loss, Path image) {
    try {
      if (loss == Loss.UNFORCED_BYTES) {
        keepNames(root);
      }
      write(inode(root), image);
      return image;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void keepNames(Path folder) throws IOException {
    Inode inode = inode(folder);
    inode.names = names(folder);
    for (Map.Entry<String, Inode> name : inode.names.entrySet()) {
      if (name.getValue().folder) {
        keepNames(folder.resolve(name.getKey()));
      }
    }
  }

  private static void write(Inode inode, Path image) throws IOException {
    if (inode.folder) {
      Files.createDirectories(image);
      for (Map.Entry<String, Inode> name : inode.names.entrySet()) {
        write(name.getValue(), image.resolve(name.getKey()));
      }
    } else {
      Files.write(image, inode.bytes);
    }
  }
}
