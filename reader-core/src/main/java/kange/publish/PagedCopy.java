package kange.publish;

import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import kange.platform.AtomicFile;
import kange.platform.StoppableInput;

/** A database put together from pieces that are here and those that are not. */
final class PagedCopy {
  private final BooleanSupplier stop;
  private long fetched;

  /**
   * @param stop asked before each read
   */
  PagedCopy(BooleanSupplier stop) {
    this.stop = stop;
  }

  /**
   * Puts a file together.
   *
   * @param from where it is, and which pieces it is made of
   * @param old one that is here, and which pieces that is made of
   * @throws FileCopy.DifferentException when what came of it is not what was said
   */
  void copy(Path from, long[] wanted, Path old, long[] here, PublishedFile said, Path to)
      throws IOException {
    Map<Long, Integer> places = new HashMap<>();
    for (int i = 0; i < here.length; i++) {
      places.put(here[i], i);
    }
    AtomicFile.write(
        to,
        part -> {
          try (FileChannel mine = FileChannel.open(old, StandardOpenOption.READ);
              OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
            write(from, wanted, mine, places, said, out);
          }
          if (!new FileCopy(stop).same(part, said)) {
            throw new FileCopy.DifferentException(said.path());
          }
          return part;
        });
  }

  private void write(
      Path from,
      long[] wanted,
      FileChannel mine,
      Map<Long, Integer> places,
      PublishedFile said,
      OutputStream out)
      throws IOException {
    int at = 0;
    while (at < wanted.length) {
      Integer place = places.get(wanted[at]);
      if (place != null) {
        out.write(page(mine, place));
        at++;
      } else {
        int end = at + 1;
        while (end < wanted.length && !places.containsKey(wanted[end])) {
          end++;
        }
        fetch(from, at, end, said, out);
        at = end;
      }
    }
  }

  private static byte[] page(FileChannel mine, int place) throws IOException {
    ByteBuffer page = ByteBuffer.allocate(PageList.PAGE);
    long start = (long) place * PageList.PAGE;
    boolean more = true;
    while (more && page.hasRemaining()) {
      more = mine.read(page, start + page.position()) >= 0;
    }
    return Arrays.copyOf(page.array(), page.position());
  }

  /** Pieces that lie one behind the other come in one go. */
  private void fetch(Path from, int first, int end, PublishedFile said, OutputStream out)
      throws IOException {
    long start = (long) first * PageList.PAGE;
    long length = Math.min(said.size(), (long) end * PageList.PAGE) - start;
    try (InputStream in = new StoppableInput(new PatientInput(from, said.size(), start), stop)) {
      long left = length;
      while (left > 0) {
        byte[] some = in.readNBytes((int) Math.min(left, PageList.PAGE));
        if (some.length == 0) {
          throw new EOFException(said.path());
        }
        out.write(some);
        left -= some.length;
      }
    }
    fetched += length;
  }

  /** Bytes that were not here. */
  long fetched() {
    return fetched;
  }
}
