package kange.parse.contents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kange.parse.column.ColumnName;
import kange.parse.contents.token.DressedNumber;
import kange.parse.contents.token.LineTokens.Chunk;
import kange.parse.contents.token.LineTokens.Divider;
import kange.parse.line.CharacterClass;
import kange.parse.name.BylineReader;

/**
 * What an entry's line says besides its number: column, title and authors, as far as print sets
 * them apart.
 *
 * @param title as printed; empty on a line that holds only authors
 */
record EntryText(Optional<InlineColumn> column, String title, Optional<String> authors) {
  /** A line that says nothing. */
  static final EntryText NOTHING = new EntryText(Optional.empty(), "", Optional.empty());

  /** 【要闻】: longer names in brackets at a line's head are part of a title. */
  private static final int LONGEST_INLINE_COLUMN = 14;

  /** Books and quotations begin titles in these. */
  private static final String NO_INLINE_COLUMN = "「『《〈<";

  /** 题目（作者）: shorter texts than this before a bracket are no titles. */
  private static final int SHORTEST_TITLE = 2;

  private static final int LONGEST_AUTHORS = 60;

  /** What is longer and reads as no name is part of a title. */
  static final int LONGEST_PEN_NAME = 6;

  /** The chunks of a line whose number is taken off. */
  static EntryText of(List<Chunk> chunks) {
    List<Chunk> all = chunks.stream().filter(c -> !c.text().isEmpty()).toList();
    if (all.isEmpty()) {
      return new EntryText(Optional.empty(), "", Optional.empty());
    }
    if (all.getFirst().before() == Divider.LEADER && isNames(all)) {
      return new EntryText(Optional.empty(), "", Optional.of(joined(all)));
    }
    List<Chunk> title = new ArrayList<>(all.subList(0, titleEnd(all)));
    List<Chunk> rest = all.subList(title.size(), all.size());
    String text = withoutOrdinal(joined(title));
    Optional<InlineColumn> column = inlineColumn(text);
    if (column.isPresent()) {
      text = text.substring(column.get().printed().length()).strip();
    }
    if (!rest.isEmpty()) {
      return new EntryText(column, text, Optional.of(joined(rest)));
    }
    int open = bracketedNames(text);
    return open > 0
        ? new EntryText(
            column,
            text.substring(0, open).strip(),
            Optional.of(text.substring(open + 1, text.length() - 1).strip()))
        : new EntryText(column, text, Optional.empty());
  }

  /** Where the authors begin, if any stand there. */
  private static int titleEnd(List<Chunk> all) {
    for (int i = 1; i < all.size(); i++) {
      List<Chunk> rest = all.subList(i, all.size());
      if (areAuthors(all.get(i).before(), rest)) {
        return i;
      }
    }
    return all.size();
  }

  /**
   * Behind a leader stand authors; behind a slash too, unless it divides a title; behind a bar only
   * persons, for it divides titles more often ("某公司 | 某事的做法"); behind a wide space only what reads
   * as names.
   */
  private static boolean areAuthors(Divider before, List<Chunk> rest) {
    int length = joined(rest).length();
    return switch (before) {
      case LEADER -> length <= LONGEST_AUTHORS;
      case SLASH -> length <= LONGEST_PEN_NAME || isNames(rest);
      case BAR ->
          BylineReader.looksLikeNames(joined(rest))
              && BylineReader.divide(joined(rest)).stream().allMatch(BylineReader::isPerson);
      default -> isNames(rest);
    };
  }

  private static boolean isNames(List<Chunk> chunks) {
    return BylineReader.looksLikeNames(joined(chunks))
        || chunks.stream().allMatch(c -> BylineReader.couldBeName(c.text()));
  }

  static String joined(List<Chunk> chunks) {
    return String.join(" ", chunks.stream().map(Chunk::text).toList());
  }

  /** "3. 题目", "一、题目": the ordinal of an entry is no part of its title. */
  private static String withoutOrdinal(String text) {
    int i = 0;
    while (i < Math.min(3, text.length()) && DressedNumber.digit(text.charAt(i)) >= 0) {
      i++;
    }
    boolean ordinal = i > 0 && i + 1 < text.length() && "、．.".indexOf(text.charAt(i)) >= 0;
    return ordinal && DressedNumber.digit(text.charAt(i + 1)) < 0
        ? text.substring(i + 1).strip()
        : text;
  }

  private static Optional<InlineColumn> inlineColumn(String text) {
    int close = text.isEmpty() ? -1 : closing(text);
    return close > 1 && close <= LONGEST_INLINE_COLUMN && close + 1 < text.length()
        ? Optional.of(
            new InlineColumn(text.substring(1, close).strip(), text.substring(0, close + 1)))
        : Optional.empty();
  }

  private static int closing(String text) {
    int kind = ColumnName.OPENING.indexOf(text.charAt(0));
    return kind < 0 || NO_INLINE_COLUMN.indexOf(text.charAt(0)) >= 0
        ? -1
        : text.indexOf(ColumnName.CLOSING.charAt(kind));
  }

  /** Where the bracket opens that closes the text and holds names; -1 when none does. */
  private static int bracketedNames(String text) {
    if (!text.endsWith("）") && !text.endsWith(")")) {
      return -1;
    }
    int open = Math.max(text.lastIndexOf('（'), text.lastIndexOf('('));
    return open > SHORTEST_TITLE
            && CharacterClass.length(text.substring(open)) > 3
            && BylineReader.looksLikeNames(text.substring(open + 1, text.length() - 1))
        ? open
        : -1;
  }
}
