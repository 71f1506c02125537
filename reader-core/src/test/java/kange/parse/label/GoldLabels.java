package kange.parse.label;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kange.model.issue.LeftoverKind;
import kange.model.issue.LineRange;
import kange.parse.line.CharacterClass;
import kange.parse.line.TextLine;
import kange.parse.line.TitleSimilarity;

/** What a librarian's card says of each line: the labels to learn from. */
public final class GoldLabels {
  private static final int HEAD_DEPTH = 14;
  private static final int TAIL_DEPTH = 4;
  private static final int SHORTEST_HALF = 4;
  private static final int LONGEST_BYLINE = 80;
  private static final double LIKE = 0.8;

  private final List<TextLine> lines;
  private final LineLabel[] labels;
  private final Map<Integer, Integer> byNumber = new HashMap<>();

  private GoldLabels(List<TextLine> lines) {
    this.lines = lines;
    this.labels = new LineLabel[lines.size()];
    for (int i = 0; i < lines.size(); i++) {
      for (int n = lines.get(i).number(); n <= lines.get(i).last(); n++) {
        byNumber.put(n, i);
      }
    }
  }

  /** A label for each line; FOLIO where the card says nothing. */
  public static LineLabel[] of(
      List<TextLine> lines, List<GoldArticle> articles, Map<Integer, LeftoverKind> other) {
    GoldLabels gold = new GoldLabels(lines);
    other.forEach(
        (number, kind) -> {
          Integer i = gold.byNumber.get(number);
          if (i != null) {
            gold.labels[i] = label(kind);
          }
        });
    articles.forEach(gold::article);
    for (int i = 0; i < gold.labels.length; i++) {
      gold.labels[i] = gold.labels[i] == null ? LineLabel.FOLIO : gold.labels[i];
    }
    return gold.labels;
  }

  private static LineLabel label(LeftoverKind kind) {
    return switch (kind) {
      case COVER, MASTHEAD -> LineLabel.MASTHEAD;
      case TOC -> LineLabel.CONTENTS;
      case NOTICE -> LineLabel.NOTICE;
      case COLUMN_BANNER -> LineLabel.BANNER;
      case GUIDE -> LineLabel.GUIDE;
      case CAPTION -> LineLabel.CAPTION;
      case NOISE -> LineLabel.FOLIO;
    };
  }

  private void article(GoldArticle article) {
    List<Integer> own = new ArrayList<>();
    for (LineRange range : article.lines()) {
      for (int n = range.first(); n <= range.last(); n++) {
        Integer i = byNumber.get(n);
        if (i != null && (own.isEmpty() || own.getLast() != (int) i)) {
          own.add(i);
        }
      }
    }
    own.forEach(i -> labels[i] = LineLabel.BODY);
    int title = titleAt(article, own);
    if (title < 0) {
      return;
    }
    for (int k = 0; k < title; k++) {
      labels[own.get(k)] = LineLabel.KICKER;
    }
    boolean signed = below(article, own, title);
    for (int k = Math.max(title + 1, own.size() - TAIL_DEPTH); k < own.size() && !signed; k++) {
      boolean tail = labels[own.get(k)] == LineLabel.BODY && names(own.get(k), article.authors());
      labels[own.get(k)] = tail ? LineLabel.BYLINE : labels[own.get(k)];
    }
  }

  /** Place of the first title line among an article's lines, or -1; title lines are marked. */
  private int titleAt(GoldArticle article, List<Integer> own) {
    int stop = Math.min(own.size(), HEAD_DEPTH);
    for (String title : article.titles()) {
      String wanted = TitleSimilarity.key(title);
      String longer = TitleSimilarity.key(title + article.subtitle().orElse(""));
      for (int from = 0; from < stop; from++) {
        StringBuilder joined = new StringBuilder();
        for (int to = from; to < Math.min(stop, from + 4); to++) {
          joined.append(key(own.get(to)));
          String key = joined.toString();
          boolean found =
              !key.isEmpty()
                  && (key.equals(wanted)
                      || key.equals(longer)
                      || TitleSimilarity.inOrder(key, wanted) >= LIKE);
          boolean more = to + 1 < stop && better(key, key(own.get(to + 1)), wanted);
          if (found && !more) {
            for (int k = from; k <= to; k++) {
              labels[own.get(k)] = k == from ? LineLabel.TITLE : LineLabel.TITLE_MORE;
            }
            return from;
          }
        }
      }
    }
    return -1;
  }

  private static boolean better(String key, String next, String wanted) {
    return !next.isEmpty()
        && TitleSimilarity.inOrder(key + next, wanted) > TitleSimilarity.inOrder(key, wanted);
  }

  private boolean below(GoldArticle article, List<Integer> own, int title) {
    boolean signed = false;
    for (int k = title + 1; k < Math.min(own.size(), title + HEAD_DEPTH); k++) {
      int i = own.get(k);
      if (labels[i] != LineLabel.BODY) {
        continue;
      }
      String key = key(i);
      boolean subtitle =
          article.subtitle().map(TitleSimilarity::key).filter(w -> part(w, key)).isPresent();
      if (subtitle) {
        labels[i] = LineLabel.SUBTITLE;
      } else if (names(i, article.authors())) {
        labels[i] = LineLabel.BYLINE;
        signed = true;
      } else if (signed || lines.get(i).isProse()) {
        return signed;
      }
    }
    return signed;
  }

  private String key(int i) {
    return TitleSimilarity.key(lines.get(i).text());
  }

  private static boolean part(String wanted, String key) {
    return !key.isEmpty() && (wanted.contains(key) || TitleSimilarity.inOrder(wanted, key) >= LIKE);
  }

  private boolean names(int i, List<String> authors) {
    TextLine line = lines.get(i);
    if (line.chars() > LONGEST_BYLINE || line.endsSentence()) {
      return false;
    }
    String compact = TitleSimilarity.key(line.text());
    return authors.stream()
        .map(CharacterClass::withoutSpaces)
        .map(TitleSimilarity::key)
        .anyMatch(a -> !a.isEmpty() && (compact.contains(a) || isHalf(compact, a)));
  }

  /** A body's name in two lines. */
  private static boolean isHalf(String compact, String author) {
    return compact.length() >= SHORTEST_HALF && author.contains(compact);
  }

  /** For a message. */
  static String text(LineLabel[] labels) {
    return Arrays.toString(labels);
  }
}
