package kange.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kange.app.cli.session.DisplayWidth;
import kange.app.cli.session.Session;
import kange.model.explain.BrokenRule;
import kange.model.explain.LabelBasis;
import kange.model.explain.LabelReason;
import kange.model.explain.LineExplanation;
import kange.model.explain.OtherLabel;
import kange.model.message.MessageCode;

/**
 * A row a line, and below it why it is so: where the label is another than that of the line above,
 * or not certain. Widths are fixed, so that rows can be printed as they come.
 */
final class ExplainedLineTable {
  private static final int NUMBER = 11;
  private static final int LABEL = 10;
  private static final int PROBABILITY = 5;
  private static final int OWNER = 8;
  private static final String GAP = "  ";
  private static final String INDENT = " ".repeat(NUMBER) + GAP;

  /** Rounds to 1.000: nothing else was in question. */
  private static final double CERTAIN = 0.9995;

  private final Session session;
  private final int width;
  private Optional<MessageCode> above = Optional.empty();

  ExplainedLineTable(Session session, int width) {
    this.session = session;
    this.width = width;
  }

  String head() {
    return row(
        session.text("head.lines"),
        session.text("explain.label"),
        session.text("explain.probability"),
        session.text("explain.otherwise"),
        session.text("explain.probability"),
        session.text("explain.owner"),
        session.text("explain.text"));
  }

  List<String> rows(LineExplanation line) {
    List<String> rows = new ArrayList<>();
    Optional<OtherLabel> other = line.otherwise();
    rows.add(
        row(
            line.lines().toString(),
            ExplanationPrinter.word(session, line.label()),
            probability(line.probability()),
            other.map(o -> ExplanationPrinter.word(session, o.label())).orElse(basis(line)),
            other.map(o -> probability(o.probability())).orElse(""),
            owner(line),
            line.text()));
    boolean sameAsAbove = above.isPresent() && above.get() == line.label();
    if (other.isPresent() && !(sameAsAbove && line.probability() >= CERTAIN)) {
      rows.add(reasons(other.get()));
    }
    above = Optional.of(line.label());
    return rows;
  }

  private String basis(LineExplanation line) {
    return line.basis() == LabelBasis.WEIGHED ? "" : ExplanationPrinter.word(session, line.basis());
  }

  private String owner(LineExplanation line) {
    return line.article()
        .map(a -> "#" + a)
        .or(
            () ->
                line.leftover()
                    .map(k -> session.text("leftover." + k.name().toLowerCase(Locale.ROOT))))
        .orElse("");
  }

  private String row(
      String number,
      String label,
      String likely,
      String other,
      String otherLikely,
      String owner,
      String text) {
    String fixed =
        " ".repeat(Math.max(0, NUMBER - DisplayWidth.of(number)))
            + number
            + GAP
            + set(label, LABEL)
            + " "
            + set(likely, PROBABILITY)
            + GAP
            + set(other, LABEL)
            + " "
            + set(otherLikely, PROBABILITY)
            + GAP
            + set(owner, OWNER)
            + GAP;
    // A paragraph may be long: what cannot be shown need not be measured.
    String shown = text.substring(0, Math.min(text.length(), width));
    return DisplayWidth.cut(fixed + shown, width).stripTrailing();
  }

  private static String set(String text, int columns) {
    String cut = DisplayWidth.cut(text, columns);
    return cut + " ".repeat(columns - DisplayWidth.of(cut));
  }

  private static String probability(double probability) {
    return String.format(Locale.ROOT, "%.3f", probability);
  }

  /** What rules the other label out, and as many whole reasons as a row has room for. */
  private String reasons(OtherLabel other) {
    StringBuilder row = new StringBuilder(INDENT);
    for (BrokenRule broken : other.broken()) {
      String label = ExplanationPrinter.word(session, other.label());
      String rule = ExplanationPrinter.word(session, broken.rule()) + place(broken.offset());
      row.append(session.text("explain.rule", label, rule)).append(' ');
    }
    row.append(session.text("explain.margin", String.format(Locale.ROOT, "%+.2f", other.margin())));
    for (LabelReason reason : other.reasons()) {
      String told = GAP + told(reason);
      if (DisplayWidth.of(row.toString()) + told.length() > width) {
        break;
      }
      row.append(told);
    }
    return DisplayWidth.cut(row.toString(), width);
  }

  /** {@code signed[+1] +0.82}: the line below is signed, and that speaks for the label. */
  private static String told(LabelReason reason) {
    return reason.feature()
        + place(reason.offset())
        + String.format(Locale.ROOT, " %+.2f", reason.weight());
  }

  /** Which line is meant: nothing for the line itself. */
  private static String place(int offset) {
    return offset == 0 ? "" : String.format(Locale.ROOT, "[%+d]", offset);
  }
}
