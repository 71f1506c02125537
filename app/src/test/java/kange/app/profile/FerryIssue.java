package kange.app.profile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kange.archive.Archive;
import kange.archive.ReviewSession;
import kange.model.issue.ArticleField;
import kange.model.issue.FieldChange;

/** Issues of a made-up journal that no parser reads rightly unless it is told the habits. */
public final class FerryIssue {
  public static final String JOURNAL = "青石渡";
  public static final String MARK = "本篇撰述人";

  private static final String PROSE =
      "渡口的晨雾还没有散，值班的同志已经沿着堤岸走了两个来回，把夜里涨水的刻度一一记在本子上，再把松动的木桩重新敲紧，直到第一班船靠岸。\n\n";

  private static final String TEXT =
      """
      《青石渡》编辑部
      2026年第%d期

      目录

      晨雾里的渡口 …… 3
      木桩与刻度 …… 5

      晨雾里的渡口

      本篇撰述人 阿拉坦

      %s
      木桩与刻度

      本篇撰述人 格日勒图

      %s
      """;

  private FerryIssue() {}

  public static Path write(Path folder, int number) throws IOException {
    Files.createDirectories(folder);
    return Files.writeString(
        folder.resolve("青石渡" + number + ".txt"),
        TEXT.formatted(number, PROSE.repeat(2), PROSE.repeat(2)));
  }

  /** Says who wrote the first article of an issue, as a librarian does. */
  public static void nameAuthor(Archive archive, long issue) {
    ReviewSession desk = archive.desk().open(issue);
    int line = desk.state().issue().articles().getFirst().lines().getFirst().first();
    desk.take(List.of(new FieldChange(line, ArticleField.AUTHORS, List.of("阿拉坦"))));
  }
}
