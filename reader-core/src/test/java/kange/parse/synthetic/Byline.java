package kange.parse.synthetic;

import java.util.List;

/** How an article is signed. */
enum Byline implements Trait {
  BARE(Half.BOTH, Level.PLAIN),
  TEXT_SLASH(Half.TUNING, Level.PLAIN),
  REPORTERS(Half.TUNING, Level.PLAIN),
  AUTHOR_NOTE(Half.TUNING, Level.PLAIN),
  AUTHOR_COLON(Half.HELD_OUT, Level.PLAIN),
  ENUMERATED(Half.HELD_OUT, Level.PLAIN),
  CIRCLE_UNIT(Half.HELD_OUT, Level.PLAIN),
  TEXT_SLASH_TIGHT(Half.HELD_OUT, Level.HARD),
  BULLSEYE(Half.TUNING, Level.HARD),
  SIGNATURE(Half.TUNING, Level.HARD),
  SEAT(Half.TUNING, Level.HARD),
  SPACED_NAMES(Half.TUNING, Level.HARD),
  UNIT_BELOW(Half.TUNING, Level.HARD),
  WRITTEN_BY(Half.TUNING, Level.HARD),
  SQUARE_REPORTER(Half.HELD_OUT, Level.HARD),
  SIGNATURE_WITH_UNIT(Half.HELD_OUT, Level.HARD),
  SUPPLIED(Half.HELD_OUT, Level.HARD),
  UNIT_BEHIND(Half.HELD_OUT, Level.HARD),
  DICTATED(Half.HELD_OUT, Level.HARD),
  ROLES_BELOW_EACH_OTHER(Half.HELD_OUT, Level.HARD);

  /** Lines under the title and lines behind the text. */
  record Printed(List<String> head, List<String> foot) {
    static Printed head(String... lines) {
      return new Printed(List.of(lines), List.of());
    }

    static Printed foot(String line) {
      return new Printed(List.of(), List.of(line));
    }
  }

  private final Half half;
  private final Level level;

  Byline(Half half, Level level) {
    this.half = half;
    this.level = level;
  }

  /** Prints the names; {@code unit} is where the authors work. */
  Printed print(List<String> names, String unit, String seat) {
    String all = String.join(" ", names);
    String first = names.getFirst();
    String rest = String.join(" ", names.subList(1, names.size()));
    return switch (this) {
      case BARE -> Printed.head(all);
      case TEXT_SLASH -> Printed.head("文 / " + all);
      case TEXT_SLASH_TIGHT -> Printed.head("文/" + spaced(names, " "));
      case REPORTERS -> Printed.head("本刊记者 " + first + (rest.isEmpty() ? "" : " 通讯员 " + rest));
      case AUTHOR_NOTE ->
          new Printed(
              List.of(all), List.of("（作者" + (rest.isEmpty() ? "" : "分别") + "系" + unit + "干部）"));
      case AUTHOR_COLON -> Printed.head("作者：" + all);
      case ENUMERATED -> Printed.head(String.join("、", names));
      case CIRCLE_UNIT -> Printed.head("○ " + unit + "　" + all);
      case BULLSEYE -> Printed.head("◎" + all);
      case SIGNATURE -> Printed.foot("（" + all + "）");
      case SIGNATURE_WITH_UNIT -> Printed.foot("（" + unit + "　" + all + "）");
      case SEAT -> Printed.head(unit + seat + "　" + all);
      case SPACED_NAMES -> Printed.head(spaced(names, "　"));
      case UNIT_BELOW -> Printed.head(String.join("，", names), "（" + unit + "）");
      case WRITTEN_BY -> Printed.head("撰文/" + all);
      case SQUARE_REPORTER -> Printed.head("□本刊记者　" + all);
      case SUPPLIED -> Printed.foot("供稿：" + all);
      case UNIT_BEHIND -> Printed.head(String.join("　", names) + "（" + unit + "）");
      case DICTATED -> Printed.head(first + " 口述" + (rest.isEmpty() ? "" : "　" + rest + " 整理"));
      case ROLES_BELOW_EACH_OTHER ->
          rest.isEmpty()
              ? Printed.head("本刊记者　" + first)
              : Printed.head("本刊记者　" + first, "通 讯 员　" + rest);
    };
  }

  /** Whether a body may sign this way. */
  boolean isForBodies() {
    return switch (this) {
      case BARE, AUTHOR_COLON, BULLSEYE, SIGNATURE, SUPPLIED, TEXT_SLASH -> true;
      default -> false;
    };
  }

  /** Names of two characters drawn apart to the width of three. */
  private static String spaced(List<String> names, String gap) {
    return String.join(
        "、",
        names.stream().map(n -> n.length() == 2 ? n.charAt(0) + gap + n.charAt(1) : n).toList());
  }

  @Override
  public String label() {
    return "by-line: " + name();
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
