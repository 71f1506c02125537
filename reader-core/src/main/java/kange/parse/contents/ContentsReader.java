package kange.parse.contents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kange.parse.line.TextLine;

/**
 * Reads the contents page: every form of page is tried on every place where one may be, and the
 * reading that explains most is taken, or none.
 */
public final class ContentsReader {
  /** A reading that begins with the heading 目录 comes before all that do not. */
  private static final Comparator<Tried> BEST_FIRST =
      Comparator.comparing((Tried t) -> t.reading().headed())
          .thenComparingDouble(t -> t.reading().worth())
          .reversed();

  private ContentsReader() {}

  /** A form's reading of one place. */
  private record Tried(List<ContentsLine> lines, ContentsForm form, PageReading reading) {
    TriedForm told() {
      return TriedForm.of(form, lines, reading);
    }
  }

  public static Contents read(List<TextLine> lines) {
    List<Tried> tried = new ArrayList<>();
    List<List<ContentsLine>> windows = new ArrayList<>();
    List<ContentsLine> all = new ArrayList<>();
    for (PageWindows.Window window : PageWindows.of(lines)) {
      List<ContentsLine> page = EntryPair.lines(lines, window.from(), window.to());
      windows.add(page);
      all.addAll(page);
    }
    List<ContentsLine> echoed = BodyEchoes.find(all, lines);
    int from = 0;
    for (List<ContentsLine> window : windows) {
      List<ContentsLine> page = echoed.subList(from, from + window.size());
      from += window.size();
      for (ContentsForm form : ContentsForms.ALL) {
        PageReading reading = new PageParser(page, lines, form).read();
        if (reading.last().isPresent()) {
          tried.add(new Tried(page, form, reading));
        }
      }
    }
    // Stable: of equally good ones the first form stays first.
    tried.sort(BEST_FIRST);
    Contents contents =
        tried.stream()
            .filter(t -> t.reading().isPage())
            .findFirst()
            .map(t -> new ContentsAssembler(t.lines(), t.form(), t.reading()).contents())
            .orElse(Contents.NONE);
    return contents.with(tried.stream().map(Tried::told).toList());
  }
}
