package kange.publish;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import kange.platform.AtomicFile;
import kange.platform.BoundedInput;
import kange.platform.Sha256;
import kange.platform.StoppableInput;

/** Brings files to a place, each proved by its digest before it has its name. */
final class FileCopy {
  private final BooleanSupplier stop;

  /**
   * @param stop asked before each read
   */
  FileCopy(BooleanSupplier stop) {
    this.stop = stop;
  }

  /** The bytes that came are others than those that were said. */
  static final class DifferentException extends IOException {
    private static final long serialVersionUID = 1L;
    private final String file;

    DifferentException(String file) {
      super(file);
      this.file = file;
    }

    /** Below the edition's folder. */
    String file() {
      return file;
    }
  }

  /** Whether a file is just what is said of one; also false where it cannot be read. */
  boolean same(Path file, PublishedFile said) {
    try {
      return Files.isRegularFile(file)
          && Files.size(file) == said.size()
          && digest(file).equals(said.sha256());
    } catch (IOException unreadable) {
      return false;
    }
  }

  String digest(Path file) throws IOException {
    try (InputStream in = new StoppableInput(Files.newInputStream(file), stop)) {
      return Sha256.sha256(in);
    }
  }

  /**
   * Copies a file.
   *
   * @throws DifferentException when it is not what was said of it
   */
  void copy(Path from, PublishedFile said, Path to) throws IOException {
    if (!Files.isRegularFile(from)) {
      throw new NoSuchFileException(from.toString());
    }
    AtomicFile.makeFolders(to.resolveSibling("."));
    AtomicFile.write(
        to,
        part -> {
          try (InputStream in =
                  new StoppableInput(
                      new BoundedInput(new PatientInput(from, said.size(), 0), said.size()), stop);
              OutputStream out = Files.newOutputStream(part)) {
            if (!Sha256.copy(in, out).equals(said.sha256())) {
              throw new DifferentException(said.path());
            }
          } catch (BoundedInput.TooLongException | EOFException e) {
            throw new DifferentException(said.path());
          }
          return part;
        });
  }

  /** Gives a file of this very disk another name; where that cannot be, copies it. */
  void link(Path from, PublishedFile said, Path to) throws IOException {
    AtomicFile.makeFolders(to.resolveSibling("."));
    Files.deleteIfExists(to);
    try {
      Files.createLink(to, from);
      AtomicFile.forceFolder(to.resolveSibling("."));
    } catch (IOException | UnsupportedOperationException noLinks) {
      copy(from, said, to);
    }
  }
}
