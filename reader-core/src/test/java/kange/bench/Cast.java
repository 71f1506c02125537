package kange.bench;

import java.util.List;
import java.util.Random;

/** Journals, columns and authors by number, as many as wanted; the same number, the same name. */
final class Cast {
  private static final List<String> PLACES =
      List.of("清江", "北汀", "南渡", "西屏", "东浦", "临川", "远山", "桐溪", "石梁", "云台");
  private static final List<String> KINDS =
      List.of("机关", "支部生活", "新风", "通讯", "研究", "党建", "教育", "统计", "水利", "交通");
  private static final List<String> COLUMNS =
      List.of("特稿", "调研", "专题", "基层", "人物", "理论", "实践", "随笔", "读书", "动态");
  private static final String SURNAMES =
      "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤";
  private static final String GIVEN =
      "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰建国文辉力志海燕红梅春雪松柏山川雨晨阳光亮东南西北天宇浩博思远清泉中正和安宁福康乐永昌盛兴隆学礼义信诚忠孝仁德才俊贤良慧聪颖智";

  private Cast() {}

  static String journal(int number) {
    return PLACES.get(number % PLACES.size()) + KINDS.get(number / PLACES.size() % KINDS.size());
  }

  static String column(int number) {
    return COLUMNS.get(number % COLUMNS.size()) + KINDS.get(number / COLUMNS.size() % KINDS.size());
  }

  /** Every twentieth is a body. */
  static String author(int number) {
    if (number % 20 == 19) {
      return PLACES.get(number / 20 % PLACES.size())
          + "市"
          + COLUMNS.get(number / 200 % COLUMNS.size())
          + KINDS.get(number / 2000 % KINDS.size())
          + "局";
    }
    Random random = new Random(number * 31L + 7);
    return pick(SURNAMES, random) + pick(GIVEN, random) + pick(GIVEN, random);
  }

  private static String pick(String characters, Random random) {
    int at = random.nextInt(characters.length());
    return characters.substring(at, at + 1);
  }
}
