package kange.app.log;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import kange.app.shell.Texts;
import kange.model.history.LogEntry;
import kange.model.history.LogKind;
import kange.model.history.UndoReport;
import kange.model.message.Message;

/** What a line of the log says, column by column. */
public final class LogWords {
  private static final DateTimeFormatter SECOND =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

  private final Texts texts;
  private final DateTimeFormatter time;

  /** In one language, in the time zone of this machine. */
  public LogWords(Locale language) {
    this.texts = Texts.of(LogWords.class, language);
    this.time = SECOND.withZone(ZoneId.systemDefault());
  }

  /** What the columns are called. */
  public List<String> head() {
    return List.of(
        texts.get("log.at"),
        texts.get("log.who"),
        texts.get("log.kind"),
        texts.get("log.what"),
        texts.get("log.undone"));
  }

  /** A line, a text for each column. */
  public List<String> row(LogEntry entry) {
    return List.of(
        time(entry.at()),
        entry.who(),
        kind(entry.kind()),
        what(entry),
        entry.undoneAt().map(this::time).orElse(""));
  }

  /** Such as 入藏 or 删除. */
  public String kind(LogKind kind) {
    return texts.get("log.kind." + kind);
  }

  /** What was done, in a sentence. */
  public String what(LogEntry entry) {
    return texts.say(entry.what());
  }

  /** What was taken back, and what became of readers' marks. */
  public String undone(UndoReport report) {
    List<Message> undone = report.undone();
    return withRemarks(
        undone.size() == 1
            ? texts.get("undo.done", texts.say(undone.getFirst()))
            : texts.get("undo.done.many", undone.size()),
        report);
  }

  /** A sentence, then what became of readers' marks. */
  public String withRemarks(String sentence, UndoReport report) {
    String told = sentence;
    for (Message remark : report.remarks()) {
      told = texts.get("undo.remark", told, texts.say(remark));
    }
    return told;
  }

  /** To the second, in a form that sorts. */
  public String time(Instant at) {
    return time.format(at);
  }
}
