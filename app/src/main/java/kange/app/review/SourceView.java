package kange.app.review;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntConsumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import kange.app.shell.Texts;
import kange.model.issue.Article;
import kange.model.issue.Correction;
import kange.model.issue.LineRange;
import kange.model.review.ReviewLine;
import kange.model.review.ReviewState;

/** The source, line by line; lines are picked as files are, and keys say what they are. */
final class SourceView extends ListView<ReviewLine> {
  /** Above a line that is brought into sight, so much of what comes before it is shown. */
  private static final int ABOVE = 3;

  /** Pixels that the source rolls at a time while a border is dragged. */
  private static final double ROLL = 12;

  /** With more changes than these, it is quicker to draw the list anew. */
  private static final int IN_PLACE = 200;

  private final ObservableList<ReviewLine> lines = FXCollections.observableArrayList();
  private final ReviewModel model;
  private IntConsumer looked = line -> {};

  SourceView(ReviewModel model, Texts texts) {
    this.model = model;
    setId("review-source");
    setAccessibleText(texts.get("review.source"));
    getStyleClass().addAll("plain-list", "review-source");
    getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    setItems(lines);
    ContextMenu menu = new LineMenu(this, texts).menu();
    setContextMenu(menu);
    SourceMarks marks = new SourceMarks(model, lines);
    BorderDrag drag = new BorderDrag(this);
    setCellFactory(
        view -> new SourceCell(marks, drag, texts, at -> menu.show(at, Side.BOTTOM, 0, 0)));
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    getSelectionModel()
        .selectedItemProperty()
        .subscribe(line -> Optional.ofNullable(line).ifPresent(l -> looked.accept(l.number())));
    model.stateProperty().subscribe(state -> state.ifPresent(this::show));
    model.walk().placeProperty().subscribe(place -> look());
    model.walk().doubtProperty().subscribe(doubt -> look());
  }

  private void show(ReviewState state) {
    List<ReviewLine> now = state.lines();
    List<Integer> picked = List.copyOf(getSelectionModel().getSelectedIndices());
    if (now.size() != lines.size() || differing(now) > IN_PLACE) {
      lines.setAll(now);
      getSelectionModel().clearSelection();
      picked.stream().filter(i -> i < now.size()).forEach(getSelectionModel()::select);
    } else {
      for (int i = 0; i < now.size(); i++) {
        if (!now.get(i).equals(lines.get(i))) {
          lines.set(i, now.get(i));
        }
      }
    }
    refresh();
  }

  private long differing(List<ReviewLine> now) {
    long differing = 0;
    for (int i = 0; i < now.size(); i++) {
      differing += now.get(i).equals(lines.get(i)) ? 0 : 1;
    }
    return differing;
  }

  /** What is looked at comes into sight: the lines that are doubted, or the article's first. */
  private void look() {
    refresh();
    Optional<ReviewState> state = model.stateProperty().get();
    if (state.isEmpty()) {
      return;
    }
    List<LineRange> doubted =
        model.walk().doubtProperty().get().map(d -> d.lines(state.get())).orElse(List.of());
    int place = model.walk().placeProperty().get();
    if (!doubted.isEmpty()) {
      bring(doubted.getFirst().first());
    } else if (place >= 0 && place < state.get().issue().articles().size()) {
      bring(Lines.first(state.get().issue().articles().get(place)));
    }
  }

  /** Tells which line is looked at: one that was brought into sight, or is picked. */
  void onLooked(IntConsumer now) {
    looked = now;
  }

  /** Brings a line into sight. */
  void bring(int number) {
    looked.accept(number);
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).number() >= number) {
        scrollTo(Math.max(0, i - ABOVE));
        return;
      }
    }
  }

  /** Rolls some lines on, or back where they are negative. */
  void roll(int rows) {
    if (lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
      flow.scrollPixels(rows * ROLL);
    }
  }

  /** Picks the line of a number, or the next that is not blank, and brings it into sight. */
  void pick(int number) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).number() >= number) {
        getSelectionModel().clearAndSelect(i);
        getFocusModel().focus(i);
        scrollTo(Math.max(0, i - ABOVE));
        return;
      }
    }
  }

  private void pressed(KeyEvent e) {
    for (LineKey key : LineKey.values()) {
      if (key.key().matches(e)) {
        act(key::act);
        e.consume();
        return;
      }
    }
  }

  /** Does something with the lines that are picked. */
  void act(Function<LineActs, Optional<Correction>> what) {
    model
        .stateProperty()
        .get()
        .flatMap(state -> what.apply(new LineActs(state, picked())))
        .ifPresent(act -> model.take(List.of(act)));
  }

  /** The titles of the articles there are, in order. */
  List<String> titles() {
    return model
        .stateProperty()
        .get()
        .map(state -> state.issue().articles().stream().map(Article::title).toList())
        .orElse(List.of());
  }

  /** The numbers of the lines that are picked, in order. */
  List<Integer> picked() {
    return getSelectionModel().getSelectedItems().stream()
        .map(ReviewLine::number)
        .sorted()
        .toList();
  }
}
