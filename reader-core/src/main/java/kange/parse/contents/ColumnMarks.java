package kange.parse.contents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kange.parse.column.ColumnName;
import kange.parse.line.CharacterClass;
import kange.parse.line.JournalPhrases;
import kange.parse.line.LineHint;
import kange.parse.line.TextLine;
import kange.parse.name.BylineReader;

/**
 * How one possible contents page marks its columns (■, 【】, #, bold, or nothing), learnt from the
 * lines without a number, and how well a line fits that.
 */
final class ColumnMarks {
  /** They stand between a label and the title behind it. */
  private static final String BARS = "|｜";

  private static final int LONGEST = 24;
  private static final int LONGEST_PLAIN = 14;

  /** Names of columns are short. */
  static final int SHORT = 10;

  /** 工会 may be a column; a longer name of a body is an author. */
  private static final int LONGEST_BODY_COLUMN = 4;

  private static final int FEWEST_MARKED = 3;
  private static final int FEWEST_NUMBERED = 3;

  private final List<ContentsLine> lines;

  /** How often and between which lines a mark is used, and on how many lines with a number. */
  private static final class Use {
    private int bare;
    private int numbered;
    private int first = Integer.MAX_VALUE;
    private int last = -1;
    private boolean ofEntries;

    boolean isOfColumns() {
      return bare > numbered && !ofEntries;
    }
  }

  private static final Use UNUSED = new Use();

  /** By line, how its mark is used; empty for lines without a mark. */
  private final List<Optional<Use>> uses = new ArrayList<>();

  private final boolean marked;
  private final ContentsLayout layout;

  /** Keys of the names of the journal itself: none of them names a column. */
  private final Set<String> journals;

  ColumnMarks(List<ContentsLine> lines, Repetitions repetitions, Set<String> journals) {
    this.lines = lines;
    this.journals = journals;
    layout = new ContentsLayout(lines);
    List<String> marks = lines.stream().map(line -> ColumnName.mark(line.line())).toList();
    Map<String, Use> byMark = new HashMap<>();
    int body = body(repetitions);
    for (int i = belowHead(); i < body; i++) {
      if (!marks.get(i).isEmpty() && (lines.get(i).numbered() || mayMark(i))) {
        Use use = byMark.computeIfAbsent(marks.get(i), m -> new Use());
        boolean numbered = lines.get(i).numbered();
        use.numbered += numbered ? 1 : 0;
        use.bare += numbered ? 0 : 1;
        use.first = Math.min(use.first, i);
        use.last = i;
      }
    }
    byMark.values().forEach(use -> use.ofEntries = isOfEntries(use));
    marked = byMark.values().stream().anyMatch(use -> use.bare >= 2 && use.isOfColumns());
    for (String mark : marks) {
      uses.add(mark.isEmpty() ? Optional.empty() : Optional.of(byMark.getOrDefault(mark, UNUSED)));
    }
  }

  /** What cover and masthead mark above the heading 目录 says nothing of the page below it. */
  private int belowHead() {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).head()) {
        return i + 1;
      }
    }
    return 0;
  }

  /** Where an entry's title stands again, headings are marked, and no columns any more. */
  private int body(Repetitions repetitions) {
    int numbered = 0;
    for (int i = belowHead(); i < lines.size(); i++) {
      numbered += lines.get(i).numbered() ? 1 : 0;
      if (numbered >= FEWEST_NUMBERED && repetitions.repeatsEntry(i)) {
        return i;
      }
    }
    return lines.size();
  }

  /**
   * On a page with numbers, an entry stands right below the name of a column, or right above it;
   * slogans and the headings of the body have none.
   */
  private boolean mayMark(int i) {
    return !layout.isNumbered()
        || layout.isEntry(i + 1)
        || layout.isEntry(i + 2)
        || layout.isEntry(i - 1);
  }

  /** How its lines lie. */
  ContentsLayout layout() {
    return layout;
  }

  /** Marked as columns are here. */
  boolean isMarked(int i) {
    return uses.get(i).isPresent() && uses.get(i).get().isOfColumns();
  }

  /** Marked as entries without numbers are here (▲ 题目). */
  boolean isEntryMarked(int i) {
    return uses.get(i).isPresent() && uses.get(i).get().ofEntries;
  }

  /** Columns are fewer than the lines between them. */
  private boolean isOfEntries(Use use) {
    int between = 0;
    for (int i = use.first; i <= use.last; i++) {
      ContentsLine line = lines.get(i);
      boolean entry = line.isShort() || line.numbered();
      between += entry && !line.masthead() && line.alone().isEmpty() ? 1 : 0;
    }
    return use.bare >= FEWEST_MARKED && 2 * use.bare > between + 1;
  }

  /** How well a line would do as the name of a column; below zero it would not. */
  double fit(int i) {
    ContentsLine line = lines.get(i);
    TextLine text = line.line();
    String words = line.tokens().text();
    if (text.known().contains(LineHint.COLUMN)) {
      return ContentsWeights.KNOWN_COLUMN;
    }
    if (line.alone().isPresent()
        || line.masthead()
        || line.head()
        || line.insideCover()
        || (CharacterClass.length(words) < 2 && !JournalPhrases.isColumnName(words))
        || !hasLetter(words)
        || isEntryMarked(i)
        || ColumnName.isNone(words)
        || (BylineReader.isSigned(text.text()) && !JournalPhrases.isColumnName(words))
        || isLedOn(line)
        || isLink(i)
        || isLink(i + 1)
        || journals.contains(line.key())
        || CharacterClass.length(words) > LONGEST
        || "：，。；,.:!".indexOf(lastOf(words)) >= 0
        || BARS.chars().anyMatch(bar -> words.indexOf(bar) >= 0)
        || isHalfQuoted(words)
        || words.indexOf('，') >= 0
        || words.indexOf(',') >= 0) {
      return ContentsWeights.NO_COLUMN;
    }
    if (line.numbered() && !ColumnName.isBracketed(words)) {
      return ContentsWeights.NO_COLUMN;
    }
    boolean named = JournalPhrases.isColumnName(words);
    if (isMarked(i)) {
      return ContentsWeights.MARKED_COLUMN
          + (ColumnName.isBracketed(words) ? 0.2 : 0)
          + (named ? 0.2 : 0);
    }
    if (words.startsWith("—")) {
      return ContentsWeights.NO_COLUMN;
    }
    double sum = marked ? -0.5 : 0;
    sum += named ? 0.5 : 0;
    int width = width(words);
    sum += width > LONGEST_PLAIN ? -0.5 : width <= SHORT ? 0.2 : 0;
    sum += layout.isApart(i) ? 0.3 : 0;
    sum += i + 1 < lines.size() && !layout.isApart(i + 1) ? 0.1 : 0;
    boolean among = width <= LONGEST_PLAIN && layout.isAmongNumbered(i);
    sum += among ? 0.6 : 0;
    boolean overMarked = i + 1 < lines.size() && isEntryMarked(i + 1);
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
    sum -= line.echoed() && !named && !((among || overMarked) && width <= SHORT) ? 0.3 : 0;
    return sum - (named || layout.isApart(i) ? 0.1 : 0.7);
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

  /** In characters as wide as a Han one: a Latin letter takes half of it. */
  static int width(String text) {
    int halves = 0;
    for (int i = 0; i < text.length(); i++) {
      halves += text.charAt(i) < 0x250 ? 1 : 2;
    }
    return halves / 2;
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
