package kange.authority;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Characters that scanners take for one another, read as one of them. Stateless. */
final class Lookalikes {
  private static final Map<Integer, Integer> FIRST = read();

  private Lookalikes() {}

  /** The text with each character replaced by the first of its lot. */
  static String bare(String text) {
    StringBuilder bare = new StringBuilder(text.length());
    text.codePoints().map(c -> FIRST.getOrDefault(c, c)).forEach(bare::appendCodePoint);
    return bare.toString();
  }

  private static Map<Integer, Integer> read() {
    Map<Integer, Integer> first = new HashMap<>();
    InputStream file =
        Objects.requireNonNull(Lookalikes.class.getResourceAsStream("look-alikes.txt"));
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(lot -> lot.codePoints().forEach(c -> first.put(c, lot.codePointAt(0))));
    } catch (IOException e) {
      throw new UncheckedIOException("look-alikes.txt", e);
    }
    return first;
  }
}
