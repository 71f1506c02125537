package kange.app.intake;

import java.util.ArrayList;
import java.util.List;
import kange.app.intake.IntakeFile.State;
import kange.app.shell.Texts;

/**
 * The desk in numbers.
 *
 * @param open still to be imported
 * @param known not imported because the archive holds them
 * @param noIssue not imported because they do not look like issues
 * @param doubts places in imported issues to look at
 */
record IntakeSummary(
    int files,
    int open,
    int imported,
    int replaced,
    int skipped,
    int known,
    int noIssue,
    int failed,
    int doubts) {
  static IntakeSummary of(List<IntakeFile> files) {
    return new IntakeSummary(
        files.size(),
        (int) files.stream().filter(IntakeFile::open).count(),
        count(files, State.IMPORTED),
        count(files, State.REPLACED),
        count(files, State.SKIPPED),
        count(files, State.KNOWN),
        count(files, State.NO_ISSUE),
        count(files, State.FAILED),
        files.stream().mapToInt(f -> f.issue().map(ImportedIssue::doubtCount).orElse(0)).sum());
  }

  private static int count(List<IntakeFile> files, State state) {
    return (int) files.stream().filter(f -> f.state() == state).count();
  }

  /** What has been done, in one line: "导入 6 期 · 失败 1 个 · 12 处请核对". */
  String sentence(Texts texts) {
    List<String> parts = new ArrayList<>();
    add(parts, imported, "intake.sum.imported", texts);
    add(parts, replaced, "intake.sum.replaced", texts);
    add(parts, skipped, "intake.sum.skipped", texts);
    add(parts, known, "intake.sum.known", texts);
    add(parts, noIssue, "intake.sum.noIssue", texts);
    add(parts, failed, "intake.sum.failed", texts);
    add(parts, doubts, "intake.sum.doubts", texts);
    return String.join(texts.get("intake.sum.and"), parts);
  }

  private static void add(List<String> parts, int count, String key, Texts texts) {
    if (count > 0) {
      parts.add(texts.get(key, count));
    }
  }
}
