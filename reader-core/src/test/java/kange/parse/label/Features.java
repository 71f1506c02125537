package kange.parse.label;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kange.parse.Texts;
import kange.parse.contents.Contents;
import kange.parse.contents.ContentsEntry;
import kange.parse.contents.place.Candidate;
import kange.parse.line.TextLine;

/**
 * The features of a small text. Its contents page is given, not found: the lines of {@code listed}
 * titles are taken for placed, each for the entry of its own number.
 */
record Features(List<TextLine> lines, FeatureTable table) {
  static Features of(String text) {
    return read(text, Texts.NO_CONTENTS);
  }

  private static Features read(String text, Contents contents) {
    List<TextLine> lines = Texts.lines(text);
    return new Features(lines, FeatureReader.read(lines, contents, List.of(), List.of()));
  }

  /** A text under a contents page of one line that lists these titles, and places of theirs. */
  static Features under(List<String> columns, List<ContentsEntry> entries, String body) {
    List<TextLine> lines = Texts.lines("目录\n\n" + body);
    Contents contents = Texts.contents(columns, entries);
    List<Candidate> all = new ArrayList<>();
    for (int e = 0; e < entries.size(); e++) {
      for (int i = 1; i < lines.size(); i++) {
        ContentsEntry.Reading reading = entries.get(e).readings().getFirst();
        if (lines.get(i).text().equals(reading.title())) {
          all.add(new Candidate(e, i, i, 1, 2, reading.title(), reading.authors()));
        }
      }
    }
    Set<Integer> taken = new LinkedHashSet<>();
    List<Candidate> placed =
        all.stream()
            .filter(c -> taken.add(c.entry()))
            .sorted(Comparator.comparingInt(Candidate::first))
            .toList();
    return new Features(lines, FeatureReader.read(lines, contents, placed, all));
  }

  static ContentsEntry entry(String title, String... authors) {
    Optional<String> by =
        authors.length == 0 ? Optional.empty() : Optional.of(String.join(" ", authors));
    return new ContentsEntry(Optional.empty(), List.of(title), by, Optional.of(3), false);
  }

  private int line(String begins) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).text().startsWith(begins)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no line begins so: " + begins);
  }

  /** The first line that begins so has all of these. */
  void have(String begins, LineFeature... features) {
    for (LineFeature feature : features) {
      assertTrue(table.has(line(begins), feature), () -> begins + " lacks " + feature);
    }
  }

  /** The first line that begins so has none of these. */
  void lack(String begins, LineFeature... features) {
    for (LineFeature feature : features) {
      assertFalse(table.has(line(begins), feature), () -> begins + " has " + feature);
    }
  }

  /** All features of a line. */
  List<LineFeature> all(int line) {
    return Arrays.stream(LineFeature.values()).filter(f -> table.has(line, f)).toList();
  }
}
