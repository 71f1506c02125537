package kange.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kange.model.catalogue.IssueSummary;
import kange.model.check.CheckFinding;
import kange.platform.Sha256;
import kange.store.issue.IssueStore;
import kange.store.sql.StoreException;

/** Are the source files kept in the archive byte for byte what was imported? */
final class SourceDigestCheck implements Check {
  private final IssueStore issues;

  SourceDigestCheck(IssueStore issues) {
    this.issues = issues;
  }

  @Override
  public String name() {
    return "原文件";
  }

  @Override
  public CheckFinding run(boolean repair) {
    List<IssueSummary> all = issues.all();
    List<String> broken = new ArrayList<>();
    for (IssueSummary issue : all) {
      if (!sound(issue.id())) {
        broken.add("《" + issue.label() + "》");
      }
    }
    int lost = issues.count() - all.size();
    if (broken.isEmpty() && lost == 0) {
      return sound(all.size() + " 期的原文件都与导入时完全一样。");
    }
    if (lost > 0) {
      broken.add(lost + " 期（原文件丢失）");
    }
    return damaged("原文件已损坏：" + String.join("、", broken) + "；请用原来的文件以“替换”方式重新导入，或从备份恢复。");
  }

  private boolean sound(long issue) {
    try {
      Optional<String> found = issues.sourceBytes(issue).map(Sha256::sha256);
      return found.isPresent() && found.equals(issues.sourceDigest(issue));
    } catch (StoreException e) {
      // Bytes that no longer unpack: that is what this check is for.
      return false;
    }
  }
}
