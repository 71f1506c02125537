package kange.archive;

import java.util.List;
import java.util.Optional;
import kange.model.ArchiveException;
import kange.model.message.Message;
import kange.store.issue.IssueStore;
import kange.text.SourceText;
import kange.text.UnreadableTextException;

/** The source text of issues, read again from the bytes the archive keeps. */
final class SourceLines {
  private SourceLines() {}

  static List<String> of(IssueStore issues, long issue) {
    Optional<byte[]> bytes = issues.sourceBytes(issue);
    if (bytes.isEmpty()) {
      return List.of();
    }
    try {
      return SourceText.read(bytes.get(), issues.find(issue).orElseThrow().sourceFile()).lines();
    } catch (UnreadableTextException e) {
      throw new ArchiveException(Message.of(ArchiveMessage.SOURCE_UNREADABLE, e.message()), e);
    }
  }
}
