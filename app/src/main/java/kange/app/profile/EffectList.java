package kange.app.profile;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kange.app.parts.ProgressLine;
import kange.app.shell.Place;
import kange.app.shell.RoomContext;
import kange.app.shell.Texts;
import kange.model.habit.HabitEffect;

/** What the typed habits would change, issue by issue, or how far the trial is. */
final class EffectList extends VBox {
  /** So many issues are shown; the sentence above says how many change. */
  private static final int MOST = 40;

  /** So many titles say what an issue would read like. */
  private static final int TITLES = 3;

  private final RoomContext context;
  private final Texts texts;
  private final VBox rows = new VBox();

  EffectList(ProfileModel model, RoomContext context, Texts texts) {
    this.context = context;
    this.texts = texts;
    HabitAdvice advice = model.advice();
    setId("profile-effects");
    getStyleClass().add("habit-box");
    rows.getStyleClass().add("habit-rows");
    ProgressLine running =
        new ProgressLine(
            advice.progress(),
            () ->
                texts.get(
                    "profile.progress",
                    advice.progress().doneProperty().get(),
                    advice.progress().totalProperty().get(),
                    advice.progress().itemProperty().get()),
            advice::cancel,
            "profile-try-cancel",
            texts);
    running.visibleProperty().bind(advice.tryingProperty());
    running.managedProperty().bind(advice.tryingProperty());
    advice.effectsProperty().subscribe(this::show);
    visibleProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> advice.tryingProperty().get() || advice.effectsProperty().get().isPresent(),
                advice.tryingProperty(),
                advice.effectsProperty()));
    managedProperty().bind(visibleProperty());
    getChildren().setAll(running, rows);
  }

  private void show(Optional<List<HabitEffect>> effects) {
    rows.getChildren().clear();
    if (effects.isEmpty()) {
      return;
    }
    List<HabitEffect> changing = effects.get().stream().filter(HabitEffect::changes).toList();
    Label head = new Label(texts.get("profile.effects", effects.get().size(), changing.size()));
    head.setId("profile-effects-head");
    head.getStyleClass().add("section-name");
    rows.getChildren().add(head);
    changing.stream().limit(MOST).map(this::row).forEach(rows.getChildren()::add);
  }

  private Node row(HabitEffect effect) {
    Hyperlink label = new Hyperlink(effect.label());
    label.setOnAction(e -> context.navigator().open(new Place.Issue(effect.issue())));
    Label articles =
        new Label(texts.get("profile.effect.articles", effect.articles(), effect.articlesThen()));
    Label doubts =
        new Label(texts.get("profile.effect.doubts", effect.doubts(), effect.doubtsThen()));
    doubts
        .getStyleClass()
        .add(effect.doubtsThen() > effect.doubts() ? Styles.WARNING : Styles.SUCCESS);
    Label titles =
        new Label(
            texts.get(
                "profile.effect.titles",
                effect.changed().size(),
                String.join(
                    texts.get("profile.effect.between"),
                    effect.changed().stream().limit(TITLES).toList())));
    titles.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
    HBox row = new HBox(label, articles, doubts, titles);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("habit-row");
    return row;
  }
}
