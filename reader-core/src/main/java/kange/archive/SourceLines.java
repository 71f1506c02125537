package kange.archive;

import java.util.List;
import java.util.Optional;
import kange.model.ArchiveException;
import kange.model.message.Message;
import kange.model.source.IssueSource;
import kange.source.SourceTexts;
import kange.store.Stores;

/** The source text of issues, read again from what the archive keeps. */
final class SourceLines {
  private SourceLines() {}

  static List<String> of(Stores stores, long issue) {
    Optional<IssueSource> source = stores.sources().find(issue);
    if (source.isEmpty()) {
      return List.of();
    }
    try {
      return SourceTexts.lines(stores.sources().name(issue).orElseThrow(), source.get());
    } catch (ArchiveException e) {
      throw new ArchiveException(Message.of(ArchiveMessage.SOURCE_UNREADABLE, e.message()), e);
    }
  }
}
