package kange.parse.contents;

import java.util.List;
import java.util.Set;
import kange.parse.column.ColumnName;
import kange.parse.contents.token.LineTokens;
import kange.parse.line.CharacterClass;
import kange.parse.line.JournalPhrases;
import kange.parse.line.LineHint;
import kange.parse.name.BylineReader;

/**
 * How well a line of a possible contents page would do as the name of a column: by what it says,
 * how it is marked, and where it stands.
 */
final class ColumnFit {
  /** They stand between a label and the title behind it. */
  private static final String BARS = "|｜";

  private static final int LONGEST = 24;
  private static final int LONGEST_PLAIN = 14;

  /** 工会 may be a column; a longer name of a body is an author. */
  private static final int LONGEST_BODY_COLUMN = 4;

  private final List<ContentsLine> lines;
  private final ContentsLayout layout;
  private final ColumnMarks marks;

  /** Keys of the names of the journal itself: none of them names a column. */
  private final Set<String> journals;

  ColumnFit(
      List<ContentsLine> lines, ContentsLayout layout, ColumnMarks marks, Set<String> journals) {
    this.lines = lines;
    this.layout = layout;
    this.marks = marks;
    this.journals = journals;
  }

  /** The weight of a line as the name of a column; below zero it would be none. */
  double of(int i) {
    ContentsLine line = lines.get(i);
    String words = line.tokens().text();
    if (line.line().known().contains(LineHint.COLUMN)) {
      return ContentsWeights.KNOWN_COLUMN;
    }
    if (isNone(i, line, words)) {
      return ContentsWeights.NO_COLUMN;
    }
    boolean named = JournalPhrases.isColumnName(words);
    if (marks.isMarked(i)) {
      return ContentsWeights.MARKED_COLUMN
          + (ColumnName.isBracketed(words) ? 0.2 : 0)
          + (named ? 0.2 : 0);
    }
    return words.startsWith("—") ? ContentsWeights.NO_COLUMN : plain(i, line, words, named);
  }

  /** Without a mark: what it is called, and where it stands. */
  private double plain(int i, ContentsLine line, String words, boolean named) {
    double sum = marks.areTold() ? -0.5 : 0;
    sum += named ? 0.5 : 0;
    int width = ContentsLayout.width(words);
    sum += width > LONGEST_PLAIN ? -0.5 : width <= ContentsLayout.SHORT_NAME ? 0.2 : 0;
    sum += layout.isApart(i) ? 0.3 : 0;
    sum += i + 1 < lines.size() && !layout.isApart(i + 1) ? 0.1 : 0;
    boolean among = width <= LONGEST_PLAIN && layout.isAmongNumbered(i);
    sum += among ? 0.6 : 0;
    boolean overMarked = i + 1 < lines.size() && marks.isEntryMarked(i + 1);
    sum += overMarked ? 0.8 : 0;
    // 记录一线 传递温度 is a slogan, 中心渔港的雨 北岸 a title with its author.
    sum -= !named && words.indexOf(' ') > 0 ? 0.5 : 0;
    boolean latin = CharacterClass.han(words) == 0;
    boolean overGroup = layout.isOverGroup(i);
    sum -= line.names() && !named && !latin && !overGroup ? 0.6 : 0;
    boolean author =
        BylineReader.isPerson(words)
            || BylineReader.isAccount(words)
            || BylineReader.isOrganization(words);
    sum -= author && !overGroup && (!named || width > LONGEST_BODY_COLUMN) ? 1 : 0;
    sum -=
        (!named && layout.isBylinePlace(i)) || (i > 0 && line.standsBelow(lines.get(i - 1)))
            ? 0.8
            : 0;
    // Columns stand over their articles too, so that an echo tells against one only elsewhere.
    sum -=
        line.echoed() && !named && !((among || overMarked) && width <= ContentsLayout.SHORT_NAME)
            ? 0.3
            : 0;
    return sum - (named || layout.isApart(i) ? 0.1 : 0.7);
  }

  /** It is called as no column is, or stands where none does. */
  private boolean isNone(int i, ContentsLine line, String words) {
    return line.alone().isPresent()
        || line.masthead()
        || line.head()
        || line.insideCover()
        || (CharacterClass.length(words) < 2 && !JournalPhrases.isColumnName(words))
        || !hasLetter(words)
        || marks.isEntryMarked(i)
        || ColumnName.isNone(words)
        || (BylineReader.isSigned(line.line().text()) && !JournalPhrases.isColumnName(words))
        || isLedOn(line)
        || isLink(i)
        || isLink(i + 1)
        || journals.contains(line.key())
        || CharacterClass.length(words) > LONGEST
        || "：，。；,.:!".indexOf(lastOf(words)) >= 0
        || BARS.chars().anyMatch(bar -> words.indexOf(bar) >= 0)
        || isHalfQuoted(words)
        || words.indexOf('，') >= 0
        || words.indexOf(',') >= 0
        || (line.numbered() && !ColumnName.isBracketed(words));
  }

  /** Words, a leader, and more words: what is left of an entry. */
  private static boolean isLedOn(ContentsLine line) {
    List<LineTokens.Chunk> chunks = line.tokens().chunks();
    return chunks.size() > 1
        && !chunks.getFirst().text().isEmpty()
        && chunks.getLast().before() == LineTokens.Divider.LEADER
        && !chunks.getLast().text().isEmpty();
  }

  /** 原文链接 over an address is no column, and the address is none. */
  private boolean isLink(int i) {
    return i < lines.size() && lines.get(i).line().text().contains("://");
  }

  /** The first line of a title whose quotation ends on the next. */
  private static boolean isHalfQuoted(String words) {
    return words.chars().filter(c -> c == '“').count()
        != words.chars().filter(c -> c == '”').count();
  }

  private static boolean hasLetter(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetter(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static char lastOf(String words) {
    return words.isEmpty() ? '。' : words.charAt(words.length() - 1);
  }
}
