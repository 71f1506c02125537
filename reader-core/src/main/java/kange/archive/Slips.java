package kange.archive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kange.model.ArchiveException;
import kange.model.Progress;
import kange.model.catalogue.IssueFilter;
import kange.model.catalogue.IssueSummary;
import kange.model.history.Operation;
import kange.model.issue.Correction;
import kange.model.review.ReviewLine;
import kange.model.review.SlipLine;
import kange.store.Stores;

/**
 * Misread words that stand in many issues, put right in one act. Thread-safe; not for the UI
 * thread.
 */
public final class Slips {
  /** Nobody looks through more lines; the first act makes room for the others. */
  public static final int MOST = 5000;

  private final ArchiveLock lock;
  private final Stores stores;
  private final Desk desk;

  Slips(ArchiveLock lock, Stores stores, Desk desk) {
    this.lock = lock;
    this.stores = stores;
    this.desk = desk;
  }

  /**
   * The lines that have a word, newest issue first, as they read now: at most {@link #MOST}, and as
   * far as it was not cancelled. Lines that would be left without a character are no slips.
   *
   * @param issues whose lines are looked through
   * @param wrong the misread word, character by character
   * @param right what it ought to be; empty to take it away
   * @throws ArchiveException when a source cannot be read
   */
  public List<SlipLine> find(IssueFilter issues, String wrong, String right, Progress progress) {
    List<SlipLine> found = new ArrayList<>();
    if (wrong.isEmpty() || wrong.equals(right)) {
      return found;
    }
    List<IssueSummary> all = new Catalogue(stores).issues(issues, 0, Integer.MAX_VALUE);
    int done = 0;
    for (IssueSummary issue : all) {
      if (progress.cancelled() || found.size() >= MOST) {
        break;
      }
      progress.at(done++, all.size(), issue.label());
      for (ReviewLine line : lines(issue)) {
        String text = line.text().strip();
        String instead = text.replace(wrong, right);
        if (text.contains(wrong) && !instead.isBlank() && found.size() < MOST) {
          found.add(new SlipLine(issue.id(), issue.label(), line.number(), text, instead));
        }
      }
    }
    progress.at(done, all.size(), "");
    return found;
  }

  /** A source is decoded first: an issue is put on the desk only where it was corrected before. */
  private List<ReviewLine> lines(IssueSummary issue) {
    if (stores.reviews().find(issue.id()).isPresent()) {
      return desk.open(issue.id()).state().lines();
    }
    List<String> lines = SourceLines.of(stores, issue.id());
    List<ReviewLine> plain = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        plain.add(ReviewLine.printed(i + 1, lines.get(i)));
      }
    }
    return plain;
  }

  /**
   * Puts lines right: a step in each issue's review, and one act for the log.
   *
   * @return the act, for {@link ArchiveHistory#undo(String)}
   * @throws ArchiveException when nothing may be written or an issue is gone meanwhile; those
   *     before it are put right then
   */
  public Operation mend(List<SlipLine> lines, Progress progress) {
    lock.refuseUnlessHeld();
    Operation act = lock.act();
    Map<Long, List<SlipLine>> byIssue =
        lines.stream()
            .collect(
                Collectors.groupingBy(SlipLine::issue, LinkedHashMap::new, Collectors.toList()));
    int done = 0;
    for (Map.Entry<Long, List<SlipLine>> each : byIssue.entrySet()) {
      if (progress.cancelled()) {
        return act;
      }
      progress.at(done++, byIssue.size(), each.getValue().getFirst().label());
      List<Correction> changes = new ArrayList<>();
      each.getValue().forEach(line -> changes.add(line.correction()));
      desk.open(each.getKey()).take(changes, act);
    }
    progress.at(byIssue.size(), byIssue.size(), "");
    return act;
  }
}
