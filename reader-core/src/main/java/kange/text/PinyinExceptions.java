package kange.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Readings of our own, from {@code pinyin.txt}: each text with a syllable per character. */
record PinyinExceptions(
    Map<String, List<String>> surnames,
    Map<String, List<String>> words,
    Map<String, List<String>> characters) {

  static PinyinExceptions load() {
    PinyinExceptions read = new PinyinExceptions(new HashMap<>(), new HashMap<>(), new HashMap<>());
    try (InputStream in = PinyinExceptions.class.getResourceAsStream("pinyin.txt");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).forEach(read::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new PinyinExceptions(
        Map.copyOf(read.surnames), Map.copyOf(read.words), Map.copyOf(read.characters));
  }

  private void add(String line) {
    List<String> parts = List.of(line.split(" "));
    List<String> syllables = parts.subList(2, parts.size());
    if (parts.get(1).codePointCount(0, parts.get(1).length()) != syllables.size()) {
      throw new IllegalStateException("pinyin.txt: one syllable per character: " + line);
    }
    kind(parts.get(0)).put(parts.get(1), syllables);
  }

  private Map<String, List<String>> kind(String name) {
    return switch (name) {
      case "surname" -> surnames;
      case "word" -> words;
      case "character" -> characters;
      default -> throw new IllegalStateException("pinyin.txt: unknown kind " + name);
    };
  }
}
