package kange.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import kange.model.catalogue.IssueSummary;
import kange.model.intake.ImportOutcome;
import kange.model.intake.ImportOutcome.Status;
import kange.model.message.Message;
import kange.model.message.TitleMessage;
import kange.store.issue.Replacement;
import kange.store.sql.StoreMessage;

/** What an import says of each file. */
final class ImportMessages {
  private ImportMessages() {}

  /**
   * @param code that takes the path
   */
  static ImportOutcome failed(Path path, IntakeMessage code) {
    return failed(path, Message.of(code, path));
  }

  /** What the store says does not name the file; what reading says does. */
  static ImportOutcome failed(Path file, Message reason) {
    Message message =
        StoreMessage.said(reason)
            ? Message.of(IntakeMessage.NOT_IMPORTED, name(file), reason)
            : reason;
    return new ImportOutcome(file, Status.FAILED, message, OptionalLong.empty(), Optional.empty());
  }

  static ImportOutcome imported(Path file, IssueSummary issue) {
    Message message =
        Message.of(IntakeMessage.IMPORTED, name(file), issue.label(), contents(issue));
    return about(file, Status.IMPORTED, message, issue);
  }

  static ImportOutcome replaced(Path file, IssueSummary issue, Replacement marks) {
    Message message =
        Message.of(
            IntakeMessage.REPLACED, name(file), issue.label(), contents(issue), ofMarks(marks));
    return about(file, Status.REPLACED, message, issue);
  }

  /** What became of readers' marks, where there is anything to tell; else nothing. */
  private static List<Message> ofMarks(Replacement marks) {
    List<Message> told = new ArrayList<>();
    tell(told, IntakeMessage.MARKS_KEPT, marks.kept());
    tell(told, IntakeMessage.MARKS_HANDED_ON, marks.handedOn());
    tell(told, IntakeMessage.MARKS_GIVEN_BACK, marks.givenBack());
    return told;
  }

  private static void tell(List<Message> told, IntakeMessage code, List<String> titles) {
    if (!titles.isEmpty()) {
      told.add(Message.of(code, TitleMessage.some(titles)));
    }
  }

  static ImportOutcome alreadyThere(
      Path file, IssueSummary issue, boolean sameBytes, boolean skip) {
    IntakeMessage skipped =
        sameBytes ? IntakeMessage.SAME_BYTES_SKIPPED : IntakeMessage.SAME_ISSUE_SKIPPED;
    IntakeMessage refused =
        sameBytes ? IntakeMessage.SAME_BYTES_REFUSED : IntakeMessage.SAME_ISSUE_REFUSED;
    Message message = Message.of(skip ? skipped : refused, name(file), issue.label());
    return about(file, skip ? Status.SKIPPED : Status.FAILED, message, issue);
  }

  static ImportOutcome twoIssues(Path file, IssueSummary sameBytes, IssueSummary sameIdentity) {
    Message message =
        Message.of(
            IntakeMessage.TWO_ISSUES,
            name(file),
            sameBytes.label(),
            sameBytes.sourceFile(),
            sameIdentity.label(),
            sameIdentity.sourceFile());
    return about(file, Status.FAILED, message, sameIdentity);
  }

  private static ImportOutcome about(
      Path file, Status status, Message message, IssueSummary issue) {
    return new ImportOutcome(
        file, status, message, OptionalLong.of(issue.id()), Optional.of(issue.label()));
  }

  private static Message contents(IssueSummary issue) {
    if (issue.articles() == 0) {
      return Message.of(IntakeMessage.NO_ARTICLES);
    }
    return issue.doubts() == 0
        ? Message.of(IntakeMessage.ARTICLES, issue.articles())
        : Message.of(IntakeMessage.ARTICLES_AND_DOUBTS, issue.articles(), issue.doubts());
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }
}
