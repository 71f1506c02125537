package kange.platform;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.util.Unwrappable;

/**
 * The files of the machine behind paths of our own, so that what is done to them can be watched.
 * Such a path writes itself, and is a file, as the path within it: SQLite and ZIPs take either.
 */
class WrappedFiles extends FileSystemProvider {
  private final FileSystem system = new WrappedFileSystem(this);

  /** A path of ours for one of the machine's; Lucene, which maps files, looks within it. */
  Path wrap(Path real) {
    return (Path)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {Path.class, Unwrappable.class},
            (self, method, arguments) -> call(real, method, arguments));
  }

  private Object call(Path real, Method method, Object[] arguments) throws Throwable {
    Object[] given = arguments == null ? new Object[0] : arguments.clone();
    Arrays.setAll(given, i -> given[i] instanceof Path path ? unwrap(path) : given[i]);
    try {
      return switch (method.getName()) {
        case "getFileSystem" -> system;
        case "unwrap" -> real;
        case "compareTo" -> real.compareTo((Path) given[0]);
        case "iterator" -> wrapped(real).iterator();
        default -> rewrapped(method.invoke(real, given));
      };
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private List<Path> wrapped(Iterable<Path> paths) {
    List<Path> all = new ArrayList<>();
    paths.forEach(each -> all.add(wrap(each)));
    return all;
  }

  private Object rewrapped(Object result) {
    return result instanceof Path path ? wrap(path) : result;
  }

  /** The machine's path within one of ours; any other as it is. */
  static Path unwrap(Path path) {
    return path instanceof Unwrappable<?> ours ? (Path) ours.unwrap() : path;
  }

  @Override
  public String getScheme() {
    return "wrapped";
  }

  @Override
  public FileSystem newFileSystem(URI uri, Map<String, ?> settings) {
    throw new UnsupportedOperationException();
  }

  @Override
  public FileSystem getFileSystem(URI uri) {
    return system;
  }

  @Override
  public Path getPath(URI uri) {
    return wrap(Path.of(uri));
  }

  @Override
  public FileChannel newFileChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    return FileChannel.open(unwrap(path), options, attributes);
  }

  @Override
  public SeekableByteChannel newByteChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    return Files.newByteChannel(unwrap(path), options, attributes);
  }

  @Override
  public DirectoryStream<Path> newDirectoryStream(
      Path folder, DirectoryStream.Filter<? super Path> filter) throws IOException {
    List<Path> found;
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(unwrap(folder))) {
      found = wrapped(entries);
    }
    return new DirectoryStream<>() {
      @Override
      public Iterator<Path> iterator() {
        return found.iterator();
      }

      @Override
      public void close() {}
    };
  }

  @Override
  public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
    Files.createDirectory(unwrap(folder), attributes);
  }

  @Override
  public void delete(Path path) throws IOException {
    Files.delete(unwrap(path));
  }

  @Override
  public void copy(Path from, Path to, CopyOption... options) throws IOException {
    Files.copy(unwrap(from), unwrap(to), options);
  }

  @Override
  public void move(Path from, Path to, CopyOption... options) throws IOException {
    Files.move(unwrap(from), unwrap(to), options);
  }

  @Override
  public boolean isSameFile(Path one, Path other) throws IOException {
    return Files.isSameFile(unwrap(one), unwrap(other));
  }

  @Override
  public boolean isHidden(Path path) throws IOException {
    return Files.isHidden(unwrap(path));
  }

  @Override
  public FileStore getFileStore(Path path) throws IOException {
    return Files.getFileStore(unwrap(path));
  }

  @Override
  public void checkAccess(Path path, AccessMode... modes) throws IOException {
    Path real = unwrap(path);
    real.getFileSystem().provider().checkAccess(real, modes);
  }

  @Override
  public <V extends FileAttributeView> V getFileAttributeView(
      Path path, Class<V> type, LinkOption... options) {
    return Files.getFileAttributeView(unwrap(path), type, options);
  }

  @Override
  public <A extends BasicFileAttributes> A readAttributes(
      Path path, Class<A> type, LinkOption... options) throws IOException {
    return Files.readAttributes(unwrap(path), type, options);
  }

  @Override
  public Map<String, Object> readAttributes(Path path, String names, LinkOption... options)
      throws IOException {
    return Files.readAttributes(unwrap(path), names, options);
  }

  @Override
  public void setAttribute(Path path, String name, Object value, LinkOption... options)
      throws IOException {
    Files.setAttribute(unwrap(path), name, value, options);
  }
}
