package kange.parse.metadata;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kange.model.issue.CardField;

/** The day an issue came out; days of printing, approval and deadlines are none. */
final class DateReader implements FieldReader {
  private static final Pattern DATE =
      Pattern.compile("(?<!\\d)((?:19|20)\\d{2})年(\\d{1,2})月(\\d{1,2})[日号]");

  /** 2025-03-05, 2025.3.5: the same mark twice; 2025.3-4 is a double number. */
  private static final Pattern DIGITS =
      Pattern.compile(
          "(?<!\\d)((?:19|20)\\d{2})(?:-(?=\\d{1,2}-)|[.](?=\\d{1,2}[.])|/(?=\\d{1,2}/))(\\d{1,2})[-./](\\d{1,2})(?!\\d)");

  private static final Pattern CLOSE =
      Pattern.compile("(?<![\\d-])((?:19|20)\\d{2})([01]\\d)([0-3]\\d)(?!\\d)");
  private static final Pattern OTHER_DAY = Pattern.compile("印刷|截稿|定稿|收稿|创刊|批准|核发|有效期|签发|截止|起施行|成立");
  private static final Pattern OF_ISSUE = Pattern.compile("出版|发行|出刊|刊期|日期|星期|周[一二三四五六日]");

  private static final int LONGEST = 240;
  private static final int SHORT = 60;
  private static final double SAID = 0.95;
  private static final double SHORT_LINE = 0.75;
  private static final double IN_DIGITS = 0.65;
  private static final double LONG_LINE = 0.4;

  @Override
  public List<FieldCandidate> candidates(List<MetadataLine> lines) {
    List<FieldCandidate> found = new ArrayList<>();
    for (MetadataLine line : lines) {
      String text = line.numbers();
      if (text.length() <= LONGEST && !OTHER_DAY.matcher(text).find()) {
        boolean said = OF_ISSUE.matcher(text).find();
        double full = said ? SAID : text.length() <= SHORT ? SHORT_LINE : LONG_LINE;
        add(line, DATE, full, found);
        if (text.length() <= SHORT) {
          add(line, DIGITS, said ? SAID : IN_DIGITS, found);
          add(line, CLOSE, line.heading() ? IN_DIGITS : 0, found);
        }
      }
    }
    return found;
  }

  private static void add(
      MetadataLine line, Pattern pattern, double weight, List<FieldCandidate> found) {
    Matcher m = pattern.matcher(line.numbers());
    if (weight > 0 && m.find()) {
      try {
        LocalDate date =
            LocalDate.of(
                Integer.parseInt(m.group(1)),
                Integer.parseInt(m.group(2)),
                Integer.parseInt(m.group(3)));
        found.add(line.numbered(CardField.DATE, date.toString(), weight));
      } catch (DateTimeException e) {
        return;
      }
    }
  }
}
