package kange.parse.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kange.model.issue.CardField;

/**
 * Year, number within the year and serial number, which are printed together. Double numbers are
 * written 4-5 however they are printed; supplements have their word as number.
 */
final class IssueNumberReader implements FieldReader {
  private static final String YEAR = "((?:19|20)\\d{2})";

  /** 3, 4-5, 4、5, 4期、第5. */
  private static final String NUMBER = "(\\d{1,3})(?:[期号]?(?:[-—~～/、，·]|至|和)第?(\\d{1,3}))?";

  private static final String WORD =
      "((?:增刊|专刊|特刊|专辑|合刊|创刊号|试刊号?|号外|纪念刊|纪念专刊|特辑)[一二三四上下\\d]?|[春夏秋冬]季?[号刊卷])";

  private static final Pattern YEAR_NUMBER = Pattern.compile(YEAR + "年度?第?" + NUMBER + "[期号辑]");
  private static final Pattern YEAR_MONTH = Pattern.compile(YEAR + "年(\\d{1,2})月[号刊]");
  private static final Pattern YEAR_WORD = Pattern.compile(YEAR + "年?[（·.-]?(?:\\d{1,2}月)?" + WORD);
  private static final Pattern YEAR_DOT =
      Pattern.compile(
          "(?:^|[^\\d.])" + YEAR + "(?!/\\d{1,2}/)[.·/](\\d{1,2})(?:[-—/](\\d{1,2}))?(?:期|$|[（｜])");
  private static final Pattern SPACED = Pattern.compile("^" + YEAR + " (\\d{1,2})$");
  private static final Pattern NUMBERED = Pattern.compile("(?<!总)第" + NUMBER + "期");
  private static final Pattern LATIN =
      Pattern.compile("(?:^|[^A-Za-z总])(?:No|NO|no|№|Issue)[.:：]?0?(\\d{1,4})(?:[-—/](\\d{1,3}))?");
  private static final Pattern HASH = Pattern.compile("[\\p{L}）]#(\\d{1,4})(?!\\d)");
  private static final Pattern MONTHLY = Pattern.compile("^[（]?(\\d{1,2})月[号刊][）]?$");
  private static final Pattern MONTHLY_HAN = Pattern.compile("^[（]?(1?[0-9])月刊");
  private static final Pattern WORD_ALONE = Pattern.compile("^[（《]?" + WORD + "[）》]?$");
  private static final Pattern YEAR_ALONE = Pattern.compile("^" + YEAR + "年?(?:期刊|度|合订本)?$");
  private static final Pattern YEAR_AND_MONTH =
      Pattern.compile("^[^\\d]{0,12}" + YEAR + "年(\\d{1,2})月[^\\d]{0,6}$");
  private static final Pattern SERIAL =
      Pattern.compile(
          "总(?:第|期号?[:：]?|期数[:：]?|刊号?[:：]?)?(?:No[.]?)?(\\d{1,5})(?:[-—、/](\\d{1,5}))?(?:期|号|$|[）])");

  private static final int LONGEST = 90;
  private static final int MOST_WITHIN_A_YEAR = 400;

  private static final double TOGETHER = 0.95;
  private static final double DOTTED = 0.85;
  private static final double WORD_WITHOUT_YEAR = 0.7;
  private static final double NUMBER_ALONE = 0.7;
  private static final double LATIN_NUMBER = 0.55;
  private static final double YEAR_LINE = 0.6;
  private static final double SPACED_NUMBER = 0.4;

  @Override
  public List<FieldCandidate> candidates(List<MetadataLine> lines) {
    List<FieldCandidate> found = new ArrayList<>();
    for (MetadataLine line : lines) {
      if (line.numbers().length() <= LONGEST) {
        read(line, found);
      }
    }
    return found;
  }

  private static void read(MetadataLine line, List<FieldCandidate> found) {
    int before = found.size();
    pair(line, YEAR_NUMBER, TOGETHER, found);
    pair(line, YEAR_MONTH, DOTTED, found);
    pair(line, YEAR_WORD, TOGETHER, found);
    pair(line, YEAR_DOT, DOTTED, found);
    pair(line, SPACED, SPACED_NUMBER, found);
    if (found.size() == before) {
      number(line, NUMBERED, NUMBER_ALONE, found);
      number(line, LATIN, LATIN_NUMBER, found);
      number(line, HASH, LATIN_NUMBER, found);
      number(line, MONTHLY, NUMBER_ALONE, found);
      number(line, MONTHLY_HAN, LATIN_NUMBER, found);
      number(line, WORD_ALONE, WORD_WITHOUT_YEAR, found);
      year(line, YEAR_ALONE, found);
      year(line, YEAR_AND_MONTH, found);
    }
    Matcher serial = SERIAL.matcher(line.numbers());
    if (serial.find()) {
      String value = plain(serial.group(1));
      found.add(line.numbered(CardField.SERIAL, value, TOGETHER));
    }
  }

  private static void pair(
      MetadataLine line, Pattern pattern, double weight, List<FieldCandidate> found) {
    Matcher m = pattern.matcher(line.numbers());
    if (m.find()) {
      found.add(line.numbered(CardField.YEAR, m.group(1), weight));
      String number = joined(m, 2);
      if (isPlausible(number)) {
        found.add(line.numbered(CardField.NUMBER, number, weight));
      }
    }
  }

  private static void number(
      MetadataLine line, Pattern pattern, double weight, List<FieldCandidate> found) {
    Matcher m = pattern.matcher(line.numbers());
    if (m.find() && isPlausible(joined(m, 1))) {
      found.add(line.numbered(CardField.NUMBER, joined(m, 1), weight));
    }
  }

  private static void year(MetadataLine line, Pattern pattern, List<FieldCandidate> found) {
    Matcher m = pattern.matcher(line.numbers());
    if (m.find()) {
      found.add(line.numbered(CardField.YEAR, m.group(1), YEAR_LINE));
    }
  }

  private static String joined(Matcher m, int group) {
    String first = plain(m.group(group));
    boolean twice = m.groupCount() > group && m.group(group + 1) != null;
    return twice ? first + "-" + plain(m.group(group + 1)) : first;
  }

  private static boolean isPlausible(String number) {
    if (!Character.isDigit(number.charAt(0))) {
      return true;
    }
    int dash = number.indexOf('-');
    int first = Integer.parseInt(dash < 0 ? number : number.substring(0, dash));
    boolean rising = dash < 0 || Integer.parseInt(number.substring(dash + 1)) > first;
    return first > 0 && first <= MOST_WITHIN_A_YEAR && rising;
  }

  /** No leading zeros; words stay. */
  private static String plain(String number) {
    return Character.isDigit(number.charAt(0)) ? String.valueOf(Integer.parseInt(number)) : number;
  }
}
