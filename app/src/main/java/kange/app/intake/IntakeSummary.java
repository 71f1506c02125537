package kange.app.intake;

import java.util.List;
import kange.app.intake.IntakeFile.State;

/**
 * The desk in numbers.
 *
 * @param open still to be imported
 * @param doubts places in imported issues to look at
 */
record IntakeSummary(
    int files, int open, int imported, int replaced, int skipped, int failed, int doubts) {
  static IntakeSummary of(List<IntakeFile> files) {
    return new IntakeSummary(
        files.size(),
        (int) files.stream().filter(IntakeFile::open).count(),
        count(files, State.IMPORTED),
        count(files, State.REPLACED),
        count(files, State.SKIPPED),
        count(files, State.FAILED),
        files.stream().mapToInt(f -> f.issue().map(ImportedIssue::doubtCount).orElse(0)).sum());
  }

  private static int count(List<IntakeFile> files, State state) {
    return (int) files.stream().filter(f -> f.state() == state).count();
  }
}
