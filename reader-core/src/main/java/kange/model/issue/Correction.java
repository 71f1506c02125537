package kange.model.issue;

import java.util.List;

/**
 * One act that puts right what the parser read. It names source lines, not articles: an article is
 * the one that has a line, whatever was changed before.
 */
public sealed interface Correction {
  /**
   * Lines are something else than they were taken for; what articles there are, and what stands in
   * their heads, follows from it.
   *
   * @param lines physical lines, not empty
   */
  record RoleChange(List<LineRange> lines, LineRole role) implements Correction {
    /** Fails with IllegalArgumentException where no line is named. */
    public RoleChange {
      lines = List.copyOf(lines);
      if (lines.isEmpty()) {
        throw new IllegalArgumentException("no lines are said to be a " + role);
      }
    }
  }

  /**
   * A field of an article says something else.
   *
   * @param line a physical line of the article
   * @param field any but {@link ArticleField#LINES} and {@link ArticleField#ORDER}
   * @param values what it says; names in order, at most one for all but authors, none to empty it
   */
  record FieldChange(int line, ArticleField field, List<String> values) implements Correction {
    /** Fails with IllegalArgumentException for a field that has no value, or too many values. */
    public FieldChange {
      values = List.copyOf(values);
      boolean valued = field != ArticleField.LINES && field != ArticleField.ORDER;
      if (!valued || (values.size() > 1 && field != ArticleField.AUTHORS)) {
        throw new IllegalArgumentException("not a value of " + field + ": " + values);
      }
    }
  }
}
