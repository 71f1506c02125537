package kange.parse.contents;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kange.parse.line.CharacterClass;
import kange.parse.line.JournalPhrases;
import kange.parse.name.BylineReader;

/**
 * A contents line that carries a page number, at its head or at its end.
 *
 * @param title what stands before leaders and author; may be empty when a line holds only the tail
 * @param authors the part between leaders (or slashes) and page
 */
public record PageLine(int page, boolean leading, String title, Optional<String> authors) {
  private static final Pattern HEAD =
      Pattern.compile("^[Pp]?(\\d{1,3})(?:\\s+|\\s*[.、·/／|]\\s*)(\\D.*|\\d.*\\p{L}.*)$");
  private static final Pattern LEADERS =
      Pattern.compile(
          "^(.{0,120}?)\\s*[.．·•…⋯‥_─]{2,}[.．·•…⋯‥_─\\s]*(.{0,80}?)[\\s（(/P]*(\\d{1,3})[)）]?$");
  private static final Pattern SLASHES =
      Pattern.compile("^([^/／]{2,80})[/／]\\s*(?:([^/／]{2,60})[/／]\\s*)?[Pp]?(\\d{1,3})$");
  private static final Pattern BRACKET =
      Pattern.compile("^(.{2,120}?)\\s*[（(]\\s*[Pp]?(\\d{1,3})\\s*[)）]$");

  /** "12 月 5 日", "2024 年第 7 期", "30 %": a number, but no page number. */
  private static final Pattern NOT_A_PAGE = Pattern.compile("[年月日号]\\s*(\\d|第|$)|[:：%％]");

  /** 题目（作者）: names in brackets behind the title. */
  private static final Pattern NAMES = Pattern.compile("^(.{4,}?)[（(]([^（()）]{2,40})[)）]$");

  private static final Pattern TAIL = Pattern.compile("^(.{4,120}\\D)\\s+[Pp]?(\\d{1,3})$");

  /** Reads a contents line; empty when it has no page number in any known place. */
  public static Optional<PageLine> of(String text) {
    return text.length() > JournalPhrases.SHORT || text.isEmpty()
        ? Optional.empty()
        : read(text).map(PageLine::withBracketedNames);
  }

  private static Optional<PageLine> read(String text) {
    Matcher m = LEADERS.matcher(text);
    if (m.matches()) {
      return Optional.of(
          new PageLine(number(m.group(3)), false, m.group(1).strip(), part(m.group(2))));
    }
    m = SLASHES.matcher(text);
    if (m.matches()) {
      return Optional.of(
          new PageLine(number(m.group(3)), false, m.group(1).strip(), part(m.group(2))));
    }
    m = HEAD.matcher(text);
    if (m.matches()
        && !NOT_A_PAGE.matcher(m.group(2)).lookingAt()
        && CharacterClass.han(m.group(2)) >= 2) {
      return Optional.of(
          new PageLine(number(m.group(1)), true, m.group(2).strip(), Optional.empty()));
    }
    m = BRACKET.matcher(text);
    if (m.matches()) {
      return Optional.of(
          new PageLine(number(m.group(2)), false, m.group(1).strip(), Optional.empty()));
    }
    m = TAIL.matcher(text);
    if (m.matches() && CharacterClass.han(m.group(1)) >= 3) {
      return Optional.of(
          new PageLine(number(m.group(2)), false, m.group(1).strip(), Optional.empty()));
    }
    return Optional.empty();
  }

  private static PageLine withBracketedNames(PageLine line) {
    Matcher m = NAMES.matcher(line.title());
    return line.authors().isEmpty() && m.matches() && BylineReader.looksLikeNames(m.group(2))
        ? new PageLine(line.page(), line.leading(), m.group(1).strip(), Optional.of(m.group(2)))
        : line;
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static Optional<String> part(String text) {
    return text == null || text.isBlank() ? Optional.empty() : Optional.of(text.strip());
  }
}
