package kange.app.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kange.app.cli.session.Session;
import kange.model.export.ExportFinding;
import kange.model.export.ExportFinding.Kind;

/**
 * Says before an export what would look wrong in it: a line for each kind and its first article.
 */
final class PreflightPrinter {
  /** What makes a file look wrong; what is merely not known, the window says. */
  private static final Set<Kind> LOOKS_WRONG =
      EnumSet.of(Kind.NO_TEXT, Kind.MISSING_GLYPHS, Kind.JOURNAL_UNKNOWN, Kind.STRAY_LATIN);

  private final Session session;

  PreflightPrinter(Session session) {
    this.session = session;
  }

  void print(List<ExportFinding> findings) {
    for (Kind kind : LOOKS_WRONG) {
      List<ExportFinding> found = findings.stream().filter(f -> f.kind() == kind).toList();
      if (!found.isEmpty()) {
        ExportFinding first = found.getFirst();
        session.complain(
            session.text(
                "export.finding." + kind,
                found.size(),
                first.title(),
                String.join(" ", first.details())));
      }
    }
  }
}
