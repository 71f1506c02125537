package kange.parse.synthetic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the contents page of one issue. */
final class ContentsWriter {
  private final Style style;
  private final List<Work> works;
  private final Dice dice;
  private final boolean withSubtitles;
  private final boolean loose;

  ContentsWriter(Style style, List<Work> works, Dice dice) {
    this.style = style;
    this.works = works;
    this.dice = dice;
    withSubtitles = dice.chance(0.3);
    loose = dice.chance(0.4) && !style.has(Habit.NO_BLANK_LINES);
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>(style.heading().lines());
    if (!lines.isEmpty()) {
      lines.add("");
    }
    sections()
        .forEach(
            (column, entries) -> {
              lines.addAll(style.columns().over(column, style.form().lines(entries, dice)));
              if (loose) {
                lines.add("");
              }
            });
    return lines;
  }

  /** The listed works by column; neighbours only, as printed. */
  private Map<String, List<Entry>> sections() {
    Map<String, List<Entry>> sections = new LinkedHashMap<>();
    for (Work work : works) {
      work.column()
          .ifPresent(c -> sections.computeIfAbsent(c, key -> new ArrayList<>()).add(entry(work)));
    }
    return sections;
  }

  private Entry entry(Work work) {
    Optional<String> subtitle = withSubtitles ? work.subtitle() : Optional.empty();
    String title = work.accept().getFirst() + subtitle.map(s -> " " + s).orElse("");
    return new Entry(title, subtitle, work.listedAuthors(), work.page().orElse(0));
  }
}
