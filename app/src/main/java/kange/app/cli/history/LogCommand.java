package kange.app.cli.history;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import kange.app.cli.json.Json;
import kange.app.cli.json.LogJson;
import kange.app.cli.session.ArchiveOption;
import kange.app.cli.session.JsonOption;
import kange.app.cli.session.Session;
import kange.app.cli.session.Table;
import kange.app.log.LogWords;
import kange.archive.Archive;
import kange.model.history.LogEntry;
import kange.model.history.LogQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists what was done to an archive, latest first, or writes it as a table for spreadsheets. */
@Command(name = "log")
public final class LogCommand implements Callable<Integer> {
  private static final int PAGE = 500;

  private final Session session;
  private final LogWords words;
  @Mixin private final ArchiveOption archive;
  @Mixin private final JsonOption json = new JsonOption();

  @Option(names = "--csv", paramLabel = "FILE")
  private Optional<Path> csv = Optional.empty();

  /** To be run by picocli. */
  public LogCommand(Session session) {
    this.session = session;
    this.words = new LogWords(session.texts().locale());
    this.archive = new ArchiveOption(session);
  }

  @Override
  public Integer call() {
    try (Archive open = archive.open()) {
      if (csv.isPresent()) {
        Path file = csv.get();
        int entries = open.history().writeLog(file, LogQuery.ALL, words.head(), words::row);
        // With --json nothing but JSON stands on stdout.
        if (!json.wanted()) {
          session.say(session.text("log.written", entries, file));
        }
      }
      if (json.wanted()) {
        session.say(
            Json.pretty(all(open).stream().map(e -> LogJson.of(e, session::words)).toList()));
      } else if (csv.isEmpty()) {
        print(all(open));
      }
    }
    return Session.DONE;
  }

  private static List<LogEntry> all(Archive open) {
    List<LogEntry> all = new ArrayList<>();
    List<LogEntry> page;
    do {
      page = open.history().log(LogQuery.ALL, all.size(), PAGE);
      all.addAll(page);
    } while (page.size() == PAGE);
    return all;
  }

  private void print(List<LogEntry> entries) {
    if (entries.isEmpty()) {
      session.say(session.text("log.none"));
      return;
    }
    Table table = new Table(words.head());
    entries.forEach(entry -> table.row(words.row(entry).toArray(String[]::new)));
    session.say(table.lines(session.terminal().width()));
  }
}
