package kange.text;

import java.util.List;
import kange.model.SourceInfo;

/**
 * A source file as text: its physical lines, without line ends, a byte-order mark removed.
 *
 * @param lines line 1 is {@code lines.get(0)}
 */
public record SourceText(SourceInfo info, List<String> lines) {
  public SourceText {
    lines = List.copyOf(lines);
  }

  /**
   * Reads bytes in UTF-8 (with or without BOM), UTF-16, GB18030/GBK or Big5.
   *
   * @param name file name, for messages and {@link SourceInfo}
   * @throws UnreadableTextException when they are empty, not text, or in no known encoding
   */
  public static SourceText read(byte[] bytes, String name) throws UnreadableTextException {
    throw new UnsupportedOperationException("not built yet: " + name + bytes.length);
  }
}
