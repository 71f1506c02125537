package kange.parse.order;

import java.util.ArrayList;
import java.util.List;
import kange.parse.Texts;

/** Texts that are torn, and their halves. */
final class TornTexts {
  static final String RIVER = Texts.PROSE;
  static final String BOOKS = Texts.OTHER_PROSE;
  static final String TEA = "清明前后的山里最忙，天不亮就有人背着竹篓上坡，赶在日头出来以前采下头一茬嫩芽。采下的茶叶当天就要炒制，灶火一直烧到后半夜，满村都是茶香。";

  /**
   * Where the sentences are torn; each stands whole elsewhere in the file, so the join is known.
   */
  static final String BOAT = "摆渡的老人把船";

  static final String TOLD = "逢人便说";
  static final String RULES = "管理员把借阅的规矩";
  static final String PUPILS = "附近的学生放学";
  static final String LEAVES = "采下的茶叶当天";

  static String upTo(String text, String torn) {
    return text.substring(0, text.indexOf(torn) + torn.length());
  }

  static String rest(String text, String torn) {
    return text.substring(text.indexOf(torn) + torn.length());
  }

  static List<Integer> lines(int... lines) {
    List<Integer> list = new ArrayList<>();
    for (int line : lines) {
      list.add(line);
    }
    return list;
  }

  private TornTexts() {}
}
