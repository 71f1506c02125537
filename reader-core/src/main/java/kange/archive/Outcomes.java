package kange.archive;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import kange.model.ImportOutcome;
import kange.model.ImportOutcome.Status;
import kange.model.IssueSummary;

/** What an import says of each file. */
final class Outcomes {
  private Outcomes() {}

  static ImportOutcome failed(Path file, String message) {
    return new ImportOutcome(file, Status.FAILED, message, OptionalLong.empty(), Optional.empty());
  }

  static ImportOutcome imported(Path file, IssueSummary issue, boolean replaced) {
    String message =
        "“"
            + file.getFileName()
            + "”"
            + (replaced ? "已替换原有的《" : "已导入《")
            + issue.label()
            + "》"
            + contents(issue);
    Status status = replaced ? Status.REPLACED : Status.IMPORTED;
    return about(file, status, message, issue);
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
