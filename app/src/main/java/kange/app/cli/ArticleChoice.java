package kange.app.cli;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import kange.app.cli.session.Session;
import kange.app.messages.LocalizedException;
import kange.archive.Archive;
import kange.model.catalogue.ArticleFilter;
import kange.model.catalogue.DateOrder;
import kange.model.marks.ReadingList;
import kange.model.search.SearchFilter;
import kange.model.search.SearchOrder;
import kange.model.search.SearchRequest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which articles a command is about: one of several ways to name them. */
final class ArticleChoice {
  @Option(names = "--issue", paramLabel = "ID", required = true, descriptionKey = "choice.issue")
  private @Nullable Long issue;

  @Option(names = "--query", paramLabel = "Q", required = true, descriptionKey = "choice.query")
  private @Nullable String query;

  @Option(names = "--list", paramLabel = "NAME", required = true, descriptionKey = "choice.list")
  private @Nullable String list;

  @Option(
      names = "--column",
      paramLabel = "NAME",
      required = true,
      descriptionKey = "choice.column")
  private @Nullable String column;

  @Option(
      names = "--author",
      paramLabel = "NAME",
      required = true,
      descriptionKey = "choice.author")
  private @Nullable String author;

  @Option(names = "--all", required = true, descriptionKey = "choice.all")
  private boolean all;

  @Parameters(paramLabel = "ARTICLE", descriptionKey = "choice.articles", arity = "1..*")
  private List<Long> articles = List.of();

  /** Whether the search index is asked, which must be level then. */
  boolean asksIndex() {
    return query != null;
  }

  /**
   * The articles' ids: those of an issue as printed, those of a list in its order, what a query
   * finds best first, others oldest first.
   *
   * @throws LocalizedException where there are none, or no such issue or list
   */
  List<Long> ids(Archive open, Session session) {
    List<Long> ids = asked(open, session);
    if (ids.isEmpty()) {
      throw new LocalizedException(session.text("export.none"));
    }
    return ids;
  }

  private List<Long> asked(Archive open, Session session) {
    if (issue != null) {
      if (open.catalogue().issue(issue).isEmpty()) {
        throw new LocalizedException(session.text("issue.none", issue.toString()));
      }
      return open.catalogue().articleIds(ArticleFilter.ofIssue(issue), DateOrder.OLDEST);
    }
    if (query != null) {
      return open.searcher()
          .ids(SearchRequest.all(query, SearchFilter.NONE, SearchOrder.RELEVANCE), () -> false);
    }
    if (list != null) {
      return ofList(open, session, list);
    }
    return filtered() ? open.catalogue().articleIds(filter(), DateOrder.OLDEST) : articles;
  }

  private boolean filtered() {
    return all || column != null || author != null;
  }

  private ArticleFilter filter() {
    return new ArticleFilter(
        OptionalLong.empty(), Optional.ofNullable(column), Optional.ofNullable(author), false);
  }

  private static List<Long> ofList(Archive open, Session session, String name) {
    List<ReadingList> named =
        open.marks().lists().all().stream().filter(l -> l.name().equals(name)).toList();
    if (named.isEmpty()) {
      throw new LocalizedException(session.text("list.none", name));
    }
    return open.marks().lists().articleIds(named.getFirst().id());
  }
}
