package kange.app.authority;

import atlantafx.base.theme.Styles;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kange.app.authority.DoublesModel.Shown;
import kange.app.shell.RoomKey;
import kange.app.shell.Texts;
import kange.app.shell.Tooltips;
import kange.model.authority.AuthorityName;
import kange.model.authority.LikelyDouble;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2MZ;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** Two names that are likely one: why, what joining them would do, and what may be said of it. */
final class DoubleCard extends VBox {
  /** What may be done with the two. */
  interface Answers {
    /** They are one. */
    void join(Shown shown);

    /** They are not. */
    void keepApart(Shown shown);

    /** One of them is to be looked at. */
    void look(AuthorityName name);
  }

  private final Label reason = new Label();
  private final Hyperlink other = new Hyperlink();
  private final Hyperlink heading = new Hyperlink();
  private final Label effect = new Label();
  private final Button join;
  private final AuthorityWords words;
  private final Texts texts;
  private final DoublesModel model;
  private final Answers answers;

  DoubleCard(DoublesModel model, Texts texts, boolean readOnly, Answers answers) {
    this.model = model;
    this.texts = texts;
    this.answers = answers;
    words = new AuthorityWords(texts);
    setId("authority-double");
    getStyleClass().add("authority-double");
    reason.getStyleClass().add(Styles.TEXT_BOLD);
    reason.setMinWidth(0);
    HBox.setHgrow(reason, Priority.ALWAYS);
    reason.setMaxWidth(Double.MAX_VALUE);
    Button before =
        step("double.previous", Material2OutlinedAL.CHEVRON_LEFT, -1, RoomKey.PREVIOUS_DOUBT);
    Button after = step("double.next", Material2OutlinedAL.CHEVRON_RIGHT, 1, RoomKey.NEXT_DOUBT);
    HBox top = new HBox(reason, before, after);
    top.setAlignment(Pos.CENTER_LEFT);
    other.setOnAction(e -> look(p -> p.other().name()));
    heading.setOnAction(e -> look(p -> p.heading().name()));
    FlowPane pair = new FlowPane(other, new FontIcon(Material2OutlinedAL.ARROW_FORWARD), heading);
    pair.getStyleClass().add("authority-pair");
    effect.getStyleClass().add(Styles.TEXT_MUTED);
    effect.setWrapText(true);
    effect.setMinHeight(Region.USE_PREF_SIZE);
    join = new Button(texts.get("double.join"), new FontIcon(Material2OutlinedAL.CALL_MERGE));
    join.setId("double-join");
    join.getStyleClass().add(Styles.ACCENT);
    join.setDisable(readOnly);
    join.setOnAction(e -> answer(answers::join));
    Tooltips.name(join, texts.get("double.join"), texts, RoomKey.OPEN);
    Button swap = new Button(texts.get("double.swap"), new FontIcon(Material2MZ.SWAP_HORIZ));
    swap.setId("double-swap");
    swap.setOnAction(e -> model.swap());
    Button apart = new Button(texts.get("double.apart"));
    apart.setId("double-apart");
    apart.setDisable(readOnly);
    apart.setOnAction(e -> answer(answers::keepApart));
    FlowPane buttons = new FlowPane(join, swap, apart);
    buttons.getStyleClass().add("authority-buttons");
    getChildren().addAll(top, pair, effect, buttons);
    model.shownProperty().subscribe(this::show);
  }

  private Button step(String key, org.kordamp.ikonli.Ikon icon, int by, RoomKey shortcut) {
    Button button = new Button("", new FontIcon(icon));
    button.getStyleClass().addAll(Styles.FLAT, Styles.BUTTON_ICON);
    Tooltips.name(button, texts.get(key), texts, shortcut);
    button.setOnAction(e -> model.step(by));
    return button;
  }

  private void show(Optional<Shown> shown) {
    setVisible(shown.isPresent());
    setManaged(shown.isPresent());
    shown.ifPresent(
        now -> {
          LikelyDouble pair = now.pair();
          reason.setText(
              texts.get("double.title", words.reason(pair.reason()), now.place() + 1, now.total()));
          other.setText(words.use(pair.other()));
          heading.setText(words.use(pair.heading()));
          String moved = words.effect(now.effect());
          effect.setText(
              pair.journal().map(j -> texts.get("double.in-journal", j, moved)).orElse(moved));
        });
  }

  private void answer(Consumer<Shown> how) {
    model.shownProperty().get().ifPresent(how);
  }

  private void look(java.util.function.Function<LikelyDouble, AuthorityName> which) {
    model.shownProperty().get().ifPresent(s -> answers.look(which.apply(s.pair())));
  }

  /** Puts the keyboard where Enter takes the proposal. */
  void focusJoin() {
    join.requestFocus();
  }
}
