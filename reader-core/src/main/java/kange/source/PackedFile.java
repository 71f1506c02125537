package kange.source;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import kange.model.ArchiveException;

/**
 * A file that is a ZIP, such as documents and e-books are, unpacked in memory once: the names of
 * all parts, and the bytes of those that may hold text. What swells beyond measure is refused by
 * what really comes out of it, whatever its directory says. Nothing is written anywhere.
 */
final class PackedFile {
  /** Ten times what the largest file that is read may be: pictures are packed already. */
  private static final long MOST_BYTES = 200L << 20;

  /** Markup takes about ten characters for one of text. */
  private static final long MOST_TEXT = 64L << 20;

  /** A book of a thousand pictures has fewer. */
  private static final int MOST_PARTS = 10_000;

  private static final int BUFFER = 1 << 14;

  private static final Pattern TEXT =
      Pattern.compile(".*\\.(xml|rels|opf|ncx|xhtml|html|htm)|mimetype", Pattern.CASE_INSENSITIVE);

  private final Set<String> names = new LinkedHashSet<>();
  private final Map<String, byte[]> texts = new HashMap<>();
  private final String name;
  private long bytes;
  private long textBytes;

  private PackedFile(String name) {
    this.name = name;
  }

  /**
   * Reads all of it.
   *
   * @throws IOException when it is damaged
   * @throws ArchiveException when more comes out of it than any issue has
   */
  static PackedFile read(String name, byte[] bytes) throws IOException {
    PackedFile file = new PackedFile(name);
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        file.take(entry.getName(), zip);
      }
    } catch (IllegalArgumentException e) {
      throw new IOException("a part's name cannot be read", e);
    }
    return file;
  }

  private void take(String part, ZipInputStream zip) throws IOException {
    boolean text = TEXT.matcher(part).matches();
    ByteArrayOutputStream kept = new ByteArrayOutputStream();
    byte[] buffer = new byte[BUFFER];
    names.add(part);
    refuse(names.size() > MOST_PARTS);
    for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
      Patience.check();
      bytes += read;
      if (text) {
        textBytes += read;
        kept.write(buffer, 0, read);
      }
      refuse(bytes > MOST_BYTES || textBytes > MOST_TEXT);
    }
    if (text) {
      texts.putIfAbsent(part, kept.toByteArray());
    }
  }

  private void refuse(boolean tooMuch) {
    if (tooMuch) {
      throw ArchiveException.of(SourceMessage.TOO_MUCH_INSIDE, name);
    }
  }

  boolean has(String part) {
    return names.contains(part);
  }

  boolean hasUnder(String folder) {
    return names.stream().anyMatch(part -> part.startsWith(folder));
  }

  /** The bytes of a part that may hold text. */
  Optional<byte[]> text(String part) {
    return Optional.ofNullable(texts.get(part));
  }

  /** What the part {@code mimetype} says it is, as e-books and ODF do; empty without one. */
  String mimetype() {
    return text("mimetype")
        .map(kind -> new String(kind, StandardCharsets.US_ASCII))
        .orElse("")
        .strip()
        .toLowerCase(Locale.ROOT);
  }
}
