package kange.app.review;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kange.app.shell.RoomKey;
import kange.app.shell.Texts;
import kange.model.review.Mend;
import kange.model.review.ReviewState;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** The doubt that is looked at, and under digits what would answer it. */
final class DoubtPane extends VBox {
  private final ReviewModel model;
  private final Texts texts;
  private final ChangeWords changes;
  private final Label count = new Label();
  private final Label sentence = new Label();
  private final Hyperlink where = new Hyperlink();
  private final VBox answers = new VBox();
  private final VBox open = new VBox();
  private final VBox none = new VBox();
  private final Button settle = new Button();

  /**
   * @param line brings a line of the source into sight
   */
  DoubtPane(ReviewModel model, IntConsumer line, Texts texts) {
    this.model = model;
    this.texts = texts;
    this.changes = new ChangeWords(texts);
    setId("review-doubt");
    getStyleClass().add("review-doubt");
    count.getStyleClass().add("doubt-count");
    sentence.getStyleClass().add("doubt-sentence");
    sentence.setId("doubt-sentence");
    sentence.setWrapText(true);
    sentence.setMinHeight(USE_PREF_SIZE);
    where.setId("doubt-lines");
    where.getStyleClass().add("doubt-lines");
    where.setWrapText(true);
    where.setOnAction(
        e -> {
          where.setVisited(false);
          model
              .walk()
              .doubtProperty()
              .get()
              .map(d -> d.warning().lines())
              .ifPresent(lines -> line.accept(lines.getFirst().first()));
        });
    answers.getStyleClass().add("doubt-answers");
    settle.setId("doubt-settle");
    settle.setText(texts.get("doubt.settle"));
    settle.setGraphic(key("↵"));
    settle.getStyleClass().addAll("answer", Styles.FLAT);
    settle.setMaxWidth(Double.MAX_VALUE);
    settle.setOnAction(e -> model.settle());
    settle.setDisable(model.readOnly());
    open.getStyleClass().add("doubt-open");
    open.getChildren().addAll(sentence, where, answers, settle);
    none();
    getChildren().addAll(head(), open, none);
    model.stateProperty().subscribe(state -> show());
    model.walk().doubtProperty().subscribe(doubt -> show());
    model.walk().mendsProperty().subscribe(this::answer);
  }

  private HBox head() {
    Button previous = button(Material2OutlinedAL.ARROW_BACK, RoomKey.PREVIOUS_DOUBT);
    previous.setId("doubt-previous");
    previous.setOnAction(e -> model.walk().step(-1));
    Button next = button(Material2OutlinedAL.ARROW_FORWARD, RoomKey.NEXT_DOUBT);
    next.setId("doubt-next");
    next.setOnAction(e -> model.walk().step(1));
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox head = new HBox(count, space, previous, next);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("doubt-head");
    return head;
  }

  private Button button(Material2OutlinedAL icon, RoomKey key) {
    Button button = new Button("", new FontIcon(icon));
    button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL);
    String name = texts.get("keys.tip", texts.get("doubt." + key), RoomKey.text(texts, key));
    button.setAccessibleText(name);
    button.setTooltip(new Tooltip(name));
    return button;
  }

  private void none() {
    FontIcon icon = new FontIcon(Material2OutlinedAL.CHECK_CIRCLE);
    icon.getStyleClass().add("no-doubt-icon");
    Label words = new Label();
    words.setId("no-doubt");
    words
        .textProperty()
        .bind(
            model
                .stateProperty()
                .map(
                    s ->
                        s.isPresent() && s.get().doubts() > 0
                            ? texts.get("doubt.none-here", RoomKey.text(texts, RoomKey.NEXT_DOUBT))
                            : texts.get("doubt.none")));
    words.setWrapText(true);
    none.getStyleClass().add("no-doubt");
    none.getChildren().addAll(icon, words);
  }

  private void show() {
    Optional<OpenDoubt> doubt = model.walk().doubtProperty().get();
    List<OpenDoubt> all = model.walk().doubts();
    shown(open, doubt.isPresent());
    shown(none, doubt.isEmpty());
    int at = doubt.map(all::indexOf).orElse(-1);
    count.setText(
        at < 0 ? texts.get("doubt.count", all.size()) : texts.get("doubt.at", at + 1, all.size()));
    doubt.ifPresent(this::say);
  }

  private void say(OpenDoubt doubt) {
    sentence.setText(texts.say(doubt.warning().message()));
    String lines =
        doubt.warning().lines().isEmpty()
            ? ""
            : texts.get("doubt.lines", Lines.words(doubt.warning().lines()));
    where.setText(lines);
    shown(where, !lines.isEmpty());
  }

  private void answer(Optional<List<Mend>> found) {
    answers.getChildren().clear();
    Optional<ReviewState> now = model.stateProperty().get();
    if (found.isEmpty()) {
      Label wanted = new Label(texts.get("doubt.looking"));
      wanted.getStyleClass().addAll(Styles.TEXT_MUTED, "answers-wanted");
      answers.getChildren().add(wanted);
    }
    List<Mend> mends = now.isPresent() ? found.orElse(List.of()) : List.of();
    for (int i = 0; i < mends.size(); i++) {
      int number = i;
      Button answer = new Button();
      answer.setId("answer-" + (i + 1));
      answer.getStyleClass().addAll("answer", Styles.FLAT);
      answer.setMaxWidth(Double.MAX_VALUE);
      answer.setWrapText(true);
      answer.setText(String.join("\n", changes.of(now.orElseThrow(), mends.get(i).result())));
      answer.setGraphic(key(Integer.toString(i + 1)));
      answer.setDisable(model.readOnly());
      answer.setOnAction(e -> model.takeMend(number));
      answers.getChildren().add(answer);
    }
  }

  private static Label key(String text) {
    Label key = new Label(text);
    key.getStyleClass().add("key-cap");
    key.setMinWidth(USE_PREF_SIZE);
    return key;
  }

  private static void shown(Region node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
