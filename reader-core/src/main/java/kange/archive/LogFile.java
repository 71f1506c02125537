package kange.archive;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import kange.model.ArchiveException;
import kange.model.VisibleText;
import kange.model.history.LogEntry;
import kange.model.history.LogQuery;
import kange.model.message.Message;
import kange.platform.AtomicFile;
import kange.platform.CsvWriter;
import kange.store.history.HistoryStore;

/** The log as a table for spreadsheets, page by page. */
final class LogFile {
  private static final int PAGE = 500;

  private final HistoryStore history;

  LogFile(HistoryStore history) {
    this.history = history;
  }

  /**
   * The file appears whole or not at all.
   *
   * @return how many entries it holds
   */
  int write(Path file, LogQuery query, List<String> head, Function<LogEntry, List<String>> row) {
    try {
      return AtomicFile.write(file, part -> rows(part, query, head, row));
    } catch (AccessDeniedException e) {
      throw new ArchiveException(Message.of(ArchiveMessage.LOG_DENIED, file), e);
    } catch (IOException e) {
      throw new ArchiveException(Message.of(ArchiveMessage.LOG_NOT_WRITTEN, file), e);
    }
  }

  private int rows(
      Path part, LogQuery query, List<String> head, Function<LogEntry, List<String>> row)
      throws IOException {
    int written = 0;
    try (Writer out = Files.newBufferedWriter(part)) {
      CsvWriter table = new CsvWriter(out);
      table.row(head);
      List<LogEntry> page;
      do {
        page = history.log(query, written, PAGE);
        for (LogEntry entry : page) {
          table.row(row.apply(entry).stream().map(VisibleText::of).toList());
        }
        written += page.size();
      } while (page.size() == PAGE);
    }
    return written;
  }
}
