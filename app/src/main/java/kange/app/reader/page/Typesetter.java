package kange.app.reader.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.text.Font;
import kange.model.issue.Span;
import kange.typeset.FullWidthPunctuation;
import kange.typeset.Line;
import kange.typeset.LineBreaker;
import kange.typeset.SetText;
import kange.typeset.TextStops;
import kange.typeset.TextStyle;
import kange.typeset.TitleBreaker;

/** Sets the rows of the page; what was set at a scale is kept until there is another. UI thread. */
public final class Typesetter {
  /** A centred line leaves a little of the measure free. */
  private static final double TITLE_WIDTH = 0.96;

  /** Something of everything, longer than a line. */
  private static final String REHEARSAL =
      "春风又绿江南岸，明月何时照我还？——“山重水复疑无路，柳暗花明又一村。”（Kange 1.0）".repeat(3);

  private static final Span ALL = new Span(0, REHEARSAL.length());
  private static final Optional<RowMarks.Caret> CARET = Optional.of(new RowMarks.Caret(1, true));

  private final Map<Font, FontTypeface> typefaces = new HashMap<>();
  private final Map<Words, SetText> kept = new HashMap<>();
  private TypeScale scale;

  Typesetter(TypeScale scale) {
    this.scale = scale;
  }

  /**
   * Sets and draws a line or two for nobody: loads classes, fonts and the dictionary of words, for
   * which the first page would have to wait. May be done on any thread, with a typesetter of its
   * own.
   */
  public static void rehearse(TypeScale scale) {
    TextStops.load();
    Typesetter typesetter = new Typesetter(scale);
    for (ReaderRow.Kind kind : ReaderRow.Kind.values()) {
      ReaderRow row = new ReaderRow(kind, REHEARSAL, 1, -1, List.of());
      ParagraphPane pane = new ParagraphPane(row, typesetter);
      pane.show(new RowMarks(List.of(ALL), Optional.of(ALL), List.of(), Optional.of(ALL), CARET));
      pane.layout();
    }
  }

  TypeScale scale() {
    return scale;
  }

  /** Sets rows at another scale from now on. */
  void scale(TypeScale to) {
    scale = to;
    kept.clear();
  }

  /** Lets go of the rows that were set: another article comes. */
  void forget() {
    kept.clear();
  }

  SetText set(ReaderRow row) {
    return kept.computeIfAbsent(new Words(row.kind(), row.level(), row.text()), words -> make(row));
  }

  private SetText make(ReaderRow row) {
    String text = FullWidthPunctuation.of(row.text());
    FontTypeface typeface = typefaces.computeIfAbsent(scale.font(row), FontTypeface::new);
    TextStyle style = scale.style(row);
    double measure = scale.measure();
    if (!scale.isHead(row)) {
      return SetText.of(text, style, scale.leading(row), measure, typeface);
    }
    TitleBreaker titles = new TitleBreaker(new LineBreaker(typeface));
    List<Line> lines = titles.set(text, style, TITLE_WIDTH * measure, measure);
    return new SetText(text, lines, style, scale.leading(row), typeface);
  }

  /** All that decides how a row is set at one scale: not which of its words are marked. */
  private record Words(ReaderRow.Kind kind, int level, String text) {}
}
