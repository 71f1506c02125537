package kange.parse.line;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kange.model.issue.LineRange;

/**
 * One non-blank line of the source, marks of markup taken off.
 *
 * @param number first physical line, from 1
 * @param last last physical line: the first, except where hard-wrapped lines were joined
 * @param text what a reader would read: no markdown, tags, bullets, lead or end mark
 * @param level markdown heading level, 0 for none
 * @param bold the whole line is bold
 * @param bullet it began with a list mark
 * @param gap blank lines directly above
 * @param indented set in by the two characters a Chinese paragraph begins with
 * @param lead ornament it began with, or empty
 * @param end ornament it ended with, or empty
 * @param code it stands between two fences of code, taken as it is
 * @param known what the journal's profile says of it
 * @param chars its length in characters, white space not counted
 */
public record TextLine(
    int number,
    int last,
    String text,
    int level,
    boolean bold,
    boolean bullet,
    int gap,
    boolean indented,
    String lead,
    String end,
    int chars,
    boolean code,
    Set<LineHint> known) {
  /** Ornaments set alone at the end of an article; more of them are a rule. */
  private static final int MARK = 3;

  public TextLine {
    known = Set.copyOf(known);
  }

  public LineRange range() {
    return new LineRange(number, last);
  }

  /** The physical lines of one paragraph as one line. */
  public static TextLine joined(List<TextLine> lines) {
    TextLine first = lines.getFirst();
    TextLine end = lines.getLast();
    if (lines.size() == 1) {
      return first;
    }
    StringBuilder text = new StringBuilder();
    int chars = 0;
    boolean bold = true;
    for (TextLine line : lines) {
      WhitespaceNormalizer.join(text, line.text);
      chars += line.chars;
      bold &= line.bold;
    }
    return new TextLine(
        first.number,
        end.last,
        text.toString(),
        first.level,
        bold,
        first.bullet,
        first.gap,
        first.indented,
        first.lead,
        end.end,
        chars,
        first.code,
        known(first, end));
  }

  /** What is said of a paragraph is said of its first line, but for where it ends. */
  private static Set<LineHint> known(TextLine first, TextLine last) {
    if (!last.known.contains(LineHint.END)) {
      return first.known;
    }
    EnumSet<LineHint> both = EnumSet.of(LineHint.END);
    both.addAll(first.known);
    return both;
  }

  /** This line with what a profile says of it. */
  TextLine marked(String leadMark, String cleaned, String endMark, Set<LineHint> marks) {
    return new TextLine(
        number,
        last,
        cleaned,
        level,
        bold,
        bullet,
        gap,
        indented,
        leadMark,
        endMark,
        CharacterClass.length(cleaned),
        code,
        marks);
  }

  public boolean endsSentence() {
    return CharacterClass.endsSentence(text);
  }

  /** Ended by an end mark, as the last line of an article is. */
  public boolean endsWithMark() {
    return !end.isEmpty() && chars > 0;
  }

  /** Nothing but an end mark, set on a line of its own. */
  public boolean isLoneMark() {
    return chars == 0
        && !lead.isEmpty()
        && (known.contains(LineHint.END) || lead.codePointCount(0, lead.length()) <= MARK);
  }

  /** Long enough, and punctuated like running text. */
  public boolean isProse() {
    return chars >= 60
        || (chars >= 30
            && (text.indexOf('。') >= 0 || text.indexOf('，') >= 0 || text.indexOf(',') >= 0));
  }

  /** Could be a heading, a by-line, a caption: short and no finished sentence. */
  public boolean isTitleLike() {
    return !code && chars > 0 && chars <= 64 && text.indexOf('。') < 0 && text.indexOf('；') < 0;
  }
}
