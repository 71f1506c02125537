package kange.model.scan;

import java.util.List;
import kange.model.history.Operation;

/**
 * What was attached to an issue.
 *
 * @param act what it bears in the log; nothing stands there under it when nothing was attached
 * @param pages how many the new files have
 * @param known names of files that were attached already
 */
public record AttachReport(Operation act, List<ScanFile> files, int pages, List<String> known) {
  /** Takes copies of the lists. */
  public AttachReport {
    files = List.copyOf(files);
    known = List.copyOf(known);
  }
}
