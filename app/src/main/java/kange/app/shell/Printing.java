package kange.app.shell;

import java.util.List;
import kange.app.work.Job;
import kange.app.work.Work;
import kange.archive.Archive;
import kange.archive.PrintPages;
import kange.model.ArticleFilter;
import kange.model.ArticleSummary;
import kange.model.Progress;

/** Prints articles as their PDF is laid out, in the background. For the UI thread. */
final class Printing {
  private static final int MOST = 2000;
  private final Archive archive;
  private final Work work;
  private final Notices notices;
  private final Texts texts;
  private final Printer printer;

  Printing(Archive archive, Work work, Notices notices, Texts texts, Printer printer) {
    this.archive = archive;
    this.work = work;
    this.notices = notices;
    this.texts = texts;
    this.printer = printer;
  }

  /** Prints what a place shows, if that is an article or an issue. */
  Job print(Place place) {
    if (place instanceof Place.Article article) {
      return print(List.of(article.id()));
    }
    if (place instanceof Place.Issue issue) {
      return work.run(job -> articlesOf(issue.id()), this::print);
    }
    notices.info(texts.get("print.what"));
    return Job.done();
  }

  Job print(List<Long> articles) {
    notices.info(texts.get("print.preparing"));
    return work.run(
        job -> {
          try (PrintPages pages = archive.pages(articles, Progress.NONE)) {
            return printer.print(pages.pageable(), texts.get("print.job"));
          }
        },
        this::tell,
        failure -> notices.error(failure));
  }

  private void tell(Printer.Outcome outcome) {
    switch (outcome) {
      case SENT -> notices.info(texts.get("print.sent"));
      case DECLINED -> notices.clear();
      case NO_PRINTER -> notices.error(texts.get("print.none"));
      case FAILED -> notices.error(texts.get("print.failed"));
    }
  }

  private List<Long> articlesOf(long issue) {
    return archive.catalogue().articles(ArticleFilter.ofIssue(issue), 0, MOST).stream()
        .map(ArticleSummary::id)
        .toList();
  }
}
