package kange.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kange.app.cli.json.Json;
import kange.app.cli.json.QueueJson;
import kange.app.cli.session.Session;
import kange.app.cli.session.TerminalProgress;
import kange.app.parts.JournalTitles;
import kange.archive.Archive;
import kange.model.Progress;
import kange.model.queue.QueueState;
import kange.model.queue.QueueWatcher;
import kange.model.queue.QueuedFile;

/** Reads files into the archive's queue, where they wait for a person; files nothing. */
final class QueueRun {
  /** Progress of reading is told in units of 1024 bytes. */
  private static final int UNITS_PER_MEGABYTE = 1024;

  private final Session session;
  private final Archive archive;
  private final boolean json;
  private final TerminalProgress progress;

  QueueRun(Session session, Archive archive, boolean json, TerminalProgress progress) {
    this.session = session;
    this.archive = archive;
    this.json = json;
    this.progress = progress;
  }

  /** Says of each file what it was read as; what could not be read is named on stderr at once. */
  int run(List<Path> paths) {
    Set<Long> waiting = new HashSet<>();
    List<QueuedFile> read = new ArrayList<>();
    for (QueuedFile added : archive.queue().add(paths, progress::cancelled)) {
      if (added.state() == QueueState.FAILED) {
        say(added);
        read.add(added);
      } else {
        waiting.add(added.id());
      }
    }
    boolean cancelled = archive.queue().read(told(), new Watcher(waiting, read));
    progress.clear();
    if (cancelled) {
      session.complain(session.text("import.review.cancelled"));
    }
    if (json) {
      session.say(Json.pretty(QueueJson.of(read, cancelled, session::words)));
    } else {
      session.say(
          session.text(
              "import.review.total",
              count(read, QueueState.READ),
              count(read, QueueState.KNOWN),
              count(read, QueueState.NO_ISSUE),
              count(read, QueueState.FAILED)));
    }
    return cancelled || count(read, QueueState.FAILED) > 0 ? Session.FAILED : Session.DONE;
  }

  private static int count(List<QueuedFile> files, QueueState state) {
    return (int) files.stream().filter(f -> f.state() == state).count();
  }

  /** In whole megabytes: people count in them. */
  private Progress told() {
    Progress megabytes =
        (done, total, item) ->
            progress.at(
                done / UNITS_PER_MEGABYTE,
                Math.ceilDiv(total, UNITS_PER_MEGABYTE),
                session.text("import.review.megabytes", item));
    return megabytes.stoppedBy(progress::cancelled);
  }

  private void say(QueuedFile file) {
    progress.clear();
    String words =
        file.message()
            .map(session::words)
            .orElseGet(
                () ->
                    session.text(
                        "import.review." + file.state(),
                        file.name(),
                        issue(file),
                        file.articles(),
                        file.doubts()));
    if (file.state() == QueueState.FAILED) {
      session.complain(words);
    } else if (!json) {
      session.say(words);
    }
  }

  private String issue(QueuedFile file) {
    String title = new JournalTitles(session.texts()).of(file);
    return file.named() ? session.text("import.review.issue", title) : title;
  }

  /** What waited from before is read as well, and not spoken of. */
  private final class Watcher implements QueueWatcher {
    private final Set<Long> asked;
    private final List<QueuedFile> read;

    Watcher(Set<Long> asked, List<QueuedFile> read) {
      this.asked = asked;
      this.read = read;
    }

    @Override
    public void begun(long file) {}

    @Override
    public void became(QueuedFile file) {
      if (asked.contains(file.id())) {
        read.add(file);
        say(file);
      }
    }

    @Override
    public void left(long file) {}
  }
}
