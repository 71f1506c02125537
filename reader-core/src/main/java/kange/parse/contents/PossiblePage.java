package kange.parse.contents;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kange.parse.line.JournalPhrases;
import kange.parse.line.TextLine;

/**
 * A place where a contents page may be, with what speaks for its lines in whatever form it is set:
 * asked once, and used by all forms. Not thread-safe.
 */
final class PossiblePage {
  private static final int SHORTEST_SLOGAN = 10;

  private static final String ADDRESS = "://";

  private final List<ContentsLine> lines;
  private final ColumnMarks marks;
  private final EntryEvidence evidence;
  private final Repetitions repetitions;
  private final boolean[] guided;
  private final double[] columns;
  private final List<List<Unnumbered>> numberless = new ArrayList<>();

  /**
   * An entry with what speaks for it, its number left aside.
   *
   * @param evidence title, authors and layout
   * @param found share of its title that the body has, 0 to 1
   * @param repeated what it loses by lines that are printed above already
   * @param isFound a title, and surely in the body
   */
  record Weighed(
      EntryDraft draft, double evidence, double found, double repeated, boolean isFound) {}

  /**
   * An entry without a number of its own.
   *
   * @param alone what speaks for it on a page without numbers
   * @param amongNumbered what speaks for it where other entries have numbers
   */
  record Unnumbered(Weighed entry, double alone, double amongNumbered) {}

  /**
   * @param journals keys of the journal's names
   */
  PossiblePage(List<ContentsLine> lines, List<TextLine> file, Set<String> journals) {
    this.lines = lines;
    repetitions = new Repetitions(lines);
    ContentsLayout layout = new ContentsLayout(lines);
    marks = new ColumnMarks(lines, layout, repetitions);
    evidence = new EntryEvidence(lines, file, layout, marks);
    ColumnFit fit = new ColumnFit(lines, layout, marks, journals);
    guided = guided(lines);
    columns = new double[lines.size()];
    for (int i = 0; i < lines.size(); i++) {
      columns[i] = fit.of(i) + (repetitions.repeats(i) ? ContentsWeights.REPEATED : 0);
      numberless.add(numberlessAt(i));
    }
  }

  List<ContentsLine> lines() {
    return lines;
  }

  Weighed weighed(EntryDraft draft) {
    double repeated = 0;
    for (int k = draft.from(); k < draft.to(); k++) {
      boolean own = lines.get(k).numbered() && draft.page().isPresent();
      repeated += !own && repetitions.repeats(k) ? ContentsWeights.REPEATED : 0;
    }
    double found = evidence.found(draft);
    boolean isFound = found >= ContentsLine.SURE && !EntryEvidence.isPersons(draft);
    return new Weighed(draft, evidence.of(draft), found, repeated, isFound);
  }

  /** What an entry loses whose number, on a line of its own, cuts it from its title's next line. */
  double cutByNumber(EntryDraft draft) {
    int below = draft.to();
    boolean cut =
        lines.get(below - 1).alone().isPresent()
            && below < lines.size()
            && lines.get(below).follows(lines.get(draft.titles().getLast()));
    return cut ? ContentsWeights.OTHER_PLACE : 0;
  }

  /** The entries without a number of their own that may begin at a line. */
  List<Unnumbered> numberless(int line) {
    return numberless.get(line);
  }

  /** An address of the web is no title. */
  private List<Unnumbered> numberlessAt(int i) {
    if (lines.get(i).alone().isPresent()
        || !EntryLines.canBelong(lines.get(i))
        || lines.get(i).line().text().contains(ADDRESS)) {
      return List.of();
    }
    return Numberless.entriesAt(lines, i).stream().map(this::unnumbered).toList();
  }

  private Unnumbered unnumbered(EntryDraft draft) {
    Weighed entry = weighed(draft);
    double found = entry.found();
    boolean sure = found >= ContentsLine.SURE;
    double weight = entry.evidence() - ContentsWeights.TITLE_FOUND * found;
    double alone = weight + (sure ? found : ContentsWeights.NUMBERLESS_UNFOUND);
    alone += hasNumber(draft) ? ContentsWeights.NUMBER_LEFT : 0;
    double amongNumbered =
        weight
            + (sure
                ? ContentsWeights.NUMBER_MISSING + ContentsWeights.MISSING_FOUND * found
                : ContentsWeights.MISSING_UNFOUND);
    double names = isOnlyNames(draft) ? 2 * ContentsWeights.NAMES_FOR_TITLE : 0;
    double part = isPart(draft) ? ContentsWeights.OTHER_PLACE : 0;
    return new Unnumbered(entry, alone + names + part, amongNumbered + names + part);
  }

  /** How well a line would do as the name of a column. */
  double column(int line) {
    return columns[line];
  }

  /** An entry with a number says the same above. */
  boolean repeatsEntry(int line) {
    return repetitions.repeatsEntry(line);
  }

  /** The line stands below 本期导读: no contents page begins there. */
  boolean isGuided(int line) {
    return guided[line];
  }

  /** From 本期导读 up to running text or the heading 目录. */
  private static boolean[] guided(List<ContentsLine> lines) {
    boolean[] guided = new boolean[lines.size()];
    boolean below = false;
    for (int i = 0; i < lines.size(); i++) {
      ContentsLine line = lines.get(i);
      below &= !line.head() && !line.line().isProse();
      below |= JournalPhrases.isGuide(line.line().text());
      guided[i] = below;
    }
    return guided;
  }

  /**
   * It stands in one place of the body with the line above or below, a number between them read
   * over: they are one entry.
   */
  private boolean isPart(EntryDraft draft) {
    int above = nextWords(draft.from() - 1, -1);
    int below = nextWords(draft.to(), 1);
    return (above >= 0 && lines.get(above).sharesPlaceWith(lines.get(draft.titles().getFirst())))
        || (below < lines.size()
            && lines.get(below).sharesPlaceWith(lines.get(draft.titles().getLast())));
  }

  private int nextWords(int line, int step) {
    boolean number = line >= 0 && line < lines.size() && lines.get(line).alone().isPresent();
    return number ? line + step : line;
  }

  private boolean isOnlyNames(EntryDraft draft) {
    return draft.titles().size() == 1 && lines.get(draft.titles().getFirst()).names();
  }

  /** A number stands on one of the lines of its title. */
  private boolean hasNumber(EntryDraft draft) {
    for (int i : draft.titles()) {
      if (lines.get(i).numbered()) {
        return true;
      }
    }
    return false;
  }

  /** Long marked lines in a row are slogans; none of them names a column. */
  double besideSlogan(int i) {
    return isSlogan(i) && (isSlogan(i - 1) || isSlogan(i + 1)) ? ContentsWeights.NO_COLUMN : 0;
  }

  boolean isSlogan(int i) {
    return i >= 0
        && i < lines.size()
        && marks.isMarked(i)
        && lines.get(i).line().chars() >= SHORTEST_SLOGAN;
  }
}
