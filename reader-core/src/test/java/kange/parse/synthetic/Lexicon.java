package kange.parse.synthetic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A word list of ours: sections under names in square brackets, an entry a line. */
record Lexicon(Map<String, List<String>> sections, Map<String, List<String>> split) {
  /** Reads resource files of this package as one. */
  static Lexicon read(String... names) {
    Map<String, List<String>> sections = new LinkedHashMap<>();
    for (String name : names) {
      List<String> section = new ArrayList<>();
      for (String line : readLines(name)) {
        if (line.startsWith("[") && line.endsWith("]")) {
          section =
              sections.computeIfAbsent(
                  line.substring(1, line.length() - 1), key -> new ArrayList<>());
        } else if (!line.isBlank()) {
          section.add(line);
        }
      }
    }
    Map<String, List<String>> split = new HashMap<>();
    sections.forEach(
        (name, entries) ->
            split.put(name, entries.stream().flatMap(line -> Stream.of(line.split(" "))).toList()));
    return new Lexicon(sections, split);
  }

  private static List<String> readLines(String name) {
    try (InputStream in = Lexicon.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("no such word list: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The entries of a section, which must be there. */
  List<String> lines(String section) {
    List<String> lines = sections.get(section);
    if (lines == null) {
      throw new IllegalArgumentException("no such section: " + section);
    }
    return lines;
  }

  /** The words of a section, which are parted by spaces. */
  List<String> words(String section) {
    lines(section);
    return split.get(section);
  }
}
