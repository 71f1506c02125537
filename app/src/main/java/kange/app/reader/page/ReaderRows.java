package kange.app.reader.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kange.app.parts.ArticlePhrases;
import kange.app.shell.Texts;
import kange.model.issue.Article;
import kange.model.issue.Block;
import kange.model.reading.ArticleText;

/** Lays an article out as rows: head, text, notes, end. */
public final class ReaderRows {
  private final Texts texts;
  private final ArticlePhrases phrases;

  public ReaderRows(Texts texts) {
    this.texts = texts;
    this.phrases = new ArticlePhrases(texts);
  }

  public List<ReaderRow> of(ArticleText text) {
    List<ReaderRow> rows = new ArrayList<>();
    head(rows, text);
    List<Block> blocks = text.article().blocks();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      rows.add(new ReaderRow(kind(block), block.text(), block.level(), i, List.of()));
    }
    foot(rows, text.article(), blocks);
    rows.add(around(ReaderRow.Kind.END, ""));
    return rows;
  }

  private void head(List<ReaderRow> rows, ArticleText text) {
    Article article = text.article();
    article.kicker().ifPresent(k -> rows.add(around(ReaderRow.Kind.KICKER, k)));
    rows.add(around(ReaderRow.Kind.TITLE, article.title()));
    article.subtitle().ifPresent(s -> rows.add(around(ReaderRow.Kind.SUBTITLE, s)));
    byline(article).ifPresent(b -> rows.add(around(ReaderRow.Kind.BYLINE, b)));
    rows.add(around(ReaderRow.Kind.PLACE, phrases.place(text.summary())));
    if (!article.warnings().isEmpty()) {
      String doubts =
          article.warnings().stream()
              .map(w -> texts.say(w.message()))
              .collect(Collectors.joining("\n"));
      rows.add(around(ReaderRow.Kind.DOUBT, texts.get("reader.doubts", doubts)));
    }
  }

  /** As printed, or put together from the authors where no line was printed. */
  private Optional<String> byline(Article article) {
    return article
        .byline()
        .or(
            () ->
                article.authors().isEmpty()
                    ? Optional.empty()
                    : Optional.of(phrases.authors(article.authors())));
  }

  private void foot(List<ReaderRow> rows, Article article, List<Block> blocks) {
    article
        .source()
        .ifPresent(s -> rows.add(around(ReaderRow.Kind.NOTE, texts.get("reader.source", s))));
    article
        .note()
        .filter(note -> blocks.stream().noneMatch(b -> b.text().contains(note)))
        .ifPresent(note -> rows.add(around(ReaderRow.Kind.NOTE, note)));
  }

  private static ReaderRow around(ReaderRow.Kind kind, String text) {
    return new ReaderRow(kind, text, 0, -1, List.of());
  }

  private static ReaderRow.Kind kind(Block block) {
    return switch (block.kind()) {
      case HEADING -> ReaderRow.Kind.HEADING;
      case CAPTION -> ReaderRow.Kind.CAPTION;
      case QUOTE -> ReaderRow.Kind.QUOTE;
      case NOTE -> ReaderRow.Kind.NOTE;
      case PARAGRAPH -> ReaderRow.Kind.PARAGRAPH;
    };
  }
}
