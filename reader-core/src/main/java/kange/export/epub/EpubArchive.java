package kange.export.epub;

import java.io.BufferedWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kange.export.html.XhtmlWriter;

/**
 * The file of an e-book: entries of a ZIP archive, of which the first says, unpacked and at a known
 * place, what it is. The same entries make the same bytes.
 */
final class EpubArchive implements AutoCloseable {
  private static final byte[] TYPE = "application/epub+zip".getBytes(StandardCharsets.US_ASCII);

  /**
   * Not the clock's, which would make each file another; and no earlier, or Java would add a field
   * to the entry, which the first one may not have.
   */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private final ZipOutputStream zip;

  EpubArchive(Path file) throws IOException {
    zip = new ZipOutputStream(Files.newOutputStream(file), StandardCharsets.UTF_8);
    ZipEntry type = entry("mimetype");
    CRC32 check = new CRC32();
    check.update(TYPE);
    type.setMethod(ZipEntry.STORED);
    type.setSize(TYPE.length);
    type.setCrc(check.getValue());
    zip.putNextEntry(type);
    zip.write(TYPE);
    zip.closeEntry();
  }

  /** Writes one entry. */
  @FunctionalInterface
  interface Content {
    void write(XhtmlWriter out) throws IOException;
  }

  /** Adds a file of markup, with the declaration of XML at its head. */
  void add(String name, Content content) throws IOException {
    zip.putNextEntry(entry(name));
    try (BufferedWriter writer =
        new BufferedWriter(new OutputStreamWriter(open(zip), StandardCharsets.UTF_8))) {
      XhtmlWriter out = new XhtmlWriter(writer).declaration();
      content.write(out);
      out.end();
    }
    zip.closeEntry();
  }

  /** Adds a file as it is. */
  void add(String name, byte[] content) throws IOException {
    zip.putNextEntry(entry(name));
    zip.write(content);
    zip.closeEntry();
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  private static ZipEntry entry(String name) {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    return entry;
  }

  /** What is closed with an entry's writer is the entry, not the archive. */
  private static OutputStream open(OutputStream whole) {
    return new FilterOutputStream(whole) {
      @Override
      public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
      }

      @Override
      public void close() throws IOException {
        flush();
      }
    };
  }
}
