package kange.app.parts;

import javafx.geometry.Pos;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;
import kange.app.shell.Fonts;
import kange.model.IssueSummary;

/**
 * An issue as a thread-bound book: coloured cloth, stitches along the spine at the right, a cream
 * title slip with the journal's name in a column, the number at the foot. A journal always has the
 * same cloth.
 */
public final class IssueCover extends Pane {
  private static final int CLOTHS = 8;
  private static final double RATIO = 1.36;

  /**
   * @param width in logical pixels; the height follows
   */
  public IssueCover(IssueSummary issue, double width, Fonts fonts) {
    double height = Math.rint(width * RATIO);
    String journal = issue.journalLabel();
    getStyleClass().addAll("cover", "cloth-" + Math.floorMod(journal.hashCode(), CLOTHS));
    setMinSize(width, height);
    setPrefSize(width, height);
    setMaxSize(width, height);
    stitches(width, height);
    slip(journal, width, height, fonts);
    foot(issue, width, height, fonts);
    setAccessibleText(issue.label());
  }

  private void stitches(double width, double height) {
    double seam = width * 0.91;
    addLine(seam, 0, seam, height);
    for (double at : new double[] {0.09, 0.365, 0.635, 0.91}) {
      addLine(seam, height * at, width, height * at);
    }
  }

  private void addLine(double x1, double y1, double x2, double y2) {
    Line line = new Line(x1, y1, x2, y2);
    line.getStyleClass().add("stitch");
    getChildren().add(line);
  }

  private void slip(String journal, double width, double height, Fonts fonts) {
    Region slip = new Region();
    slip.getStyleClass().add("slip");
    boolean wide = journal.codePointCount(0, journal.length()) > VerticalText.LONG_COLUMN;
    double slipWidth = width * (wide ? 0.34 : 0.27);
    double slipHeight = height * 0.66;
    slip.resizeRelocate(width * 0.085, height * 0.065, slipWidth, slipHeight);
    VerticalText name =
        new VerticalText(
            journal, slipWidth * 0.84, slipHeight * 0.9, slipWidth * 0.62, fonts::bold);
    name.getStyleClass().add("slip-name");
    name.resizeRelocate(
        width * 0.085, height * 0.065 + slipHeight * 0.05, slipWidth, slipHeight * 0.9);
    slip.setManaged(false);
    name.setManaged(false);
    getChildren().addAll(slip, name);
  }

  private void foot(IssueSummary issue, double width, double height, Fonts fonts) {
    String number = issue.metadata().number().orElse("");
    boolean digits = !number.isEmpty() && number.chars().allMatch(Character::isDigit);
    Text big = new Text(number);
    big.setFont(fonts.bold(digits ? width * 0.29 : width * 0.12));
    big.getStyleClass().add("cover-number");
    Text year = new Text(issue.metadata().year().map(String::valueOf).orElse(""));
    year.setFont(fonts.sans(width * 0.098));
    year.getStyleClass().add("cover-year");
    VBox foot = new VBox(width * (digits ? -0.045 : 0.01), year, big);
    foot.setAlignment(Pos.BOTTOM_RIGHT);
    foot.setManaged(false);
    foot.resizeRelocate(width * 0.36, height * 0.5, width * 0.49, height * 0.46);
    getChildren().add(foot);
  }
}
