package kange.parse.contents;

import java.util.List;
import java.util.Optional;
import kange.parse.contents.token.DressedNumber;
import kange.parse.contents.token.LineTokens;
import kange.parse.contents.token.PageNumbers;
import kange.parse.line.JournalPhrases;
import kange.parse.line.TextLine;
import kange.parse.line.TitleSimilarity;
import kange.parse.name.BylineReader;

/**
 * A line of a possible contents page with what all forms ask of it, asked once.
 *
 * @param index among the file's non-blank lines
 * @param words what it says besides a number, where it has none; nothing for running text
 * @param key of its text without number, as titles are compared
 * @param echoes where in the file it is found again as a heading
 */
record ContentsLine(
    int index,
    TextLine line,
    LineTokens tokens,
    Optional<PageNumbers.At> before,
    Optional<PageNumbers.At> behind,
    Optional<Integer> alone,
    EntryText words,
    String key,
    boolean names,
    boolean head,
    boolean masthead,
    boolean insideCover,
    List<Echo> echoes) {
  /** Longer lines are running text. */
  static final int LONGEST = 90;

  /** A line that is found again as surely as this is taken for found. */
  static final double SURE = 0.75;

  /**
   * A heading in the body that a line of the contents page is found in, or that is found in it.
   *
   * @param line index among the file's non-blank lines
   * @param block counts the running text above it: headings with none between are of one block
   * @param likeness share of the shorter one's character pairs that both have
   */
  record Echo(int line, int block, double likeness) {}

  ContentsLine {
    echoes = List.copyOf(echoes);
  }

  static ContentsLine of(int index, TextLine line, String text, boolean insideMasthead) {
    LineTokens tokens = LineTokens.of(text);
    boolean small = line.chars() < LONGEST;
    boolean digits = small && hasDigits(text);
    Optional<PageNumbers.At> before = digits ? NumberBeforeForm.number(tokens) : Optional.empty();
    Optional<PageNumbers.At> behind = digits ? NumberBehindForm.number(tokens) : Optional.empty();
    Optional<Integer> alone = digits ? PageNumbers.whole(tokens.text()) : Optional.empty();
    boolean numbered = before.isPresent() || behind.isPresent();
    boolean head = JournalPhrases.isContentsHead(text);
    boolean masthead =
        !head
            && alone.isEmpty()
            && (JournalPhrases.isMasthead(text)
                || JournalPhrases.isNotice(text)
                || (insideMasthead && continuesMasthead(line) && !numbered));
    return new ContentsLine(
        index,
        line,
        tokens,
        before,
        behind,
        alone,
        small ? EntryText.of(tokens.chunks()) : EntryText.NOTHING,
        small ? key(tokens, before, behind) : "",
        small
            && !numbered
            && alone.isEmpty()
            && BylineReader.looksLikeNames(tokens.text())
            && !JournalPhrases.isColumnWord(tokens.text()),
        head,
        masthead,
        small && !head && JournalPhrases.isInsideCover(text),
        List.of());
  }

  /** Directly below, and nothing that opens something new: a bullet, the name of a column. */
  private static boolean continuesMasthead(TextLine line) {
    return line.gap() == 0
        && line.lead().isEmpty()
        && !namesPart(line)
        && !JournalPhrases.isColumnWord(line.text());
  }

  /**
   * Set as a heading, in one word: it names the part below it. A journal's motto, set as a heading
   * in its masthead, has phrases beside each other (服务基层　交流经验), or its characters set apart.
   */
  private static boolean namesPart(TextLine line) {
    return line.level() > 0 && line.text().indexOf(' ') < 0;
  }

  ContentsLine with(List<Echo> found) {
    return new ContentsLine(
        index,
        line,
        tokens,
        before,
        behind,
        alone,
        words,
        key,
        names,
        head,
        masthead,
        insideCover,
        found);
  }

  private static String key(
      LineTokens tokens, Optional<PageNumbers.At> before, Optional<PageNumbers.At> behind) {
    List<LineTokens.Chunk> chunks = tokens.chunks();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < chunks.size(); i++) {
      String chunk = chunks.get(i).text();
      int to = i == chunks.size() - 1 && behind.isPresent() ? behind.get().from() : chunk.length();
      int from = i == 0 && before.isPresent() ? Math.min(before.get().to(), to) : 0;
      text.append(chunk, Math.min(from, to), to).append(' ');
    }
    return TitleSimilarity.key(text.toString());
  }

  private static boolean hasDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (DressedNumber.digit(text.charAt(i)) >= 0 || "一二三四五六七八九十百".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  boolean hasDigits() {
    return hasDigits(tokens.text());
  }

  /** A page number stands at its head, its end or alone on it. */
  boolean numbered() {
    return before.isPresent() || behind.isPresent() || alone.isPresent();
  }

  boolean isShort() {
    return line.chars() < LONGEST;
  }

  /** Found again, as a heading, somewhere else in the file. */
  boolean echoed() {
    return !echoes.isEmpty() && echoes.getFirst().likeness() >= SURE;
  }

  /** Found again in one line of the body together with the other: both are of one title. */
  boolean isInLineWith(ContentsLine other) {
    return echoes.stream()
        .anyMatch(mine -> other.echoes.stream().anyMatch(e -> e.line() == mine.line()));
  }

  /** In the body, too, it stands close below the other: both are of one head. */
  boolean standsBelow(ContentsLine other) {
    for (Echo mine : echoes) {
      for (Echo theirs : other.echoes) {
        int below = mine.line() - theirs.line();
        if (mine.block() == theirs.block() && below > 0 && below <= EntryLines.MOST_TITLE_LINES) {
          return true;
        }
      }
    }
    return false;
  }

  /** One of its echoes stands at, or right beside, one of the other line's. */
  boolean sharesPlaceWith(ContentsLine other) {
    for (Echo mine : echoes) {
      for (Echo theirs : other.echoes) {
        if (mine.block() == theirs.block()
            && Math.abs(mine.line() - theirs.line()) <= EntryLines.MOST_TITLE_LINES - 1) {
          return true;
        }
      }
    }
    return false;
  }

  /** Where the body says this line, it stands directly below the other one. */
  boolean follows(ContentsLine other) {
    return echoed()
        && other.echoed()
        && echoes.getFirst().line() == other.echoes.getFirst().line() + 1;
  }
}
