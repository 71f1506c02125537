package kange.app.intake;

import java.util.ArrayList;
import java.util.List;
import kange.app.intake.IntakeFile.State;
import kange.app.shell.Texts;

/**
 * The desk in numbers.
 *
 * @param open still to be read
 * @param sure read, new, and nothing doubted
 * @param doubted read, and a person is to look first
 * @param known not filed because the archive holds them
 * @param noIssue not filed because they do not look like issues
 */
record IntakeSummary(
    int files,
    int open,
    int sure,
    int doubted,
    int known,
    int noIssue,
    int failed,
    int imported,
    int replaced) {
  static IntakeSummary of(List<IntakeFile> files) {
    return new IntakeSummary(
        files.size(),
        count(files, State.WAITING) + count(files, State.READING),
        count(files, State.SURE),
        count(files, State.DOUBTED),
        count(files, State.KNOWN),
        count(files, State.NO_ISSUE),
        count(files, State.FAILED),
        count(files, State.IMPORTED),
        count(files, State.REPLACED));
  }

  private static int count(List<IntakeFile> files, State state) {
    return (int) files.stream().filter(f -> f.state() == state).count();
  }

  /** What lies there, in one line: "入藏 6 期 · 2 期有存疑，待看 · 失败 1 个". */
  String sentence(Texts texts) {
    List<String> parts = new ArrayList<>();
    add(parts, imported, "intake.sum.imported", texts);
    add(parts, replaced, "intake.sum.replaced", texts);
    add(parts, sure, "intake.sum.sure", texts);
    add(parts, doubted, "intake.sum.doubted", texts);
    add(parts, known, "intake.sum.known", texts);
    add(parts, noIssue, "intake.sum.noIssue", texts);
    add(parts, failed, "intake.sum.failed", texts);
    add(parts, open, "intake.sum.open", texts);
    return String.join(texts.get("intake.sum.and"), parts);
  }

  private static void add(List<String> parts, int count, String key, Texts texts) {
    if (count > 0) {
      parts.add(texts.get(key, count));
    }
  }
}
