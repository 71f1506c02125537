package kange.parse.contents;

import java.util.List;
import kange.model.issue.ContentsFormName;

/**
 * What one form made of one stretch of the file.
 *
 * @param first index of the first line it would read as the page
 * @param last index of the last
 * @param score its worth: of those with a heading 目录, and then of those without, the greatest is
 *     taken
 * @param headed it begins with the heading 目录
 * @param found how many of its titles stand again in the body
 * @param acceptable it is enough for a contents page
 */
public record TriedForm(
    ContentsFormName form,
    int first,
    int last,
    double score,
    boolean headed,
    int entries,
    int found,
    int columns,
    boolean acceptable) {
  static TriedForm of(
      ContentsForm form, List<ContentsLine> lines, PageReading reading, double worth) {
    List<PageItem> items = reading.items();
    return new TriedForm(
        form.name(),
        lines.get(items.getFirst().from()).index(),
        lines.get(items.getLast().to() - 1).index(),
        worth,
        reading.headed(),
        reading.entries(),
        reading.found(),
        reading.columns(),
        reading.isPage());
  }
}
