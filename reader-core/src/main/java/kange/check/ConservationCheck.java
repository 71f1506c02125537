package kange.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kange.intake.Reparser;
import kange.model.ArchiveException;
import kange.model.catalogue.IssueSummary;
import kange.model.check.CheckFinding;
import kange.store.issue.IssueStore;
import kange.store.issue.NewIssue;
import kange.store.sql.StoreException;
import kange.text.SourceText;
import kange.text.UnreadableTextException;

/** Is every non-blank line of every source in exactly one article or leftover? */
final class ConservationCheck implements Check {
  private final IssueStore issues;
  private final Reparser rereading;
  private final Runnable changed;

  ConservationCheck(IssueStore issues, Reparser rereading, Runnable changed) {
    this.issues = issues;
    this.rereading = rereading;
    this.changed = changed;
  }

  @Override
  public String name() {
    return "逐行核对";
  }

  @Override
  public CheckFinding run(boolean repair) {
    List<String> wrong = new ArrayList<>();
    int mended = 0;
    List<IssueSummary> all = issues.all();
    for (IssueSummary issue : all) {
      Optional<String> fault = fault(issue);
      if (fault.isPresent() && repair && readAgain(issue)) {
        mended++;
      } else {
        fault.ifPresent(f -> wrong.add("《" + issue.label() + "》" + f));
      }
    }
    if (!wrong.isEmpty()) {
      return damaged(String.join("；", wrong) + "。请运行“检查并修复”，或重新导入这些文件。");
    }
    return mended == 0
        ? sound(all.size() + " 期原文的每一行都恰好归入一篇文章或一类其他内容。")
        : repaired("从保存的原文件重新解析了 " + mended + " 期。");
  }

  private Optional<String> fault(IssueSummary issue) {
    try {
      return LineCoverage.fault(issues.claimedLines(issue.id()), source(issue).lines());
    } catch (UnreadableTextException | StoreException e) {
      return Optional.of("的原文件读不出来");
    }
  }

  private boolean readAgain(IssueSummary issue) {
    try {
      NewIssue again = rereading.of(issue);
      List<String> lines = source(issue).lines();
      if (LineCoverage.fault(LineCoverage.claims(again.parsed()), lines).isPresent()) {
        return false;
      }
      issues.replace(issue.id(), again);
      changed.run();
      return true;
    } catch (UnreadableTextException | ArchiveException | StoreException e) {
      // Stays in the report as what it is: a source that cannot be read.
      return false;
    }
  }

  private SourceText source(IssueSummary issue) throws UnreadableTextException {
    return SourceText.read(issues.sourceBytes(issue.id()).orElseThrow(), issue.sourceFile());
  }
}
