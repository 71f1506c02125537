package kange.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kange.app.cli.session.Session;
import kange.app.parts.JournalTitles;
import kange.archive.Archive;
import kange.model.catalogue.ArticleFilter;
import kange.model.catalogue.ArticleSummary;
import kange.model.issue.Contributor;

/** Whole lists of articles out of an archive that gives them in pages. */
final class ArticleLists {
  private static final int PAGE = 500;

  private ArticleLists() {}

  static List<ArticleSummary> all(Archive archive, ArticleFilter filter) {
    List<ArticleSummary> all = new ArrayList<>();
    List<ArticleSummary> page;
    do {
      page = archive.catalogue().articles(filter, all.size(), PAGE);
      all.addAll(page);
    } while (page.size() == PAGE);
    return all;
  }

  /** Journal and issue: 南山机关 2026年第2期. */
  static String issue(ArticleSummary article, Session session) {
    return new JournalTitles(session.texts()).withIssue(article);
  }

  /** Names with a blank between them: 秦冬蒲 姜波. */
  static String names(List<Contributor> authors) {
    return authors.stream().map(Contributor::name).collect(Collectors.joining(" "));
  }
}
