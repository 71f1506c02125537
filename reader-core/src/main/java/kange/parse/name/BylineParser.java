package kange.parse.name;

import java.util.ArrayList;
import java.util.List;
import kange.model.issue.ContributorKind;
import kange.parse.line.WordList;
import kange.parse.name.BylineDecoder.Reading;

/**
 * Takes a line for a by-line and reads it: sign and brackets off, then divided, then understood.
 */
final class BylineParser {
  /** By-lines are no longer; longer lines are prose. */
  static final int LONGEST = 90;

  private static final int LONGEST_WITH_LINKS = 400;

  /** 何晓舟　来源：某报. */
  private static final WordList SOURCES = WordList.read(BylineParser.class, "sources.txt");

  /** One of these stands before what names a source. */
  private static final String APART = " 　（(｜|/";

  private BylineParser() {}

  static Byline read(String line) {
    if (line.length() > LONGEST_WITH_LINKS) {
      return Byline.NONE;
    }
    String printed = own(line);
    if (printed.length() > LONGEST) {
      return Byline.NONE;
    }
    BylineText whole = BylineText.of(printed);
    int from = BylineRoles.ornaments(whole.form());
    boolean ornament = from > 0;
    String rest = withoutBrackets(printed.substring(whole.origin(from)).strip());
    BylineText text = BylineText.of(rest);
    if (text.length() == 0) {
      return Byline.NONE;
    }
    if (BodyName.isOfJournal(text.form())) {
      return ofJournal(text);
    }
    if (!BylineGate.mayBe(text)) {
      return Byline.NONE;
    }
    List<Reading> readings = BylineDecoder.readings(text);
    return readings.isEmpty() ? Byline.NONE : byline(text, readings.getFirst(), ornament);
  }

  /** What a by-line says of who wrote, without markup, and without where it was taken from. */
  static String own(String line) {
    String plain = withoutMarkup(line);
    for (int at = 2; at < plain.length(); at++) {
      if (APART.indexOf(plain.charAt(at - 1)) >= 0 && SOURCES.at(plain, at) > 0) {
        return plain.substring(0, at - 1).strip();
      }
    }
    return plain.strip();
  }

  /** Markdown's stars and links taken off: **张三**, [张三](https://…). */
  private static String withoutMarkup(String line) {
    boolean plain = line.length() > LONGEST_WITH_LINKS;
    if (plain || (line.indexOf('*') < 0 && line.indexOf("](") < 0 && line.indexOf('`') < 0)) {
      return line;
    }
    StringBuilder out = new StringBuilder(line.length());
    int link = -1;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '[') {
        link = out.length();
      } else if (c == ']' && link >= 0 && i + 1 < line.length() && line.charAt(i + 1) == '(') {
        out.deleteCharAt(link);
        int close = line.indexOf(')', i);
        i = close < 0 ? line.length() : close;
        link = -1;
        continue;
      }
      if (c != '*' && c != '`') {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static Byline ofJournal(BylineText text) {
    String name = text.printed(0, text.length());
    Signatory self = new Signatory(name, ContributorKind.ORGANIZATION, true, 1);
    return new Byline(List.of(self), List.of(), List.of(), true, 0.95);
  }

  /** （张三 李四）, and （张三 李四 whose end stands on the next line. */
  static String withoutBrackets(String text) {
    if (text.isEmpty() || "（([［【".indexOf(text.charAt(0)) < 0) {
      return text;
    }
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += "（([［【".indexOf(c) >= 0 ? 1 : "）)]］】".indexOf(c) >= 0 ? -1 : 0;
      if (depth == 0) {
        return i == text.length() - 1 ? text.substring(1, i).strip() : text;
      }
    }
    return text.substring(1).strip();
  }

  private static Byline byline(BylineText text, Reading best, boolean ornament) {
    List<Signatory> signatories = new BylineInterpreter(text, best.spans()).signatories();
    List<String> roles = new ArrayList<>();
    List<String> unread = new ArrayList<>();
    for (BylineSpan span : best.spans()) {
      String printed = text.printed(span.start(), span.end());
      if (span.kind() == SpanKind.ROLE) {
        roles.add(printed);
      } else if (span.kind() == SpanKind.UNKNOWN) {
        unread.add(printed);
      }
    }
    boolean signed = ornament || !roles.isEmpty();
    return new Byline(signatories, roles, unread, signed, sureness(best, signed));
  }

  /** The mean of what is explained; a sign says that names are expected and lifts it. */
  private static double sureness(Reading reading, boolean signed) {
    long told = reading.spans().stream().filter(s -> s.kind() != SpanKind.MARK).count();
    double mean = Math.pow(reading.score(), 1.0 / Math.max(1, told));
    return signed ? Math.sqrt(mean) : mean;
  }
}
