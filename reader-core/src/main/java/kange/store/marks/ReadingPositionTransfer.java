package kange.store.marks;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kange.model.issue.BlockSpan;
import kange.model.issue.Span;
import kange.model.marks.Quotation;
import kange.store.row.ArticleRows;
import kange.store.row.IssueRows;
import kange.store.sql.LanguageKeys;
import kange.store.sql.Sql;

/**
 * Where readers stopped in the articles of an issue, in the words that stood there: taken down
 * before the issue is written anew, and found again afterwards.
 */
public final class ReadingPositionTransfer {
  /** Characters (code points) that tell a block from others. */
  private static final int TELLING = 24;

  /**
   * @param words the beginnings of the block and of its neighbours, the block's own first
   */
  private record Bookmark(
      long article, int block, int blocks, double fraction, long at, List<Quotation> words) {}

  private final Connection c;
  private final LanguageKeys keys;
  private final long issue;
  private final List<Bookmark> bookmarks = new ArrayList<>();
  private final Map<Long, List<String>> texts = new HashMap<>();

  private ReadingPositionTransfer(Connection c, LanguageKeys keys, long issue) {
    this.c = c;
    this.keys = keys;
    this.issue = issue;
  }

  public static ReadingPositionTransfer takeDown(Connection c, LanguageKeys keys, long issue)
      throws SQLException {
    ReadingPositionTransfer all = new ReadingPositionTransfer(c, keys, issue);
    List<Bookmark> bare =
        Sql.list(
            c,
            "SELECT p.article_id, p.block, p.fraction, p.read_at FROM reading_position p"
                + " JOIN article a ON a.id = p.article_id WHERE a.issue_id = ?",
            r ->
                new Bookmark(r.getLong(1), r.getInt(2), 0, r.getDouble(3), r.getLong(4), List.of()),
            issue);
    for (Bookmark mark : bare) {
      List<String> blocks = ArticleRows.blockTexts(c, mark.article());
      all.bookmarks.add(
          new Bookmark(
              mark.article(),
              mark.block(),
              blocks.size(),
              mark.fraction(),
              mark.at(),
              words(blocks, mark.block())));
    }
    return all;
  }

  private static List<Quotation> words(List<String> blocks, int block) {
    List<Quotation> words = new ArrayList<>();
    for (int away = 0; away < blocks.size(); away++) {
      beginning(blocks, block + away).ifPresent(words::add);
      if (away > 0) {
        beginning(blocks, block - away).ifPresent(words::add);
      }
    }
    return words;
  }

  private static Optional<Quotation> beginning(List<String> blocks, int block) {
    if (block < 0 || block >= blocks.size() || blocks.get(block).isBlank()) {
      return Optional.empty();
    }
    String text = blocks.get(block);
    int characters = Math.min(TELLING, text.codePointCount(0, text.length()));
    Span span = new Span(0, text.offsetByCodePoints(0, characters));
    return Optional.of(Quotation.of(blocks, new BlockSpan(block, span)));
  }

  /** Writes the positions anew, once the articles are what they are to be. */
  public void putBack() throws SQLException {
    List<Long> now = IssueRows.articleIds(c, issue);
    for (Bookmark mark : bookmarks) {
      if (now.contains(mark.article())) {
        int size = blocks(mark.article()).size();
        write(mark, mark.article(), find(mark, mark.article()).orElse(likely(mark, size)), size);
      } else {
        inAnother(mark, now);
      }
    }
  }

  /** The article was taken in by another one, perhaps. */
  private void inAnother(Bookmark mark, List<Long> now) throws SQLException {
    List<Quotation> own = mark.words().subList(0, Math.min(1, mark.words().size()));
    for (long other : now) {
      Optional<Integer> block = find(own, other);
      if (block.isPresent()) {
        write(mark, other, block.get(), blocks(other).size());
        return;
      }
    }
  }

  private Optional<Integer> find(Bookmark mark, long article) throws SQLException {
    return find(mark.words(), article);
  }

  private Optional<Integer> find(List<Quotation> words, long article) throws SQLException {
    for (Quotation quotation : words) {
      List<BlockSpan> places = keys.find(quotation, blocks(article));
      if (!places.isEmpty()) {
        return Optional.of(places.get(0).block());
      }
    }
    return Optional.empty();
  }

  private static int likely(Bookmark mark, int size) {
    int block = mark.blocks() == 0 ? 0 : (int) ((long) mark.block() * size / mark.blocks());
    return Math.clamp(block, 0, Math.max(0, size - 1));
  }

  /** A position that the article has already counts more than one that comes from elsewhere. */
  private void write(Bookmark mark, long article, int block, int blocks) throws SQLException {
    boolean moved = block != mark.block() || blocks != mark.blocks();
    double fraction =
        moved && mark.fraction() < 1 ? (double) block / Math.max(1, blocks) : mark.fraction();
    Sql.update(
        c,
        "INSERT INTO reading_position (article_id, block, fraction, read_at) VALUES (?, ?, ?, ?)"
            + " ON CONFLICT (article_id) DO UPDATE SET block = excluded.block,"
            + " fraction = excluded.fraction WHERE article_id = ?",
        article,
        block,
        fraction,
        mark.at(),
        mark.article());
  }

  private List<String> blocks(long article) throws SQLException {
    if (!texts.containsKey(article)) {
      texts.put(article, ArticleRows.blockTexts(c, article));
    }
    return texts.get(article);
  }
}
