package kange.model.issue;

import java.util.List;
import java.util.Optional;

/**
 * One article as the parser (or a librarian) catalogued it.
 *
 * @param title all title lines joined by one space
 * @param subtitle 副标题, usually beginning with ——
 * @param kicker 引题, printed above the title
 * @param byline the by-line as printed
 * @param column 栏目 of the contents page
 * @param page start page on the contents page
 * @param source name of the paper it was taken from (转自, 来源)
 * @param note author notes as printed (作者单位, 执笔人)
 * @param lines all source lines from title to last note, in reading order
 * @param confidence from 0 (a guess) to 1 (everything agrees)
 */
public record Article(
    String title,
    Optional<String> subtitle,
    Optional<String> kicker,
    List<Contributor> authors,
    Optional<String> byline,
    Optional<String> column,
    Optional<Integer> page,
    Optional<String> source,
    Optional<String> note,
    List<LineRange> lines,
    List<Block> blocks,
    double confidence,
    List<ParseWarning> warnings) {
  /** Takes copies of the lists. */
  public Article {
    authors = List.copyOf(authors);
    lines = List.copyOf(lines);
    blocks = List.copyOf(blocks);
    warnings = List.copyOf(warnings);
  }

  /** The same article under another title, with other text. */
  public Article withText(String title, List<Block> blocks) {
    return with(title, blocks, confidence, warnings);
  }

  /**
   * The same article with other doubts about it.
   *
   * @param confidence from 0 to 1
   */
  public Article withDoubts(double confidence, List<ParseWarning> warnings) {
    return with(title, blocks, confidence, warnings);
  }

  /** The same, signed otherwise. */
  public Article withAuthors(List<Contributor> signed) {
    return with(title, signed, blocks, confidence, warnings);
  }

  private Article with(
      String title, List<Block> blocks, double confidence, List<ParseWarning> warnings) {
    return with(title, authors, blocks, confidence, warnings);
  }

  private Article with(
      String title,
      List<Contributor> authors,
      List<Block> blocks,
      double confidence,
      List<ParseWarning> warnings) {
    return new Article(
        title,
        subtitle,
        kicker,
        authors,
        byline,
        column,
        page,
        source,
        note,
        lines,
        blocks,
        confidence,
        warnings);
  }
}
