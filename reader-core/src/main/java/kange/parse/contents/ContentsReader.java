package kange.parse.contents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleConsumer;
import kange.model.issue.ContentsFormName;
import kange.parse.line.EditorialOffice;
import kange.parse.line.TextLine;

/**
 * Reads the contents page: every form of page is tried on every place where one may be, and the
 * reading that explains most is taken, or none.
 */
public final class ContentsReader {
  private static final Comparator<TriedPage> BEST_FIRST =
      Comparator.comparingDouble(TriedPage::worth).reversed();

  private ContentsReader() {}

  /**
   * A page ends where one of its titles is printed again over a text: lists of the first articles,
   * close below it, may look like more entries.
   */
  private static TriedPage endedBeforeBody(
      TriedPage whole, List<TextLine> file, Set<String> journals, boolean known) {
    int end = whole.body();
    if (end >= whole.lines().size() || whole.goesOn(end)) {
      return whole;
    }
    List<ContentsLine> page = whole.lines().subList(0, end);
    TriedPage shorter =
        new TriedPage(
            page,
            whole.form(),
            new PageParser(new PossiblePage(page, file, journals), whole.form()).read());
    boolean read = shorter.reading().last().isPresent() && shorter.reading().isPage(known);
    return read && shorter.isFoundElsewhere() ? shorter : whole;
  }

  /** Forms of one place are told apart by their sums; a list elsewhere has another place. */
  private static List<TriedPage> bestOfEachPlace(List<TriedPage> acceptable) {
    List<TriedPage> best = new ArrayList<>();
    for (TriedPage tried :
        acceptable.stream()
            .sorted(Comparator.comparingDouble((TriedPage t) -> t.reading().score()).reversed())
            .toList()) {
      if (best.stream().noneMatch(tried::meets)) {
        best.add(tried);
      }
    }
    return best;
  }

  /** The contents page as the file shows it. */
  public static Contents read(List<TextLine> lines) {
    return read(lines, Optional.empty());
  }

  /**
   * The contents page of a journal of which it is known how it is set: no other form is tried, and
   * less evidence is enough.
   *
   * @param known empty where the file alone is to show it
   */
  public static Contents read(List<TextLine> lines, Optional<ContentsFormName> known) {
    return read(lines, known, share -> {});
  }

  /**
   * As above.
   *
   * @param told what share of the places where a page may be was looked at, from 0 to 1
   */
  public static Contents read(
      List<TextLine> lines, Optional<ContentsFormName> known, DoubleConsumer told) {
    return known.filter(ContentsFormName.NO_PAGE::equals).isPresent()
        ? Contents.NONE
        : read(lines, ContentsForms.of(known), known.isPresent(), told);
  }

  private static Contents read(
      List<TextLine> lines, List<ContentsForm> forms, boolean known, DoubleConsumer told) {
    List<TriedPage> tried = new ArrayList<>();
    List<TriedPage> finalists = new ArrayList<>();
    List<List<ContentsLine>> windows = new ArrayList<>();
    List<ContentsLine> all = new ArrayList<>();
    for (PageWindows.Window window : PageWindows.of(lines)) {
      List<ContentsLine> page = EntryPair.lines(lines, window.from(), window.to());
      windows.add(page);
      all.addAll(page);
    }
    List<ContentsLine> echoed = BodyEchoes.find(all, lines);
    Set<String> journals = EditorialOffice.journals(lines);
    int chars = lines.stream().mapToInt(TextLine::chars).sum();
    int from = 0;
    for (List<ContentsLine> window : windows) {
      told.accept((double) from / Math.max(1, all.size()));
      List<ContentsLine> page = echoed.subList(from, from + window.size());
      from += window.size();
      PossiblePage possible = new PossiblePage(page, lines, journals);
      List<TriedPage> here =
          forms.stream()
              .map(form -> new TriedPage(page, form, new PageParser(possible, form).read()))
              .filter(t -> t.reading().last().isPresent())
              .toList();
      tried.addAll(here);
      finalists.addAll(
          bestOfEachPlace(
              here.stream()
                  .filter(
                      t -> t.reading().isPage(known) && t.isFoundElsewhere() && t.leavesBody(chars))
                  .toList()));
    }
    Optional<TriedPage> best = finalists.stream().max(Comparator.comparingDouble(TriedPage::worth));
    tried.sort(BEST_FIRST);
    // Forms of one place are told apart by their sums alone: the best of all may be worth less.
    best.ifPresent(
        b -> {
          tried.remove(b);
          tried.addFirst(b);
        });
    return best.map(b -> endedBeforeBody(b, lines, journals, known))
        .map(b -> new ContentsAssembler(b.lines(), b.form(), b.reading()).contents())
        .orElse(Contents.NONE)
        .with(tried.stream().map(TriedPage::told).toList());
  }
}
