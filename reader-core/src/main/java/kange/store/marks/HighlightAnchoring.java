package kange.store.marks;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kange.model.issue.BlockSpan;
import kange.model.marks.Highlight;
import kange.model.marks.Quotation;
import kange.store.row.ArticleRows;
import kange.store.row.HighlightRows;
import kange.store.row.IssueRows;
import kange.store.sql.LanguageKeys;

/**
 * Puts highlights where their words stand now, whenever articles were written anew. One whose words
 * are nowhere in the issue stays with its article, detached: the words themselves are kept.
 */
public final class HighlightAnchoring {
  /** Words that are this many characters long tell enough to be looked for in other articles. */
  private static final int TELLING = 8;

  private final Connection c;
  private final LanguageKeys keys;
  private final Map<Long, List<String>> texts = new HashMap<>();

  public HighlightAnchoring(Connection c, LanguageKeys keys) {
    this.c = c;
    this.keys = keys;
  }

  /** Places all highlights of an issue. */
  public void ofIssue(long issue) throws SQLException {
    List<Highlight> highlights = HighlightRows.ofIssue(c, issue);
    if (highlights.isEmpty()) {
      return;
    }
    List<Long> articles = IssueRows.articleIds(c, issue);
    for (Highlight highlight : highlights) {
      place(highlight, articles);
    }
  }

  /** Looks for the words of an article that is gone in others of its issue. */
  public void ofDeparted(long article, long issue) throws SQLException {
    List<Long> others = IssueRows.articleIds(c, issue);
    for (Highlight highlight : HighlightRows.ofArticles(c, List.of(article))) {
      place(highlight, others);
    }
  }

  /** Places one in its own article, as that is now. */
  void inItsArticle(Highlight highlight) throws SQLException {
    place(highlight, List.of());
  }

  private void place(Highlight highlight, List<Long> others) throws SQLException {
    long article = highlight.articleId();
    List<BlockSpan> places = keys.find(highlight.quotation(), blocks(article));
    if (places.isEmpty() && length(highlight.text()) >= TELLING) {
      for (long other : others) {
        places = keys.find(highlight.quotation(), blocks(other));
        if (!places.isEmpty()) {
          article = other;
          break;
        }
      }
    }
    if (places.isEmpty()) {
      HighlightRows.detach(c, highlight.id());
      return;
    }
    HighlightRows.anchor(c, highlight.id(), article, quotation(article, places.get(0)));
    // A paragraph was split within the words: each part is marked; the note stays with the first.
    for (BlockSpan place : places.subList(1, places.size())) {
      HighlightRows.add(c, part(highlight, article, quotation(article, place)));
    }
  }

  private static Highlight part(Highlight whole, long article, Quotation quotation) {
    return new Highlight(
        0,
        article,
        quotation,
        true,
        whole.colour(),
        Optional.empty(),
        whole.createdAt(),
        whole.changedAt());
  }

  private Quotation quotation(long article, BlockSpan place) throws SQLException {
    return Quotation.of(blocks(article), place);
  }

  private List<String> blocks(long article) throws SQLException {
    if (!texts.containsKey(article)) {
      texts.put(article, ArticleRows.blockTexts(c, article));
    }
    return texts.get(article);
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
