package kange.app.cover;

import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import kange.app.shell.Fonts;
import kange.app.shell.Texts;
import kange.model.catalogue.IssueSummary;

/**
 * The cover of an issue, drawn from the journal's name, the year and the number. It can show one
 * issue after another, and should: of a node that is painted once and then thrown away the toolkit
 * keeps the picture until memory runs short.
 */
public final class IssueCover extends Pane {
  private static final double RATIO = 1.36;
  private static final double CORNER = 0.03;

  private final Fonts fonts;
  private final String unnamed;
  private final Pane paper = new Pane();
  private final Rectangle edge = new Rectangle();

  public IssueCover(Fonts fonts, Texts texts) {
    this.fonts = fonts;
    this.unnamed = texts.get("cover.unnamed");
    paper.setManaged(false);
    // On a pane inside, for a clip would cut off the cover's shadow.
    paper.setClip(edge);
    getChildren().add(paper);
    setMouseTransparent(true);
    // Shadow, clip and shapes are painted once; scrolling moves the picture.
    setCache(true);
  }

  /**
   * Draws the cover of an issue in the place of what was drawn before.
   *
   * @param width in logical pixels; the height follows
   */
  public void show(IssueSummary issue, double width) {
    double height = height(width);
    CoverText imprint = CoverText.of(issue, unnamed);
    Binding binding = Binding.of(imprint.journal());
    getStyleClass().setAll("cover", binding.dye());
    setMinSize(width, height);
    setPrefSize(width, height);
    setMaxSize(width, height);
    paper.resize(width, height);
    edge.setWidth(width);
    edge.setHeight(height);
    edge.setArcWidth(width * CORNER);
    edge.setArcHeight(width * CORNER);
    paper.getChildren().clear();
    binding.design().draw(new CoverPaper(paper, width, height, fonts), imprint);
    setAccessibleText(issue.label());
  }

  /** How high a cover of a width is. */
  public static double height(double width) {
    return Math.rint(width * RATIO);
  }
}
