package kange.search.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A part of the catalogue that a query can name: {@code 标题:党建}. */
public enum QueryField {
  TITLE,
  SUBTITLE,
  KICKER,
  AUTHOR,
  COLUMN,
  JOURNAL,
  YEAR,
  ISSUE;

  private final List<String> names = QueryWords.of(this);

  static Optional<QueryField> named(String name) {
    String wanted = name.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(p -> p.names.contains(wanted)).findFirst();
  }
}
