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
    List<TriedForm> forms = new ArrayList<>();
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
          forms.add(TriedForm.of(form, page, reading));
        }
        if (reading.isPage()) {
          tried.add(new Tried(page, form, reading));
        }
      }
    }
    // Stable: of equally good ones the first stays first, as it is the one that is taken.
    forms.sort(Comparator.comparingDouble(TriedForm::score).reversed());
    if (tried.isEmpty()) {
      return Contents.NONE.with(forms);
    }
    Tried best =
        tried.stream().max(Comparator.comparingDouble(t -> t.reading().score())).orElseThrow();
    return new ContentsAssembler(best.lines(), best.form(), best.reading()).contents().with(forms);
  }
}
