package kange.store.row;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kange.model.issue.IssueMetadata;

/** The columns of an issue's row that hold its catalogue card, always in the same order. */
public final class CardColumns {
  private static final List<String> NAMES =
      List.of(
          "journal", "year", "number", "serial", "issue_date", "publisher", "permit", "issn", "cn");

  private CardColumns() {}

  /** The columns to be read, each after a prefix: "i.journal, i.year …". */
  public static String read(String prefix) {
    return NAMES.stream().map(name -> prefix + name).collect(Collectors.joining(", "));
  }

  /** The columns to be set: "journal = ?, year = ? …". */
  public static String set() {
    return NAMES.stream().map(name -> name + " = ?").collect(Collectors.joining(", "));
  }

  /** What a card says for them. */
  public static List<Optional<?>> values(IssueMetadata card) {
    return List.of(
        card.journal(),
        card.year(),
        card.number(),
        card.serial(),
        card.date(),
        card.publisher(),
        card.permit(),
        card.issn(),
        card.cn());
  }

  /** As above, before or after what else is in the same row. */
  public static List<Object> row(List<?> before, IssueMetadata card, List<?> after) {
    return Stream.of(before, values(card), after).<Object>flatMap(List::stream).toList();
  }
}
