package kange.parse.line;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** Takes markdown, tags, bullets and ornaments off physical lines. Linear in the text's length. */
public final class LineReader {
  private LineReader() {}

  /** The non-blank lines in order, {@link StraySpaces} taken out. */
  public static List<TextLine> read(List<String> physical) {
    List<TextLine> lines = new ArrayList<>();
    BitSet code = CodeLines.in(physical);
    int gap = 0;
    for (int i = 0; i < physical.size(); i++) {
      String raw = physical.get(i);
      if (raw.isBlank()) {
        gap++;
      } else {
        lines.add(code.get(i) ? codeLine(i + 1, raw, gap) : line(i + 1, raw, gap));
        gap = 0;
      }
    }
    return StraySpaces.removed(lines);
  }

  /** A line that reads something else than it was read; where it stands is as it was. */
  public static TextLine corrected(TextLine was, String text) {
    TextLine read = line(was.number(), text, was.gap());
    return new TextLine(
        was.number(),
        was.last(),
        read.text(),
        was.level(),
        was.bold(),
        was.bullet(),
        was.gap(),
        was.indented(),
        was.lead(),
        was.end(),
        read.chars(),
        was.code(),
        was.known());
  }

  private static TextLine line(int number, String raw, int gap) {
    String text = trim(spaced(untagged(raw)));
    boolean indented = raw.startsWith("　　") || raw.startsWith("    ");
    int level = 0;
    while (level < text.length() && level < 7 && text.charAt(level) == '#') {
      level++;
    }
    text = trim(text.substring(level));
    boolean bullet =
        text.length() > 1 && "-*+".indexOf(text.charAt(0)) >= 0 && text.charAt(1) == ' ';
    if (bullet) {
      text = trim(text.substring(2));
    }
    boolean bold = text.length() > 4 && text.startsWith("**") && text.endsWith("**");
    text = trim(text.replace("**", ""));
    text = trim(withoutFormArtefact(text));
    int lead = leadLength(text);
    int end = endLength(text, lead);
    String body = trim(text.substring(lead, text.length() - end));
    return new TextLine(
        number,
        number,
        body,
        level,
        bold,
        bullet,
        gap,
        indented,
        trim(text.substring(0, lead)),
        trim(text.substring(text.length() - end)),
        CharacterClass.length(body),
        false,
        Set.of());
  }

  /** Marks mean nothing in code: {@code # comment} is no heading. */
  private static TextLine codeLine(int number, String raw, int gap) {
    String text = trim(spaced(raw));
    return new TextLine(
        number,
        number,
        text,
        0,
        false,
        false,
        gap,
        false,
        "",
        "",
        CharacterClass.length(text),
        true,
        Set.of());
  }

  /** What a word processor's web form leaves behind when text is pasted from it. */
  private static String withoutFormArtefact(String text) {
    return text.startsWith("窗体顶端") || text.startsWith("窗体底端") ? text.substring(4) : text;
  }

  /** One kind of space, whatever the file uses: patterns and splits know only that one. */
  private static String spaced(String text) {
    int same = 0;
    while (same < text.length() && !isOtherSpace(text.charAt(same))) {
      same++;
    }
    // Most lines have none: the text of the file is kept once, not twice.
    if (same == text.length()) {
      return text;
    }
    char[] out = text.toCharArray();
    for (int i = same; i < out.length; i++) {
      out[i] = isOtherSpace(out[i]) ? ' ' : out[i];
    }
    return new String(out);
  }

  private static boolean isOtherSpace(char c) {
    return c != ' ' && !CharacterClass.isCommonHan(c) && (Character.isSpaceChar(c) || c == '\t');
  }

  /** Drops {@code <sub>} and its like; a lone "<" stays. */
  private static String untagged(String raw) {
    if (raw.indexOf('<') < 0) {
      return raw;
    }
    StringBuilder out = new StringBuilder(raw.length());
    int i = 0;
    while (i < raw.length()) {
      int close = raw.charAt(i) == '<' ? tagEnd(raw, i) : -1;
      if (close > 0) {
        i = close + 1;
      } else {
        out.append(raw.charAt(i++));
      }
    }
    return out.toString();
  }

  private static int tagEnd(String raw, int open) {
    int stop = Math.min(raw.length(), open + 40);
    int i = open + 1;
    if (i < stop && raw.charAt(i) == '/') {
      i++;
    }
    if (i >= stop || !isAsciiLetter(raw.charAt(i))) {
      return -1;
    }
    while (i < stop && raw.charAt(i) != '>') {
      if (raw.charAt(i) == '<' || raw.charAt(i) > 0x7F) {
        return -1;
      }
      i++;
    }
    return i < stop ? i : -1;
  }

  private static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** Trims white space of every kind and the byte-order marks that joined files leave inside. */
  private static String trim(String s) {
    int from = 0;
    int to = s.length();
    while (from < to && isSpace(s.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(s.charAt(to - 1))) {
      to--;
    }
    return s.substring(from, to);
  }

  private static boolean isSpace(char c) {
    return Spaces.is(c) || c == '\uFEFF' || c == '\u200B' || Character.isISOControl(c);
  }

  private static int leadLength(String text) {
    int i = 0;
    while (i < text.length()) {
      int cp = text.codePointAt(i);
      if (!CharacterClass.isOrnament(cp) && !(i > 0 && Character.isWhitespace(cp))) {
        break;
      }
      i += Character.charCount(cp);
    }
    return i;
  }

  private static int endLength(String text, int lead) {
    int i = text.length();
    while (i > lead) {
      int cp = text.codePointBefore(i);
      if (!CharacterClass.isOrnament(cp) && !(i < text.length() && Character.isWhitespace(cp))) {
        break;
      }
      i -= Character.charCount(cp);
    }
    return text.length() - i;
  }
}
