package kange.app.cli.share;

import java.nio.file.Path;
import java.time.Instant;
import kange.app.cli.session.Session;
import kange.model.publish.Edition;
import kange.model.publish.UpdateReport;
import kange.model.publish.UpdateState;

/** Says what came of looking for a newer edition. */
final class UpdatePrinter {
  private static final long KIBIBYTE = 1024;

  private final Session session;
  private final Path place;

  /**
   * @param place where editions lie on this machine
   */
  UpdatePrinter(Session session, Path place) {
    this.session = session;
    this.place = place;
  }

  /**
   * Says it.
   *
   * @return the exit status: failed where something newer is there that was not taken
   */
  int print(UpdateReport report) {
    Edition edition = report.edition().orElseThrow();
    report.reason().ifPresent(reason -> session.complain(session.words(reason)));
    if (report.state() == UpdateState.UPDATED) {
      session.say(
          session.text(
              "update.done",
              edition.number(),
              report.news().added().size(),
              place,
              report.copied() / KIBIBYTE,
              report.reused() / KIBIBYTE));
      new NewsPrinter(session).print(report.news());
    } else {
      String key = report.state() == UpdateState.LEVEL ? "update.level" : "update.stays";
      session.say(session.text(key, edition.number(), edition.days(Instant.now()), place));
    }
    return report.reason().isPresent() ? Session.FAILED : Session.DONE;
  }
}
