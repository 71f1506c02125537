package kange.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import kange.model.issue.SourceInfo;

/**
 * A source file as text: its physical lines, without line ends, a byte-order mark removed.
 *
 * @param lines line 1 is {@code lines.get(0)}
 */
public record SourceText(SourceInfo info, List<String> lines) {
  /** Takes copies of the lists. */
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
    return read(bytes, sha256(bytes), name);
  }

  /**
   * As above, of bytes whose digest is known already.
   *
   * @param sha256 of the bytes, lower-case hex
   */
  public static SourceText read(byte[] bytes, String sha256, String name)
      throws UnreadableTextException {
    EncodingDetector.Decoded decoded = EncodingDetector.decode(bytes, name);
    List<String> lines = split(decoded.text());
    if (lines.stream().allMatch(String::isBlank)) {
      throw new UnreadableTextException(TextMessage.BLANK, name);
    }
    return new SourceText(new SourceInfo(name, sha256, decoded.charset(), lines.size()), lines);
  }

  /** A text that is already decoded; {@link SourceInfo#sha256} is that of its UTF-8 bytes. */
  public static SourceText of(String text, String name) {
    List<String> lines = split(text);
    Charset utf8 = StandardCharsets.UTF_8;
    return new SourceText(
        new SourceInfo(name, sha256(text.getBytes(utf8)), utf8.name(), lines.size()), lines);
  }

  /**
   * Lines that were taken from a file of another kind.
   *
   * @param sha256 of that file's bytes, lower-case hex
   * @param kind what stands for its encoding
   */
  public static SourceText of(List<String> lines, String sha256, String kind, String name) {
    return new SourceText(new SourceInfo(name, sha256, kind, lines.size()), lines);
  }

  /** Physical lines end at LF or CR LF; at a lone CR only where the text has no LF at all. */
  private static List<String> split(String text) {
    char end = text.indexOf('\n') < 0 && text.indexOf('\r') >= 0 ? '\r' : '\n';
    List<String> lines = new ArrayList<>();
    int from = 0;
    while (from <= text.length()) {
      int to = text.indexOf(end, from);
      if (to < 0) {
        to = text.length();
      }
      int stop = to > from && text.charAt(to - 1) == '\r' ? to - 1 : to;
      lines.add(text.substring(from, stop));
      from = to + 1;
    }
    if (lines.size() > 1 && lines.getLast().isEmpty()) {
      lines.removeLast();
    }
    return lines;
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
