package kange.parse.synthetic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What people of one trade write about: its things, doings, places, offices, topics, columns. */
record Trade(String name, Map<String, List<String>> words) {
  private static final List<Trade> ALL = readAll();

  static List<Trade> all() {
    return ALL;
  }

  private static List<Trade> readAll() {
    List<Trade> trades = new ArrayList<>();
    Lexicon.read("trades-1.txt", "trades-2.txt")
        .sections()
        .forEach(
            (name, lines) -> {
              Map<String, List<String>> words = new HashMap<>();
              for (String line : lines) {
                String[] parts = line.split(" ");
                words.put(parts[0], List.of(parts).subList(1, parts.length));
              }
              trades.add(new Trade(name, words));
            });
    return List.copyOf(trades);
  }

  /** The words of a slot, such as 事. */
  List<String> of(String slot) {
    return words.getOrDefault(slot, List.of());
  }
}
