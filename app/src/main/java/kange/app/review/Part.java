package kange.app.review;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kange.model.issue.Article;
import kange.model.issue.LeftoverKind;
import kange.model.review.ReviewLine;
import kange.model.review.ReviewState;

/** A piece of the issue in the list at the left: from top to bottom the whole file. */
sealed interface Part {
  /** The catalogue card; with it goes what is doubted about the issue as a whole. */
  record Card(int doubts) implements Part {
    @Override
    public int firstLine() {
      return 1;
    }
  }

  /** An article, where its first line stands. */
  record Entry(int place, Article article) implements Part {
    @Override
    public int firstLine() {
      return Lines.first(article);
    }
  }

  /** Lines one after the other that belong to no article. */
  record Rest(List<LeftoverKind> kinds, int firstLine, int lines) implements Part {
    public Rest {
      kinds = List.copyOf(kinds);
    }
  }

  /** Where it begins in the source. */
  int firstLine();

  /** The card, then everything in the order of the issue, with what lies between. */
  static List<Part> of(ReviewState state) {
    List<Part> parts = new ArrayList<>();
    parts.add(new Card(state.issue().warnings().size()));
    List<ReviewLine> loose = new ArrayList<>();
    boolean[] shown = new boolean[state.issue().articles().size()];
    int next = 0;
    for (ReviewLine line : state.lines()) {
      if (line.article() < 0) {
        loose.add(line);
      } else if (!shown[line.article()]) {
        rest(loose, parts);
        // Those put before it in the issue, though they stand further down in the file.
        while (next <= line.article()) {
          if (!shown[next]) {
            parts.add(new Entry(next, state.issue().articles().get(next)));
            shown[next] = true;
          }
          next++;
        }
      }
    }
    rest(loose, parts);
    return parts;
  }

  private static void rest(List<ReviewLine> loose, List<Part> parts) {
    if (!loose.isEmpty()) {
      Set<LeftoverKind> kinds = new LinkedHashSet<>();
      loose.forEach(line -> line.leftover().ifPresent(kinds::add));
      parts.add(new Rest(List.copyOf(kinds), loose.getFirst().number(), loose.size()));
      loose.clear();
    }
  }
}
