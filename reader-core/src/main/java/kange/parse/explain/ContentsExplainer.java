package kange.parse.explain;

import java.util.ArrayList;
import java.util.List;
import kange.model.explain.ContentsExplanation;
import kange.model.explain.EntryExplanation;
import kange.model.explain.FormExplanation;
import kange.model.issue.LineRange;
import kange.parse.contents.Contents;
import kange.parse.contents.ContentsEntry;
import kange.parse.contents.TriedForm;
import kange.parse.line.TextLine;
import kange.parse.segment.IssueOutline;

/** Says which form of contents page won, against which, and what it reads. */
final class ContentsExplainer {
  private ContentsExplainer() {}

  static ContentsExplanation explain(IssueOutline outline, Entries entries) {
    Contents contents = outline.contents();
    List<FormExplanation> tried =
        contents.tried().stream().map(form -> form(form, outline.lines())).toList();
    return new ContentsExplanation(
        tried,
        tried.stream().filter(FormExplanation::acceptable).findFirst(),
        entries(contents, entries),
        contents.unexplained().stream().sorted().map(i -> outline.lines().get(i).range()).toList());
  }

  private static FormExplanation form(TriedForm form, List<TextLine> lines) {
    return new FormExplanation(
        form.form(),
        new LineRange(lines.get(form.first()).number(), lines.get(form.last()).last()),
        form.score(),
        form.headed(),
        form.entries(),
        form.found(),
        form.columns(),
        form.acceptable());
  }

  private static List<EntryExplanation> entries(Contents contents, Entries entries) {
    List<EntryExplanation> rows = new ArrayList<>();
    for (ContentsEntry entry : contents.entries()) {
      rows.add(
          new EntryExplanation(
              entry.whole(),
              entry.column(),
              entry.page(),
              entry.insideCover(),
              entries.article(rows.size() + 1)));
    }
    return rows;
  }
}
