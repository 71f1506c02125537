package kange.parse.synthetic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Cover, masthead and notices of one issue. */
final class FrontMatter {
  private static final Lexicon WORDS = Lexicon.read("front.txt");

  private static final Lexicon TITLES = Lexicon.read("titles-2.txt");

  private final Identity identity;
  private final Style style;
  private final Subject subject;
  private final Names names;
  private final Dice dice;
  private final boolean permitted;
  private final boolean published;

  FrontMatter(Identity identity, Style style, Subject subject, Names names, Dice dice) {
    this.identity = identity;
    this.style = style;
    this.subject = subject;
    this.names = names;
    this.dice = dice;
    boolean masthead = !style.has(Habit.TINY);
    permitted = dice.chance(0.75) && masthead;
    published = style.has(Habit.PUBLISHER_ON_COVER_ONLY) || (dice.chance(0.85) && masthead);
  }

  /** What the card says of the issue: what was printed, nothing else. */
  Map<String, List<Optional<String>>> facts() {
    return new LinkedHashMap<>(identity.card(true, published, permitted));
  }

  List<String> cover() {
    List<String> lines = new ArrayList<>();
    boolean named = !style.has(Habit.JOURNAL_IN_RUNNING_HEADS_ONLY);
    if (named) {
      lines.add((style.marking().isMarkdown() ? "# " : "") + identity.journal());
    }
    if (dice.chance(0.3)) {
      lines.add(dice.pick(WORDS.lines("slogan")));
    }
    lines.add(identity.numberLine());
    if (style.has(Habit.PUBLISHER_ON_COVER_ONLY)) {
      lines.add(identity.publisher());
    }
    if (dice.chance(0.5)) {
      lines.add(dice.pick(WORDS.lines("motto")));
    }
    return lines;
  }

  /** Who makes the journal and where, in any order. */
  List<String> masthead() {
    List<String> lines = new ArrayList<>();
    String mark = dice.pick(List.of("：", "：", "　", ":"));
    if (published && !style.has(Habit.PUBLISHER_ON_COVER_ONLY)) {
      lines.add(label("主办", mark) + identity.publisher());
    }
    if (permitted) {
      lines.add(
          identity.permit().startsWith("准印证号")
              ? identity.permit()
              : label("准印证号", mark) + identity.permit());
    }
    if (!style.has(Habit.JOURNAL_IN_RUNNING_HEADS_ONLY)) {
      lines.add(label("编辑", mark) + "《" + identity.journal() + "》编辑部");
    }
    lines.add(
        label("地址", mark)
            + subject.city()
            + dice.pick(List.of("人民路", "建设街", "滨河大道"))
            + dice.between(2, 300)
            + "号");
    lines.add(
        label("电话", mark) + "0" + dice.between(311, 998) + "-" + dice.between(2100000, 8999999));
    if (dice.chance(0.6)) {
      lines.add(label("邮编", mark) + dice.between(110000, 899999));
    }
    if (dice.chance(0.4)) {
      lines.add(label("印刷", mark) + subject.city() + "彩色印刷有限公司");
    }
    if (dice.chance(0.4)) {
      lines.add(label("电子信箱", mark) + "bjb" + dice.between(100, 999) + "@example.cn");
    }
    List<String> all = new ArrayList<>(dice.chance(0.5) ? dice.shuffled(lines) : lines);
    if (style.has(Habit.COMMITTEE)) {
      all.addAll(dice.chance(0.7) ? 0 : all.size(), committee());
    }
    if (style.has(Habit.MASTHEAD_SLOGANS)) {
      slogans(all);
    }
    List<String> staff =
        dice.sample(WORDS.words("staff"), dice.between(2, 5)).stream().map(this::named).toList();
    all.addAll(dice.chance(0.7) ? 0 : all.size(), staff);
    return all;
  }

  /** Names without end, of which only the first line of a row has its field before it. */
  private List<String> committee() {
    List<String> lines = new ArrayList<>(List.of(dice.pick(List.of("编审委员会", "### 编委会", "编　委　会"))));
    String mark = dice.pick(List.of("：", "　", " "));
    for (String field : List.of("主任", "副主任", "委员", "特邀编委")) {
      int rows =
          field.equals("委员") ? dice.between(2, 5) : field.equals("主任") ? 1 : dice.between(1, 2);
      for (int row = 0; row < rows; row++) {
        List<String> people =
            names.persons(field.equals("主任") ? 1 : dice.between(2, 4)).stream()
                .map(n -> n.length() == 2 ? n.charAt(0) + " " + n.charAt(1) : n)
                .toList();
        lines.add((row == 0 ? field + mark : "") + String.join(" ", people));
      }
    }
    return lines;
  }

  private void slogans(List<String> lines) {
    for (String slogan : dice.sample(TITLES.lines("banner-slogan"), dice.between(1, 3))) {
      String hashes = dice.pick(List.of("# ", "## ", "### ", ""));
      lines.add(dice.between(0, lines.size()), hashes + subject.fill(slogan));
    }
  }

  /** Paragraphs about articles of the issue, under a heading; an editor's, and no article. */
  List<String> guideProse(List<Work> works) {
    List<String> lines = new ArrayList<>();
    lines.add(dice.pick(List.of("【本期导读】", "## 本期导读", "编者的话", "【编者按】")));
    for (int paragraph = dice.between(1, 3); paragraph > 0; paragraph--) {
      StringBuilder text = new StringBuilder("本期刊发");
      dice.sample(works, 2)
          .forEach(w -> text.append('《').append(w.accept().getFirst()).append('》'));
      text.append(dice.pick(List.of("等文章，", "两篇，", "一组稿件，")));
      lines.add("");
      lines.add(text + new Prose(Genre.SPEECH, subject, dice).paragraph(dice.between(30, 160)));
    }
    return lines;
  }

  private String label(String word, String mark) {
    boolean spread = mark.equals("　") && word.length() == 2;
    return (spread ? word.charAt(0) + "　" + word.charAt(1) : word) + mark;
  }

  private String named(String template) {
    String out = template;
    while (out.contains("{名}")) {
      out = out.replaceFirst("\\{名}", names.person());
    }
    return out;
  }

  List<String> notice() {
    List<String> lines = new ArrayList<>();
    if (dice.chance(0.4)) {
      String column = dice.pick(List.of("基层来稿", "读者之声", "随笔"));
      dice.sample(WORDS.lines("notice"), dice.between(1, 2))
          .forEach(line -> lines.add(line.replace("{栏}", column)));
    }
    return lines;
  }

  /** Titles that the cover or a foreword points at; no contents page. */
  List<String> guide(List<Work> works) {
    List<String> lines = new ArrayList<>();
    lines.add(dice.pick(WORDS.words("guide")));
    dice.sample(works, dice.between(3, 5))
        .forEach(w -> lines.add(dice.pick(List.of("◎", "· ", "▶ ")) + w.accept().getFirst()));
    return lines;
  }

  /** What stands between and behind the articles. */
  BackMatter backMatter() {
    return new BackMatter(subject, dice);
  }

  /** What stands at the head of a page. */
  String runningHead() {
    return dice.chance(0.5) ? identity.journal() : identity.journal() + "　" + identity.numberLine();
  }

  /** A label that comes back on the pages of articles. */
  String seriesLabel() {
    return subject.fill(dice.pick(TITLES.lines("series")));
  }
}
