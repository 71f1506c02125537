package kange.app.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * An issue with seven faults of the kind that OCR and make-up leave: a title with its lines turned
 * round, two articles run into one, one torn in three, a misread author, a lost column, a misread
 * year, and a masthead inside an article.
 */
final class FaultyIssue {
  private static final List<String> PROSE =
      List.of(
          "入冬以后，镇里的老渡口重新修了石阶，往来的人比从前多出一倍。摆渡的老人把船收拾得干干净净，逢人便说这条河的旧事，说到高兴处还要哼上几句号子。",
          "新建的图书室藏书八千余册，每晚开放到九点，附近的学生放学以后都来这里写作业。管理员把借阅的规矩写在门口的黑板上，谁借了什么书一目了然，从来没有丢过。",
          "去年汛期，堤上的木桩被冲走了三根，值班的同志连夜打着手电沿堤巡查，把松动的地方一处一处用红漆标出来。天亮以后，附近几个村的人带着工具赶来，用了两天时间把堤补好。",
          "县里的气象站建在山顶，五个年轻人轮流值班，每隔一小时记一次数。冬天大雪封山，补给上不去，他们就在屋后种了一小片菜，用玻璃罩着，居然长得很好。",
          "老街的修鞋铺开了四十年，师傅姓孟，手上的活从来不急。有人劝他把铺面租出去收钱，他说手一停下来就不灵了，还是每天早上七点开门，晚上七点关门。",
          "税务大厅去年新装了自助机，头一个月只有十几个人用。窗口的姑娘们就站到机器旁边，一个一个地教，教到年底，大厅里排队的人少了一半，投诉也没有了。",
          "码头上的老仓库改成了展览馆，门口还留着当年的磅秤。讲解员是退休的仓库保管员，他指着墙上的一道道水痕，说得出每一年洪水到了哪里，来的人都听得入神。",
          "村小只有十七个学生，三个老师教全部的课。校长自己教音乐，用一架旧风琴，孩子们唱歌的时候，路过的人都停下来听。今年教育局送来了新琴，校长说旧的也不扔。");

  private static final String CONTENTS =
      """
      青石渡

      2042年第7期
      总第31期

      主办：青石县文化馆
      准印证号：（青石）第20240017号

      目录

      卷首语

      渡口的石阶又长又滑 ...... 何晓舟 3

      见闻

      灯下的黑板 写满借书人的名字 ...... 严明远 5
      堤上的木桩 ...... 江望 8
      山顶上的五个人 ...... 苏小河 11

      行业

      老街的修鞋铺 ...... 孟庆云 14
      自助机旁边的姑娘 ...... 白露 17
      老仓库里的水痕 ...... 林启航 20
      一架旧风琴 ...... 陶然 23


      卷首语

      """;

  private static final String TORN = PROSE.get(4) + PROSE.get(7);
  private static final int FIRST_TEAR = 40;
  private static final int SECOND_TEAR = PROSE.get(4).length() + 30;

  private final List<String> paragraphs = new ArrayList<>();

  private FaultyIssue() {}

  /** Writes the file into a folder. */
  static Path write(Path folder) throws IOException {
    FaultyIssue issue = new FaultyIssue();
    issue.article("何晓舟", 0, "# 渡口的石阶又长又滑");
    issue.article("严明远", 1, "# 写满借书人的名字", "# 灯下的黑板");
    issue.article("江望", 2, "# 堤上的木桩");
    issue.add("山顶上的五个人苏小河" + PROSE.get(3), PROSE.get(6), PROSE.get(0), "行业");
    issue.add("# 老街的修鞋铺", "文 / 孟庆云", TORN.substring(0, FIRST_TEAR));
    issue.add("# 自助机旁边的姑娘", "文 / 白露", PROSE.get(5));
    issue.add(TORN.substring(FIRST_TEAR, SECOND_TEAR), PROSE.get(0), PROSE.get(2));
    issue.add("# 老仓库里的水痕", "文 / 林后航", PROSE.get(6));
    issue.add("《青石渡》编辑部  地址：青石县文化路8号  电话：0999-5120031\n印刷：青石印刷厂  印数：500册");
    issue.add(PROSE.get(1), PROSE.get(3), TORN.substring(SECOND_TEAR), PROSE.get(1));
    issue.article("陶然", 7, "# 一架旧风琴");
    Files.createDirectories(folder);
    return Files.writeString(
        folder.resolve("青石渡.txt"), CONTENTS + String.join("\n\n", issue.paragraphs) + "\n");
  }

  private void article(String author, int prose, String... title) {
    add(title);
    add("文 / " + author);
    for (int step : List.of(0, 3, 5)) {
      add(PROSE.get((prose + step) % PROSE.size()));
    }
  }

  private void add(String... more) {
    paragraphs.addAll(List.of(more));
  }
}
