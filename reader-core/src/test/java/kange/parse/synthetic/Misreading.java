package kange.parse.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kange.parse.Card;

/**
 * Reads characters for others that look like them. Where a title or a name was misread in the body,
 * the misread wording is right as well: the text says nothing else, unless the contents page does.
 */
final class Misreading {
  private static final String LOOK_ALIKES =
      "日目 日曰 已己 未末 人入 大太 土士 千干 天夫 王玉 力刀 八入 午牛 今令 白自 田由 甲申 问间 贝见 戊戌 "
          + "折拆 治冶 晴睛 拨拔 待侍 使便 侯候 钧钓 历厉 处外 名各 抓扒 往住 体休 木本 水永 小少 主住 会全 "
          + "市布 同问 工二 有冇 年午 在往 业亚 作怍 党堂 部剖 学字 生主 记汜 员贝 设没 科料 技枝 书节 兰三 "
          + "林杯 张弘 李季 陈阵 刘浏 杨扬 赵起 黄寅 周局 吴昊 徐除 孙孔 胡湖 朱末 高亮 何河 郭敦 马鸟";

  private static final String PAIRS = LOOK_ALIKES.replace(" ", "");

  /** Of misread characters, those read as anything at all. */
  private static final double WILD = 0.3;

  private static final int HEAD = 8;
  private static final int FOOT = 5;

  private Misreading() {}

  static SyntheticIssue of(SyntheticIssue issue, double share, Dice dice) {
    List<OwnedLine> lines =
        issue.lines().stream().map(l -> l.with(misread(l.text(), share, dice))).toList();
    List<Card.Piece> works = new ArrayList<>();
    for (int i = 0; i < issue.works().size(); i++) {
      works.add(alsoRight(issue, lines, i));
    }
    return new SyntheticIssue(
        issue.name(), lines, issue.facts(), issue.columns(), works, issue.traits());
  }

  private static String misread(String text, double share, Dice dice) {
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < out.length(); i++) {
      if (Character.isIdeographic(out.charAt(i)) && dice.chance(share)) {
        int at = PAIRS.indexOf(out.charAt(i));
        if (at >= 0) {
          out.setCharAt(i, PAIRS.charAt(at % 2 == 0 ? at + 1 : at - 1));
        } else if (dice.chance(WILD)) {
          out.setCharAt(i, dice.character(PAIRS).charAt(0));
        }
      }
    }
    return out.toString();
  }

  private static Card.Piece alsoRight(SyntheticIssue before, List<OwnedLine> after, int article) {
    Card.Piece p = before.works().get(article);
    List<Integer> order = before.readingOrder(article);
    List<Integer> near = new ArrayList<>(order.subList(0, Math.min(HEAD, order.size())));
    near.addAll(order.subList(Math.max(near.size(), order.size() - FOOT), order.size()));
    String title = p.title();
    Optional<String> subtitle = p.subtitle();
    Optional<String> kicker = p.kicker();
    List<String> names = new ArrayList<>(p.authors().getFirst());
    for (int number : near) {
      String old = before.lines().get(number - 1).text();
      String read = after.get(number - 1).text();
      String bare = Characters.demoted(old);
      String line = Characters.demoted(read);
      title = bare.length() > 1 ? title.replace(bare, line) : title;
      subtitle = subtitle.map(s -> s.equals(bare) ? line : s);
      kicker = kicker.map(s -> s.equals(bare) ? line : s);
      names.replaceAll(n -> at(old, n, read));
    }
    List<String> titles = new ArrayList<>(p.titles());
    titles.add(title);
    List<List<String>> authors = new ArrayList<>(p.authors());
    authors.add(names);
    return new Card.Piece(
        p.title(), titles, subtitle, kicker, authors, p.column(), p.page(), p.lines());
  }

  /** What stands now where the name stood. */
  private static String at(String old, String name, String read) {
    int at = old.indexOf(name);
    return at < 0 ? name : read.substring(at, at + name.length());
  }
}
