package kange.authority;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Lots of characters in a file beside the rules: a line each, and comments behind {@code #}. */
final class CharacterLots {
  private CharacterLots() {}

  static List<String> read(String file) {
    InputStream in = Objects.requireNonNull(CharacterLots.class.getResourceAsStream(file));
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
