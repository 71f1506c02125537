package kange.app.cover;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** A journal's name in one to three lines of about the same length. */
final class NameLines {
  private static final int ONE_LINE = 3;
  private static final int TWO_LINES = 8;

  /** What one torn word weighs, in characters of the longest line. */
  private static final double TORN = 1.5;

  /** Words that names of journals are made of. */
  private static final Set<String> WORDS =
      Set.of(
          ("机关 党建 建设 支部 生活 通讯 通訊 研究 信使 省直 直属 工作 实践 党的 组织 干部 学习 理论 参考 动态 简报 "
                  + "信息 文艺 教育 青年 工会 论坛 学报 月刊 季刊 视野 探索 交流 园地 先锋 旗帜 政策 调研 法治 纪检 监察 "
                  + "宣传 统战 群众 妇女 职工 社区 农村 城市 经济 文化 历史 档案 图书 科技 卫生 税务 财政 公安 检察 审判")
              .split(" "));

  private NameLines() {}

  static List<String> of(String name) {
    boolean han = name.codePoints().anyMatch(Character::isIdeographic);
    return han ? cut(name, lines(name)) : words(name);
  }

  private static int lines(String name) {
    long characters = name.codePoints().filter(c -> !Character.isWhitespace(c)).count();
    return characters <= ONE_LINE ? 1 : characters <= TWO_LINES ? 2 : 3;
  }

  /**
   * Of all ways to cut a name into so many lines, the one that tears the fewest words, and among
   * those the evenest.
   */
  static List<String> cut(String name, int lines) {
    int[] characters = name.codePoints().filter(c -> !Character.isWhitespace(c)).toArray();
    return best(characters, 0, lines).lines();
  }

  private record Cut(List<String> lines, int longest, int torn) {
    double cost() {
      return longest + TORN * torn;
    }
  }

  private static Cut best(int[] name, int from, int lines) {
    int left = name.length - from;
    if (lines == 1 || left <= 1) {
      return new Cut(List.of(new String(name, from, left)), left, 0);
    }
    Cut best = new Cut(List.of(), Integer.MAX_VALUE, 0);
    for (int at = from + 1; at < name.length; at++) {
      Cut rest = best(name, at, lines - 1);
      List<String> all = new ArrayList<>(List.of(new String(name, from, at - from)));
      all.addAll(rest.lines());
      Cut cut =
          new Cut(all, Math.max(at - from, rest.longest()), rest.torn() + (torn(name, at) ? 1 : 0));
      best = cut.cost() < best.cost() ? cut : best;
    }
    return best;
  }

  private static boolean torn(int[] name, int at) {
    return WORDS.contains(new String(name, at - 1, 2));
  }

  /** Latin names break between words and at hyphens. */
  private static List<String> words(String name) {
    List<String> words = Arrays.asList(name.split("\\s+|(?<=-)"));
    int most = Math.max(9, (name.length() + 2) / 3);
    List<String> lines = new ArrayList<>();
    for (String word : words) {
      int last = lines.size() - 1;
      boolean fits = last >= 0 && lines.get(last).length() + 1 + word.length() <= most;
      if (fits) {
        String glue = lines.get(last).endsWith("-") ? "" : " ";
        lines.set(last, lines.get(last) + glue + word);
      } else {
        lines.add(word);
      }
    }
    return lines;
  }
}
