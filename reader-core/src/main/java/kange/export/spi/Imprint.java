package kange.export.spi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kange.model.catalogue.ArticleSummary;
import kange.model.issue.Article;
import kange.model.issue.Block;
import kange.model.issue.BlockKind;
import kange.model.issue.Contributor;
import kange.model.reading.ArticleText;

/** What every format says about where an article stands: the same words in each. */
public final class Imprint {
  private final ArticleText text;

  /** Of an article, as its issue and it say. */
  public Imprint(ArticleText text) {
    this.text = text;
  }

  /** The title; a stand-in where the source has none. */
  public String title() {
    String title = text.article().title().strip();
    return title.isEmpty() ? DocumentLabel.UNTITLED.text() : title;
  }

  /** "南山机关 2026年第2期". */
  public String issue() {
    return (text.summary().printedJournal() + " " + issueNumber()).strip();
  }

  /** "2026年第2期", or empty where nothing is stated. */
  public String issueNumber() {
    ArticleSummary summary = text.summary();
    String label = summary.issueLabel().strip();
    boolean namesJournal = label.startsWith(summary.journal());
    return namesJournal ? label.substring(summary.journal().length()).strip() : label;
  }

  /** The column (栏目) it stands in, where there is one. */
  public Optional<String> column() {
    return text.article().column().filter(column -> !column.isBlank());
  }

  /** "第12页". */
  public Optional<String> page() {
    return text.article().page().map(page -> DocumentLabel.PAGE.text(page));
  }

  /** Journal, issue, column and page, joined by " · ". */
  public String line() {
    List<String> parts = new ArrayList<>();
    parts.add(text.summary().printedJournal());
    parts.add(issueNumber());
    column().ifPresent(parts::add);
    page().ifPresent(parts::add);
    return parts.stream().filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
  }

  /** The by-line as printed where it says more than the names; empty for an unsigned article. */
  public String byline() {
    return text.article()
        .byline()
        .map(String::strip)
        .filter(byline -> !squeeze(byline).isEmpty())
        .filter(byline -> !squeeze(byline).equals(squeeze(authors())))
        .orElseGet(this::authors);
  }

  /** The authors' names with a full space between them. */
  public String authors() {
    return text.article().authors().stream()
        .map(Contributor::name)
        .collect(Collectors.joining("\u3000"));
  }

  /**
   * Notes that stand at the article's end: its note, its source, unless the text says them; how it
   * is cited, where that was asked for.
   */
  public List<String> endNotes() {
    Article article = text.article();
    String tail =
        article.blocks().stream()
            .skip(Math.max(0, article.blocks().size() - 4L))
            .map(Block::text)
            .collect(Collectors.joining("\n"));
    String notes =
        article.blocks().stream()
            .filter(block -> block.kind() == BlockKind.NOTE)
            .map(Block::text)
            .collect(Collectors.joining("\n"));
    List<String> endNotes = new ArrayList<>();
    article
        .note()
        .map(String::strip)
        .filter(note -> !squeeze(notes + tail).contains(squeeze(note)))
        .ifPresent(endNotes::add);
    article
        .source()
        .map(String::strip)
        .filter(source -> !squeeze(notes + tail).contains(squeeze(source)))
        .ifPresent(source -> endNotes.add(DocumentLabel.SOURCE.text(source)));
    text.reference().map(DocumentLabel.CITED_AS::text).ifPresent(endNotes::add);
    return endNotes;
  }

  private static String squeeze(String text) {
    return text.replaceAll("[\\s\u3000]+", "");
  }
}
