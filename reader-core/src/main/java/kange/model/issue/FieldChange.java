package kange.model.issue;

import java.util.List;

/**
 * A field of an article says something else.
 *
 * @param line a physical line of the article
 * @param field any but {@link ArticleField#LINES} and {@link ArticleField#ORDER}
 * @param values what it says, none blank; names in order, at most one for all but authors, none to
 *     empty it; a title stays, a page is of decimal digits
 */
public record FieldChange(int line, ArticleField field, List<String> values)
    implements ProposedCorrection {
  /** No page has more digits. */
  private static final int PAGE_DIGITS = 9;

  /** Fails with IllegalArgumentException for what the field cannot say. */
  public FieldChange {
    values = List.copyOf(values);
    if (values.stream().anyMatch(String::isBlank) || !canSay(field, values)) {
      throw new IllegalArgumentException("not a value of " + field + ": " + values);
    }
  }

  private static boolean canSay(ArticleField field, List<String> values) {
    return switch (field) {
      case LINES, ORDER -> false;
      case AUTHORS -> true;
      case TITLE -> values.size() == 1;
      case PAGE -> values.size() <= 1 && values.stream().allMatch(FieldChange::isPage);
      default -> values.size() <= 1;
    };
  }

  private static boolean isPage(String value) {
    return value.length() <= PAGE_DIGITS && value.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
