package kange.app.cli;

import java.util.ArrayList;
import java.util.List;
import kange.app.cli.session.Session;
import kange.model.catalogue.ArticleSummary;
import kange.model.issue.Article;
import kange.model.issue.Block;
import kange.model.reading.ArticleText;

/** Sets an article in plain text: title, by-line, where it stood, then its blocks. */
final class ArticlePrinter {
  private static final int MEASURE = 80;
  private static final String INDENT = "　　";
  private final Session session;
  private final int width;

  ArticlePrinter(Session session) {
    this.session = session;
    this.width = Math.min(MEASURE, session.terminal().width());
  }

  List<String> lines(ArticleText text) {
    Article article = text.article();
    List<String> lines = new ArrayList<>();
    article.kicker().ifPresent(k -> add(lines, k, ""));
    add(lines, article.title(), "");
    article.subtitle().ifPresent(s -> add(lines, s, ""));
    if (!article.authors().isEmpty()) {
      add(lines, ArticleLists.names(article.authors()), "");
    }
    add(lines, place(text.summary(), article), "");
    for (Block block : article.blocks()) {
      lines.add("");
      switch (block.kind()) {
        case HEADING -> add(lines, block.text(), "");
        case CAPTION -> add(lines, session.text("show.caption", block.text()), INDENT);
        case QUOTE -> add(lines, block.text(), INDENT + "│ ");
        default -> add(lines, block.text(), INDENT);
      }
    }
    article.note().ifPresent(n -> addAfterBlank(lines, n));
    article.source().ifPresent(s -> addAfterBlank(lines, session.text("show.source", s)));
    return lines;
  }

  private String place(ArticleSummary summary, Article article) {
    List<String> parts = new ArrayList<>();
    parts.add(ArticleLists.issue(summary, session));
    article.column().ifPresent(parts::add);
    article.page().ifPresent(p -> parts.add(session.text("show.page", p)));
    parts.add(session.text("show.id", Long.toString(summary.id())));
    return String.join(" · ", parts);
  }

  private void addAfterBlank(List<String> lines, String text) {
    lines.add("");
    add(lines, text, "");
  }

  private void add(List<String> lines, String text, String indent) {
    text.lines().forEach(line -> lines.addAll(TerminalLineBreaker.lines(line, indent, width)));
  }
}
