package kange.app.instance;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a start of the program asks of the window that is open already: to be shown, with files for
 * the import desk.
 *
 * @param archive whose window is wanted, absolute
 * @param files to be read in, absolute; often none
 */
public record WindowRequest(Path archive, List<Path> files) {
  /** More than anybody picks in a file manager; what says more is none of ours. */
  private static final int MOST_FILES = 100_000;

  /** Takes a copy, with absolute paths: the other process has another working folder. */
  public WindowRequest {
    archive = archive.toAbsolutePath().normalize();
    files = files.stream().map(Path::toAbsolutePath).toList();
  }

  void write(DataOutputStream out) throws IOException {
    out.writeUTF(archive.toString());
    out.writeInt(files.size());
    for (Path file : files) {
      out.writeUTF(file.toString());
    }
    out.flush();
  }

  static WindowRequest read(DataInputStream in) throws IOException {
    try {
      Path archive = Path.of(in.readUTF());
      int count = in.readInt();
      if (count < 0 || count > MOST_FILES) {
        throw new IOException("no request: " + count + " files");
      }
      List<Path> files = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        files.add(Path.of(in.readUTF()));
      }
      return new WindowRequest(archive, files);
    } catch (InvalidPathException foreign) {
      throw new IOException(foreign);
    }
  }
}
