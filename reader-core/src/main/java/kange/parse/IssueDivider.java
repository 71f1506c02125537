package kange.parse;

import java.util.List;
import java.util.Optional;
import kange.model.issue.ContentsFormName;
import kange.model.issue.ProposedCorrection;
import kange.parse.line.TextLine;
import kange.parse.segment.DocumentStatistics;
import kange.parse.segment.IssueOutline;
import kange.parse.segment.Unwrapper;
import kange.parse.spread.NewspaperPage;

/**
 * Divides a file as a magazine or as the page of a newspaper, whichever it is, as often as is
 * asked. For one thread.
 */
final class IssueDivider {
  private final List<TextLine> lines;
  private final int width;
  private final Optional<ContentsFormName> form;
  private final ReadingProgress told;
  private final IssueSegmenter magazine;
  private Optional<IssueSegmenter> newspaper = Optional.empty();

  IssueDivider(List<TextLine> lines) {
    this(lines, Optional.empty(), ReadingProgress.NONE);
  }

  /**
   * @param form how the contents page is set; empty where the file is to show it
   * @param told what it has come to
   */
  IssueDivider(List<TextLine> lines, Optional<ContentsFormName> form, ReadingProgress told) {
    this.form = form;
    this.told = told;
    this.lines = lines;
    this.width = DocumentStatistics.wrapWidth(lines);
    this.magazine =
        new IssueSegmenter(width == 0 ? lines : Unwrapper.unwrap(lines, width), form, told);
    told.reached(ReadingProgress.Stage.CONTENTS);
  }

  /** Divides the file with nothing said of it. */
  IssueOutline outline() {
    return outline(List.of());
  }

  /**
   * Divides the file.
   *
   * @param corrections what they say of lines is heeded, but not on the page of a newspaper
   */
  IssueOutline outline(List<ProposedCorrection> corrections) {
    IssueOutline outline = magazine.outline(corrections);
    IssueOutline divided =
        width > 0 && mayBeNewspaper(outline) ? newspaper().spread(width).orElse(outline) : outline;
    told.reached(ReadingProgress.Stage.DIVIDED);
    return divided;
  }

  /**
   * A page head tells a newspaper; without one, only a file is tried in which no articles show, or
   * that begins with text: the headings may stand behind it.
   */
  private boolean mayBeNewspaper(IssueOutline outline) {
    return NewspaperPage.looksLike(lines, width)
        || (!outline.contents().found()
            && (outline.drafts().size() <= 1 || outline.drafts().getFirst().isUntitled()));
  }

  private IssueSegmenter newspaper() {
    if (newspaper.isEmpty()) {
      newspaper = Optional.of(new IssueSegmenter(lines, form, told));
    }
    return newspaper.get();
  }
}
