package kange.app.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import kange.app.work.BackgroundTask;
import kange.app.work.TaskExecutor;
import kange.archive.Archive;
import kange.model.catalogue.ArticleFilter;
import kange.model.catalogue.ArticleSummary;
import kange.model.catalogue.DateOrder;
import kange.model.catalogue.IssueSummary;

/** Finds out what is to be printed and goes to the print room with it. For the UI thread. */
final class Printing {
  private final Consumer<Place> go;
  private final Archive archive;
  private final TaskExecutor work;
  private final Notices notices;
  private final Texts texts;

  Printing(Consumer<Place> go, Archive archive, TaskExecutor work, Notices notices, Texts texts) {
    this.go = go;
    this.archive = archive;
    this.work = work;
    this.notices = notices;
    this.texts = texts;
  }

  /** Prints what a place shows, if that is an article or an issue. */
  BackgroundTask print(Place place) {
    if (place instanceof Place.Article article) {
      return print(List.of(article.id()));
    }
    if (place instanceof Place.Issue issue) {
      return work.run(job -> wholeIssue(issue.id()), go);
    }
    if (!(place instanceof Place.Print)) {
      notices.info(texts.get("print.what"));
    }
    return BackgroundTask.done();
  }

  BackgroundTask print(List<Long> articles) {
    return work.run(job -> Place.Print.of(articles, name(articles)), go);
  }

  private Place.Print wholeIssue(long issue) {
    List<Long> articles =
        archive.catalogue().articleIds(ArticleFilter.ofIssue(issue), DateOrder.NEWEST);
    Optional<String> label = archive.catalogue().issue(issue).map(IssueSummary::label);
    return Place.Print.of(articles, label.orElseGet(() -> name(articles)));
  }

  private String name(List<Long> articles) {
    if (articles.size() != 1) {
      return texts.get("print.several", articles.size());
    }
    return archive.catalogue().summaries(articles).stream()
        .findFirst()
        .map(ArticleSummary::title)
        .orElseGet(() -> texts.get("print.several", articles.size()));
  }
}
