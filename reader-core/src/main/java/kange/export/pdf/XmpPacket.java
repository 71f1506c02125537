package kange.export.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a PDF says of itself in XML (XMP, ISO 16684-1): that it keeps to PDF/A-2a and PDF/UA-1, and
 * what it is called. The words of PDF/UA are none that PDF/A knows, so the packet explains them.
 */
final class XmpPacket {
  private static final String FILE = "packet.xmp";
  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)\\}");

  /** Characters no XML 1.0 document can hold, not even escaped. */
  private static final Pattern FORBIDDEN =
      Pattern.compile("[^\\t\\n\\r\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

  private XmpPacket() {}

  /**
   * The packet in UTF-8.
   *
   * @param values of title, author, subject and creator, by these names
   */
  static byte[] of(Map<String, String> values) throws IOException {
    try (InputStream in = XmpPacket.class.getResourceAsStream(FILE)) {
      String packet =
          new String(
              Objects.requireNonNull(in, "missing from the program: " + FILE).readAllBytes(),
              StandardCharsets.UTF_8);
      return PLACE
          .matcher(packet)
          .replaceAll(
              place ->
                  Matcher.quoteReplacement(
                      escaped(Objects.requireNonNull(values.get(place.group(1))))))
          .getBytes(StandardCharsets.UTF_8);
    }
  }

  private static String escaped(String text) {
    return FORBIDDEN
        .matcher(text)
        .replaceAll("")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;");
  }
}
