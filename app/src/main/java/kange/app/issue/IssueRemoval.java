package kange.app.issue;

import java.util.List;
import java.util.Optional;
import kange.app.log.LogWords;
import kange.app.shell.Place;
import kange.app.shell.RoomContext;
import kange.app.shell.Texts;
import kange.model.catalogue.IssueSummary;
import kange.model.history.Operation;
import kange.model.history.UndoReport;

/**
 * Takes an issue out of the archive, into the bin, without a question: the notice that says so
 * offers to take it back. For the UI thread.
 */
final class IssueRemoval {
  private final RoomContext context;
  private final Texts texts;

  IssueRemoval(RoomContext context, Texts texts) {
    this.context = context;
    this.texts = texts;
  }

  void delete(IssueSummary issue) {
    context
        .work()
        .run(
            job -> context.archive().history().delete(List.of(issue.id())),
            act -> deleted(issue, act));
  }

  /** Its page is no more: the shelf it stood on takes its place, also on the way back. */
  private void deleted(IssueSummary issue, Operation act) {
    context.navigator().replace(new Place.Shelves(Optional.of(issue.journalLabel())));
    context
        .notices()
        .offer(
            texts.get("issue.deleted", issue.label()),
            texts.get("action.undo"),
            () -> undo(issue, act));
  }

  private void undo(IssueSummary issue, Operation act) {
    context
        .work()
        .run(job -> context.archive().history().undo(act.id()), report -> undone(issue, report));
  }

  private void undone(IssueSummary issue, UndoReport report) {
    context.navigator().open(new Place.Issue(issue.id()));
    context.notices().info(new LogWords(context.language()).undone(report));
  }
}
