package kange.parse.synthetic;

import java.util.LinkedHashMap;
import java.util.Map;

/** How year and number of the issue are printed. */
enum IssueNumbering implements Trait {
  YEAR_AND_NUMBER(Half.BOTH, Level.PLAIN),
  DOTTED(Half.TUNING, Level.PLAIN),
  WITH_SERIAL(Half.BOTH, Level.PLAIN),
  WITH_DATE(Half.TUNING, Level.PLAIN),
  DATE_ONLY(Half.HELD_OUT, Level.PLAIN),
  SPELLED(Half.TUNING, Level.HARD),
  SPELLED_MONTH(Half.HELD_OUT, Level.HARD),
  SUPPLEMENT(Half.TUNING, Level.HARD),
  SPECIAL(Half.HELD_OUT, Level.HARD),
  DOUBLE(Half.HELD_OUT, Level.HARD),
  VOLUME(Half.HELD_OUT, Level.HARD);

  /** The line as printed, and what a card says of it. */
  record Printed(String line, Map<String, String> facts) {}

  private final Half half;
  private final Level level;

  IssueNumbering(Half half, Level level) {
    this.half = half;
    this.level = level;
  }

  Printed print(Dice dice) {
    int year = dice.between(1998, 2026);
    int number = dice.between(1, 11);
    int day = dice.between(1, 28);
    int serial = dice.between(13, 420);
    String iso = "%d-%02d-%02d".formatted(year, number, day);
    String date = year + "年" + number + "月" + day + "日";
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("year", year + "");
    facts.put("number", number + "");
    String line =
        switch (this) {
          case YEAR_AND_NUMBER -> year + "年第" + number + "期";
          case DOTTED -> year + "." + number;
          case WITH_SERIAL -> {
            facts.put("serial", serial + "");
            yield year + "年第" + number + "期（总第" + serial + "期）";
          }
          case WITH_DATE -> {
            facts.put("date", iso);
            yield "第" + number + "期　" + date;
          }
          case DATE_ONLY -> {
            facts.put("date", iso);
            facts.remove("number");
            yield date + "　星期" + dice.character("一二三四五六日");
          }
          case SPELLED -> Numerals.spelled(year) + "年第" + Numerals.chinese(number) + "期";
          case SPELLED_MONTH -> {
            facts.put("serial", serial + "");
            facts.remove("number");
            yield Numerals.spelled(year) + "年" + Numerals.chinese(number) + "月　总第" + serial + "期";
          }
          case SUPPLEMENT -> {
            facts.put("number", "增刊");
            yield year + "年增刊";
          }
          case SPECIAL -> {
            facts.put("number", "特刊");
            yield year + "　特刊";
          }
          case DOUBLE -> {
            facts.put("number", number + "-" + (number + 1));
            yield year + "年第" + number + "-" + (number + 1) + "期合刊";
          }
          case VOLUME -> "VOL." + dice.between(3, 30) + " NO." + number + "　" + year;
        };
    return new Printed(line, facts);
  }

  @Override
  public String label() {
    return "numbering: " + name();
  }

  @Override
  public Half half() {
    return half;
  }

  @Override
  public Level level() {
    return level;
  }
}
