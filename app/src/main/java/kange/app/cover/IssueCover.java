package kange.app.cover;

import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import kange.app.shell.Fonts;
import kange.model.catalogue.IssueSummary;

/** The cover of an issue, drawn from the journal's name, the year and the number. */
public final class IssueCover extends Pane {
  private static final double RATIO = 1.36;
  private static final double CORNER = 0.03;

  /**
   * @param width in logical pixels; the height follows
   */
  public IssueCover(IssueSummary issue, double width, Fonts fonts) {
    double height = height(width);
    CoverText imprint = CoverText.of(issue);
    Binding binding = Binding.of(imprint.journal());
    getStyleClass().addAll("cover", binding.dye());
    setMinSize(width, height);
    setPrefSize(width, height);
    setMaxSize(width, height);
    Pane paper = new Pane();
    paper.setManaged(false);
    paper.resize(width, height);
    // On a pane inside, for a clip would cut off the cover's shadow.
    Rectangle edge = new Rectangle(width, height);
    edge.setArcWidth(width * CORNER);
    edge.setArcHeight(width * CORNER);
    paper.setClip(edge);
    binding.design().draw(new CoverPaper(paper, width, height, fonts), imprint);
    getChildren().add(paper);
    setMouseTransparent(true);
    // Shadow, clip and shapes are painted once; scrolling moves the picture.
    setCache(true);
    setAccessibleText(issue.label());
  }

  /** How high a cover of a width is. */
  public static double height(double width) {
    return Math.rint(width * RATIO);
  }
}
