package kange.app.sharing;

import java.time.Instant;
import kange.app.shell.Texts;
import kange.model.publish.Edition;
import kange.model.publish.UpdateReport;

/** What came of looking for a newer edition, in words. */
final class UpdateWords {
  private UpdateWords() {}

  static String of(UpdateReport report, Texts texts) {
    Edition edition = report.edition().orElseThrow();
    long days = edition.days(Instant.now());
    return switch (report.state()) {
      case UPDATED -> texts.get("sharing.updated", edition.number(), report.news().added().size());
      case LEVEL -> texts.get("sharing.level", edition.number(), days);
      case UNREACHABLE, REFUSED ->
          texts.get(
              "sharing.stays", report.reason().map(texts::say).orElse(""), edition.number(), days);
    };
  }
}
