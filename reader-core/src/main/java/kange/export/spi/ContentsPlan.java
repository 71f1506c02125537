package kange.export.spi;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kange.model.export.ExportOrder;
import kange.model.issue.Contributor;
import kange.model.reading.ArticleText;

/**
 * What stands on the contents page of a selection. A heading stands there once: where articles of
 * one issue, column or author do not stand together, there are no such headings, and each entry
 * says its issue by itself.
 */
public final class ContentsPlan {
  private final List<ArticleText> articles;
  private final boolean oneIssue;
  private final boolean byIssue;
  private final boolean byAuthor;
  private final Function<ArticleText, Optional<String>> key;

  private ContentsPlan(ExportSelection selection) {
    articles = selection.articles();
    oneIssue = selection.issues().size() == 1;
    byIssue = selection.order() == ExportOrder.PICKED || selection.order() == ExportOrder.ISSUE;
    byAuthor = selection.order() == ExportOrder.AUTHOR;
    Function<ArticleText, Optional<String>> wanted = named(selection.order());
    key = together(articles, wanted) ? wanted : article -> Optional.empty();
  }

  /** The entries in the order of the articles, and one of what stands behind them. */
  public static List<ContentsItem> of(ExportSelection selection) {
    List<ContentsItem> entries = new ContentsPlan(selection).entries();
    if (selection.authorIndex()) {
      String title = DocumentLabel.AUTHOR_INDEX.text();
      Optional<String> none = Optional.empty();
      entries.add(new ContentsItem(entries.size(), none, none, true, true, title, ""));
    }
    return entries;
  }

  /** Beside those that have a name, those that have none are a group as well, and called so. */
  private Function<ArticleText, Optional<String>> named(ExportOrder order) {
    Function<ArticleText, Optional<String>> name = name(order);
    if (articles.stream().map(name).noneMatch(Optional::isPresent)) {
      return name;
    }
    String nameless = nameless(order).text();
    return article -> name.apply(article).or(() -> Optional.of(nameless));
  }

  private static DocumentLabel nameless(ExportOrder order) {
    return switch (order) {
      case PICKED, ISSUE -> DocumentLabel.NO_ISSUE;
      case COLUMN -> DocumentLabel.NO_COLUMN;
      case DATE -> DocumentLabel.NO_YEAR;
      case AUTHOR -> DocumentLabel.UNSIGNED;
    };
  }

  private static Function<ArticleText, Optional<String>> name(ExportOrder order) {
    return switch (order) {
      case PICKED, ISSUE -> article -> issue(article);
      case COLUMN -> article -> new Imprint(article).column();
      case DATE -> article -> article.summary().year().map(DocumentLabel.YEAR::text);
      case AUTHOR ->
          article -> article.article().authors().stream().findFirst().map(Contributor::name);
    };
  }

  private List<ContentsItem> entries() {
    List<ContentsItem> entries = new ArrayList<>();
    Optional<String> group = Optional.empty();
    Optional<String> column = Optional.empty();
    Set<String> withColumns = withColumns();
    for (int i = 0; i < articles.size(); i++) {
      ArticleText article = articles.get(i);
      Imprint imprint = new Imprint(article);
      Optional<String> nowGroup = oneIssue && byIssue ? Optional.empty() : key.apply(article);
      Optional<String> nowColumn =
          withColumns.contains(imprint.issue()) ? imprint.column() : Optional.empty();
      boolean newGroup = i > 0 ? !nowGroup.equals(group) : nowGroup.isPresent();
      Optional<String> before = newGroup ? Optional.empty() : column;
      entries.add(
          new ContentsItem(
              i,
              newGroup ? nowGroup : Optional.empty(),
              nowColumn.equals(before) ? Optional.empty() : nowColumn,
              false,
              before.isPresent() && nowColumn.isEmpty(),
              imprint.title(),
              beside(imprint, nowGroup)));
      group = nowGroup;
      column = nowColumn;
    }
    return entries;
  }

  private static Optional<String> issue(ArticleText article) {
    return Optional.of(new Imprint(article).issue()).filter(issue -> !issue.isEmpty());
  }

  private String beside(Imprint imprint, Optional<String> group) {
    boolean issueSaid = oneIssue || (byIssue && group.isPresent());
    boolean authorSaid = byAuthor && group.filter(imprint.authors()::equals).isPresent();
    return Stream.of(authorSaid ? "" : imprint.authors(), issueSaid ? "" : imprint.issue())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("\u3000"));
  }

  /** The issues under whose heading columns can stand: those of which no column comes twice. */
  private Set<String> withColumns() {
    boolean grouped = oneIssue || key.apply(articles.getFirst()).isPresent();
    return byIssue && grouped
        ? articles.stream()
            .collect(Collectors.groupingBy(article -> new Imprint(article).issue()))
            .entrySet()
            .stream()
            .filter(issue -> together(issue.getValue(), a -> new Imprint(a).column()))
            .map(issue -> issue.getKey())
            .collect(Collectors.toSet())
        : Set.of();
  }

  /** Whether those of one key stand beside each other; those without one may stand anywhere. */
  private static boolean together(
      List<ArticleText> articles, Function<ArticleText, Optional<String>> key) {
    Set<String> ended = new HashSet<>();
    Optional<String> running = Optional.empty();
    for (ArticleText article : articles) {
      Optional<String> now = key.apply(article);
      if (!now.equals(running)) {
        running.ifPresent(ended::add);
        if (now.filter(ended::contains).isPresent()) {
          return false;
        }
      }
      running = now;
    }
    return true;
  }
}
