package kange.app.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kange.app.cli.session.Session;
import kange.app.cli.session.Table;
import kange.archive.Exports;
import kange.model.export.ExportFormat;

/** The formats of exports, as people name them on the command line. */
final class FormatNames {
  private final Session session;

  FormatNames(Session session) {
    this.session = session;
  }

  /** Whether there is a format of that name. */
  static boolean known(String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    return Exports.formats().stream().anyMatch(format -> format.name().equals(wanted));
  }

  /** All names, with blanks between them. */
  static String all() {
    return Exports.formats().stream().map(ExportFormat::name).collect(Collectors.joining(" "));
  }

  /** Name, ending and a word of each. */
  List<String> table() {
    Table table =
        new Table(
            List.of(
                session.text("head.format"),
                session.text("head.ending"),
                session.text("head.use")));
    for (ExportFormat format : Exports.formats()) {
      table.row(
          format.name(),
          String.join(" ", format.endings()),
          session.text("format." + format.name())
              + session.text("format.separator")
              + session.text("format." + format.name() + ".use"));
    }
    return table.lines(session.terminal().width());
  }
}
