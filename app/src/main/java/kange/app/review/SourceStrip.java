package kange.app.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import kange.app.shell.Texts;
import kange.model.issue.LeftoverKind;
import kange.model.issue.LineRange;
import kange.model.review.ReviewLine;
import kange.model.review.ReviewState;

/**
 * Beside the scroll bar of the source, the whole file at a glance: where something is doubted,
 * where articles begin, where page numbers stand. A click goes there.
 */
final class SourceStrip extends Pane {
  private static final double WIDTH = 10;
  private static final double TALL = 3;
  private static final PseudoClass PAGE = PseudoClass.getPseudoClass("page");
  private static final PseudoClass DOUBT = PseudoClass.getPseudoClass("doubt");

  private final ReviewModel model;
  private final IntConsumer line;
  private List<ReviewLine> lines = List.of();

  /** What stands at a row of the source. */
  private enum Kind {
    ARTICLE,
    PAGE,
    DOUBT
  }

  private record Mark(int row, Kind kind) {}

  private List<Mark> marks = List.of();

  /**
   * @param line brings a line of the source into sight
   */
  SourceStrip(ReviewModel model, IntConsumer line, Texts texts) {
    this.model = model;
    this.line = line;
    setId("review-landmarks");
    getStyleClass().add("landmarks");
    setMinWidth(WIDTH);
    setMaxWidth(WIDTH);
    setAccessibleText(texts.get("review.landmarks"));
    Tooltip.install(this, new Tooltip(texts.get("review.landmarks")));
    model.stateProperty().subscribe(this::show);
    heightProperty().subscribe(this::draw);
    setOnMouseClicked(e -> go(e.getY()));
  }

  private void show(Optional<ReviewState> state) {
    lines = state.map(ReviewState::lines).orElse(List.of());
    marks = state.map(now -> marks(now, model.walk().doubts())).orElse(List.of());
    draw();
  }

  private static List<Mark> marks(ReviewState state, List<OpenDoubt> doubts) {
    Map<Integer, Integer> rows = new HashMap<>();
    List<Mark> marks = new ArrayList<>();
    for (int row = 0; row < state.lines().size(); row++) {
      ReviewLine at = state.lines().get(row);
      rows.put(at.number(), row);
      if (at.leftover().filter(LeftoverKind.NOISE::equals).isPresent() && isNumber(at.text())) {
        marks.add(new Mark(row, Kind.PAGE));
      }
    }
    state
        .issue()
        .articles()
        .forEach(article -> marks.add(new Mark(row(rows, Lines.first(article)), Kind.ARTICLE)));
    Set<Integer> doubted = new HashSet<>();
    for (OpenDoubt doubt : doubts) {
      doubt.lines(state).stream()
          .map(LineRange::first)
          .filter(rows::containsKey)
          .findFirst()
          .ifPresent(first -> doubted.add(row(rows, first)));
    }
    doubted.forEach(row -> marks.add(new Mark(row, Kind.DOUBT)));
    return marks;
  }

  private static int row(Map<Integer, Integer> rows, int number) {
    return rows.getOrDefault(number, 0);
  }

  private static boolean isNumber(String text) {
    return text.chars().anyMatch(Character::isDigit);
  }

  private void draw() {
    getChildren().clear();
    for (Mark mark : marks) {
      Region tick = new Region();
      tick.getStyleClass().add("landmark");
      tick.pseudoClassStateChanged(PAGE, mark.kind() == Kind.PAGE);
      tick.pseudoClassStateChanged(DOUBT, mark.kind() == Kind.DOUBT);
      tick.setMouseTransparent(true);
      tick.resizeRelocate(
          0, Math.rint((getHeight() - TALL) * mark.row() / Math.max(1, lines.size())), WIDTH, TALL);
      tick.setManaged(false);
      getChildren().add(tick);
    }
  }

  private void go(double y) {
    if (!lines.isEmpty() && getHeight() > 0) {
      int row = (int) (y / getHeight() * lines.size());
      line.accept(lines.get(Math.clamp(row, 0, lines.size() - 1)).number());
    }
  }
}
