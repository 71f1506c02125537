package kange.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import kange.model.catalogue.IssueSummary;
import kange.model.intake.DuplicateMatch;
import kange.model.intake.ImportOutcome;
import kange.model.intake.ImportOutcome.Status;
import kange.model.issue.LineRange;
import kange.model.message.Message;
import kange.model.message.TitleMessage;
import kange.model.source.SourceName;
import kange.review.Carried;
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
    return unfiled(file, Status.FAILED, message);
  }

  /** What does not look like an issue is left out, and a person may say that it is one. */
  static ImportOutcome noIssue(Path file) {
    return unfiled(file, Status.NO_ISSUE, Message.of(IntakeMessage.NO_ISSUE, name(file)));
  }

  /** What is doubted waits for a person who looks at it. */
  static ImportOutcome doubted(Path file, int doubts) {
    return unfiled(file, Status.DOUBTED, Message.of(IntakeMessage.DOUBTED, name(file), doubts));
  }

  private static ImportOutcome unfiled(Path file, Status status, Message message) {
    return new ImportOutcome(
        file, status, message, OptionalLong.empty(), Optional.empty(), Optional.empty());
  }

  static ImportOutcome imported(Path file, IssueSummary issue) {
    Message message =
        issue.named()
            ? Message.of(IntakeMessage.IMPORTED, name(file), issue.label(), contents(issue))
            : Message.of(IntakeMessage.IMPORTED_UNNAMED, name(file), contents(issue));
    return about(file, Status.IMPORTED, message, issue, Optional.empty());
  }

  /**
   * @param carried what became of what was put right in it
   */
  static ImportOutcome replaced(
      Path file, IssueSummary issue, Replacement marks, Optional<Carried> carried) {
    List<Message> kept = new ArrayList<>(ofMarks(marks));
    carried.ifPresent(c -> tell(kept, c));
    Message message =
        Message.of(IntakeMessage.REPLACED, name(file), issue.label(), contents(issue), kept);
    return about(file, Status.REPLACED, message, issue, Optional.empty());
  }

  /** What became of readers' marks, where there is anything to tell; else nothing. */
  private static List<Message> ofMarks(Replacement marks) {
    List<Message> told = new ArrayList<>();
    tell(told, IntakeMessage.MARKS_KEPT, marks.kept());
    tell(told, IntakeMessage.MARKS_HANDED_ON, marks.handedOn());
    tell(told, IntakeMessage.MARKS_GIVEN_BACK, marks.givenBack());
    return told;
  }

  private static void tell(List<Message> told, Carried carried) {
    told.add(Message.of(IntakeMessage.CORRECTIONS_KEPT, carried.held()));
    if (!carried.lost().isEmpty()) {
      told.add(
          Message.of(
              IntakeMessage.CORRECTIONS_LOST,
              carried.lost().size(),
              carried.lostLines().stream().map(LineRange::toString).toList()));
    }
  }

  private static void tell(List<Message> told, IntakeMessage code, List<String> titles) {
    if (!titles.isEmpty()) {
      told.add(Message.of(code, TitleMessage.some(titles)));
    }
  }

  static ImportOutcome alreadyThere(
      Path file, IssueSummary issue, DuplicateMatch match, boolean skip) {
    IntakeMessage code =
        switch (match.basis()) {
          case BYTES -> skip ? IntakeMessage.SAME_BYTES_SKIPPED : IntakeMessage.SAME_BYTES_REFUSED;
          case NUMBER -> skip ? IntakeMessage.SAME_ISSUE_SKIPPED : IntakeMessage.SAME_ISSUE_REFUSED;
          case SERIAL, STANDARD_NUMBER ->
              skip ? IntakeMessage.SAME_NUMBERS_SKIPPED : IntakeMessage.SAME_NUMBERS_REFUSED;
          case TEXT -> skip ? IntakeMessage.SAME_TEXT_SKIPPED : IntakeMessage.SAME_TEXT_REFUSED;
        };
    Message message = Message.of(code, name(file), issue.label());
    Status status = skip ? Status.SKIPPED : Status.FAILED;
    return about(file, status, message, issue, Optional.of(match));
  }

  /** What was to replace an issue and only seems to be the same. */
  static ImportOutcome notReplaced(
      Path file, IssueSummary issue, IntakeMessage why, DuplicateMatch match) {
    Message message = Message.of(why, name(file), issue.label());
    return about(file, Status.FAILED, message, issue, Optional.of(match));
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
    return about(file, Status.FAILED, message, sameIdentity, Optional.empty());
  }

  private static ImportOutcome about(
      Path file,
      Status status,
      Message message,
      IssueSummary issue,
      Optional<DuplicateMatch> duplicate) {
    return new ImportOutcome(
        file, status, message, OptionalLong.of(issue.id()), Optional.of(issue.label()), duplicate);
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
    return SourceName.of(file.toString());
  }
}
