package kange.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kange.model.issue.Block;
import kange.model.issue.BlockKind;
import kange.model.issue.Span;
import kange.model.search.MarkedText;
import kange.text.Fold;
import kange.text.FoldedText;

/** Picks the stretch of an article that shows best why it was found. */
final class Snippets {
  private static final int LENGTH = 100;
  private static final int BEFORE = 24;
  private static final String ELLIPSIS = "…";
  private static final String SENTENCE_ENDS = "。！？；!?;\n";
  private static final String CLAUSE_ENDS = SENTENCE_ENDS + "，、：,:";

  private Snippets() {}

  /** One stretch, in UTF-16 units, and how good it is. */
  private record Window(String text, int start, int end, double worth) {}

  /** What a run found at a place of a text. */
  private record Place(int run, Span span) {}

  static MarkedText of(List<Block> blocks, List<FoldedText> runs) {
    Window best = beginning(blocks);
    for (Block block : blocks) {
      Window window = best(block, runs);
      if (window.worth() > best.worth()) {
        best = window;
      }
    }
    return marked(best, runs);
  }

  private static Window beginning(List<Block> blocks) {
    String text =
        blocks.stream()
            .filter(b -> b.kind() == BlockKind.PARAGRAPH)
            .findFirst()
            .or(() -> blocks.stream().findFirst())
            .map(Block::text)
            .orElse("");
    return new Window(text, 0, atCharacter(text, LENGTH), 0);
  }

  /** The window around the place where the most different runs stand together. */
  private static Window best(Block block, List<FoldedText> runs) {
    String text = block.text();
    FoldedText folded = Fold.of(text);
    List<Place> places = new ArrayList<>();
    for (int run = 0; run < runs.size(); run++) {
      for (Span span : folded.find(runs.get(run))) {
        places.add(new Place(run, span));
      }
    }
    Window best = new Window(text, 0, 0, -1);
    for (Place place : places) {
      int start = begin(text, place.span().start());
      int end = atCharacter(text, Math.max(start + LENGTH, place.span().end()));
      double worth =
          worth(places, runs, start, end) + (block.kind() == BlockKind.HEADING ? 0 : 0.5);
      if (worth > best.worth()) {
        best = new Window(text, start, end, worth);
      }
    }
    return best;
  }

  private static double worth(List<Place> places, List<FoldedText> runs, int start, int end) {
    Set<Integer> different = new HashSet<>();
    double worth = 0;
    for (Place place : places) {
      if (place.span().start() >= start && place.span().end() <= end) {
        // A second place of the same run says little more than the first.
        worth += different.add(place.run()) ? 10 + runs.get(place.run()).length() : 0.1;
      }
    }
    return worth;
  }

  /** Begins at a sentence or clause shortly before the place, or a few characters before it. */
  private static int begin(String text, int place) {
    int earliest = Math.max(0, place - BEFORE);
    for (String ends : List.of(SENTENCE_ENDS, CLAUSE_ENDS)) {
      for (int at = place; at > earliest; at--) {
        if (ends.indexOf(text.charAt(at - 1)) >= 0) {
          return at;
        }
      }
    }
    return earliest == 0 ? 0 : atCharacter(text, earliest);
  }

  private static MarkedText marked(Window window, List<FoldedText> runs) {
    String before = window.start() > 0 ? ELLIPSIS : "";
    String after = window.end() < window.text().length() ? ELLIPSIS : "";
    String cut = window.text().substring(window.start(), window.end());
    String shown = before + cut.replace('\n', ' ').replace('\t', ' ') + after;
    List<Span> marks =
        MatchSpans.of(runs, cut).stream()
            .map(s -> new Span(s.start() + before.length(), s.end() + before.length()))
            .toList();
    return new MarkedText(shown, marks);
  }

  /** The index itself, or the next one that does not cut a character outside the BMP in two. */
  private static int atCharacter(String text, int index) {
    if (index >= text.length()) {
      return text.length();
    }
    boolean inside =
        Character.isLowSurrogate(text.charAt(index))
            && index > 0
            && Character.isHighSurrogate(text.charAt(index - 1));
    return inside ? index + 1 : index;
  }
}
