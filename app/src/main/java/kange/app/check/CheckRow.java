package kange.app.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kange.archive.Archive;
import kange.model.catalogue.IssueSummary;
import kange.model.check.CheckFinding;
import kange.model.check.CheckReport;

/** A row of the check room. */
sealed interface CheckRow {
  /** What was looked at. */
  record Finding(CheckFinding found) implements CheckRow {}

  /** An issue that the finding above it speaks of. */
  record Issue(IssueSummary issue) implements CheckRow {}

  /** Each finding, and below it the issues it speaks of that are there. Not for the UI thread. */
  static List<CheckRow> of(CheckReport report, Archive archive) {
    List<CheckRow> rows = new ArrayList<>();
    for (CheckFinding finding : report.findings()) {
      rows.add(new Finding(finding));
      finding.issues().stream()
          .map(archive.catalogue()::issue)
          .flatMap(Optional::stream)
          .map(Issue::new)
          .forEach(rows::add);
    }
    return List.copyOf(rows);
  }
}
