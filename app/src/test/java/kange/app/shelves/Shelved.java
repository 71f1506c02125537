package kange.app.shelves;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kange.archive.Archive;
import kange.model.Progress;
import kange.model.intake.DuplicatePolicy;

/** An archive of two journals over many years, made for the tests of shelves and indexes. */
public final class Shelved {
  public static final int YEARS = 30;
  static final String HILLS = "远山机关";
  static final String RIVER = "清江通讯";

  private static final String SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹";
  private static final String GIVEN = "伟芳娜敏";

  private Shelved() {}

  /** Four issues a year of the one journal, one of the other; an author for each number. */
  public static Archive in(Path folder) throws IOException {
    Path files = Files.createDirectories(folder.resolve("files"));
    for (int year = 0; year < YEARS; year++) {
      for (int number = 1; number <= 4; number++) {
        write(files, HILLS, 1990 + year, number);
      }
      write(files, RIVER, 1990 + year, 1);
    }
    Archive archive = Archive.open(folder.resolve("archive"));
    archive.importFiles(List.of(files), DuplicatePolicy.REPORT, Progress.NONE);
    return archive;
  }

  /** Who wrote in the issues of a year and number. */
  public static String author(int year, int number) {
    int at = year - 1990;
    return SURNAMES.substring(at, at + 1) + GIVEN.substring(number - 1, number) + "明";
  }

  private static void write(Path files, String journal, int year, int number) throws IOException {
    String title = journal.substring(0, 2) + "的第" + year + "个故事";
    String author = author(year, number);
    String text =
        "# %s\n\n%d年第%d期\n\n# 目录\n\n## 基层来信\n\n- 03 %s  \n%s\n\n# %s\n\n文 / %s\n\n"
            .formatted(journal, year, number, title, author, title, author);
    String body = "山路修到了村口，春天的茶叶当天就能送到城里。".repeat(12);
    Files.writeString(
        files.resolve(journal + year + "-" + number + ".txt"),
        text + body + author + number + "。\n");
  }
}
