package kange.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import kange.app.cli.json.ArticleJson;
import kange.app.cli.json.Json;
import kange.app.cli.session.ArchiveOption;
import kange.app.cli.session.JsonOption;
import kange.app.cli.session.Session;
import kange.app.cli.session.Table;
import kange.app.messages.LocalizedException;
import kange.archive.Archive;
import kange.model.catalogue.ArticleFilter;
import kange.model.catalogue.ArticleSummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists articles: all, or those of an issue, a column, an author. */
@Command(name = "articles")
final class ArticlesCommand implements Callable<Integer> {
  private final Session session;
  @Mixin private final ArchiveOption archive;
  @Mixin private final JsonOption json = new JsonOption();

  @Option(names = "--issue", paramLabel = "ID")
  private Optional<Long> issue = Optional.empty();

  @Option(names = "--column", paramLabel = "NAME")
  private Optional<String> column = Optional.empty();

  @Option(names = "--author", paramLabel = "NAME")
  private Optional<String> author = Optional.empty();

  ArticlesCommand(Session session) {
    this.session = session;
    this.archive = new ArchiveOption(session);
  }

  @Override
  public Integer call() {
    try (Archive open = archive.open()) {
      if (issue.isPresent() && open.catalogue().issue(issue.get()).isEmpty()) {
        throw new LocalizedException(session.text("issue.none", issue.get().toString()));
      }
      OptionalLong id = issue.map(OptionalLong::of).orElseGet(OptionalLong::empty);
      List<ArticleSummary> articles =
          ArticleLists.all(open, new ArticleFilter(id, column, author, false));
      if (json.wanted()) {
        session.say(Json.pretty(articles.stream().map(ArticleJson::of).toList()));
      } else {
        print(articles);
      }
    }
    return Session.DONE;
  }

  private void print(List<ArticleSummary> articles) {
    if (articles.isEmpty()) {
      session.say(session.text("articles.none"));
      return;
    }
    List<String> head = new ArrayList<>();
    head.add(">" + session.text("head.id"));
    if (issue.isEmpty()) {
      head.add(session.text("head.issue"));
    }
    head.add(">" + session.text("head.page"));
    head.add(session.text("head.column"));
    head.add(session.text("head.title"));
    head.add(session.text("head.authors"));
    head.add(">" + session.text("head.doubts"));
    Table table = new Table(head);
    for (ArticleSummary article : articles) {
      List<String> row = new ArrayList<>();
      row.add(Long.toString(article.id()));
      if (issue.isEmpty()) {
        row.add(ArticleLists.issue(article, session));
      }
      row.add(article.page().map(Object::toString).orElse(""));
      row.add(article.column().orElse(""));
      row.add(article.title());
      row.add(ArticleLists.names(article.authors()));
      row.add(article.doubts() == 0 ? "" : Integer.toString(article.doubts()));
      table.row(row.toArray(String[]::new));
    }
    session.say(table.lines(session.terminal().width()));
    session.say(session.text("articles.total", articles.size()));
  }
}
