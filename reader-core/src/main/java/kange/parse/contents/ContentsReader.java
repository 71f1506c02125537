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
  private ContentsReader() {}

  /** A form's reading of one place. */
  private record Tried(List<ContentsLine> lines, ContentsForm form, PageReading reading) {}

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
        if (reading.isPage()) {
          tried.add(new Tried(page, form, reading));
        }
      }
    }
    if (tried.isEmpty()) {
      return Contents.NONE;
    }
    Tried best =
        tried.stream()
            .max(
                Comparator.comparing((Tried t) -> t.reading().headed())
                    .thenComparingDouble(t -> t.reading().worth()))
            .orElseThrow();
    return new ContentsAssembler(best.lines(), best.form(), best.reading()).contents();
  }
}
