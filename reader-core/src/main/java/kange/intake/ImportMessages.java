package kange.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import kange.model.catalogue.IssueSummary;
import kange.model.intake.ImportOutcome;
import kange.model.intake.ImportOutcome.Status;
import kange.store.issue.Replacement;

/** What an import says of each file. */
public final class ImportMessages {
  private static final int NAMED = 3;

  private ImportMessages() {}

  static ImportOutcome failed(Path file, String message) {
    return new ImportOutcome(file, Status.FAILED, message, OptionalLong.empty(), Optional.empty());
  }

  static ImportOutcome imported(Path file, IssueSummary issue) {
    String message = "“" + file.getFileName() + "”已导入《" + issue.label() + "》" + contents(issue);
    return about(file, Status.IMPORTED, message, issue);
  }

  static ImportOutcome replaced(Path file, IssueSummary issue, Replacement marks) {
    String message =
        "“"
            + file.getFileName()
            + "”已替换原有的《"
            + issue.label()
            + "》"
            + contents(issue)
            + ofMarks(marks);
    return about(file, Status.REPLACED, message, issue);
  }

  /** What became of readers' marks, where there is anything to tell; else nothing. */
  private static String ofMarks(Replacement marks) {
    StringBuilder told = new StringBuilder();
    if (!marks.kept().isEmpty()) {
      told.append(titles(marks.kept())).append("没有再识别出来，它的收藏、标签和在清单里的位置留着，再出现时自动还上。");
    }
    if (!marks.handedOn().isEmpty()) {
      told.append(titles(marks.handedOn())).append("没有再识别出来，上面的批注和标记移到了相邻的文章。");
    }
    if (!marks.givenBack().isEmpty()) {
      told.append(titles(marks.givenBack())).append("又有了，原来的收藏、标签和在清单里的位置已还上。");
    }
    return told.toString();
  }

  /** Some titles in a sentence: the first few, and how many more. */
  public static String titles(List<String> titles) {
    String named =
        titles.stream().limit(NAMED).map(t -> "《" + t + "》").collect(Collectors.joining("、"));
    return titles.size() > NAMED ? named + "等 " + titles.size() + " 篇" : named;
  }

  static ImportOutcome alreadyThere(
      Path file, IssueSummary issue, boolean sameBytes, boolean skip) {
    String message =
        "“"
            + file.getFileName()
            + "”"
            + (sameBytes ? "的内容与档案库中已有的《" : "与档案库中已有的《")
            + issue.label()
            + (sameBytes ? "》完全相同" : "》是同一期")
            + (skip ? "，已跳过。" : "，没有导入；要用它代替原有的，请选“替换”再导入。");
    return about(file, skip ? Status.SKIPPED : Status.FAILED, message, issue);
  }

  static ImportOutcome twoIssues(Path file, IssueSummary sameBytes, IssueSummary sameIdentity) {
    String message =
        "“"
            + file.getFileName()
            + "”的内容与《"
            + sameBytes.label()
            + "》（"
            + sameBytes.sourceFile()
            + "）相同，刊名和期号却与《"
            + sameIdentity.label()
            + "》（"
            + sameIdentity.sourceFile()
            + "）相同，没有替换；请先删除其中一期。";
    return about(file, Status.FAILED, message, sameIdentity);
  }

  private static ImportOutcome about(Path file, Status status, String message, IssueSummary issue) {
    return new ImportOutcome(
        file, status, message, OptionalLong.of(issue.id()), Optional.of(issue.label()));
  }

  private static String contents(IssueSummary issue) {
    if (issue.articles() == 0) {
      return "，但没有认出文章，请打开这一期核对。";
    }
    String doubts = issue.doubts() == 0 ? "" : "，有 " + issue.doubts() + " 处请核对";
    return "，共 " + issue.articles() + " 篇文章" + doubts + "。";
  }
}
