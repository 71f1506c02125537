package kange.app.shell;

import atlantafx.base.theme.Styles;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** Shows the notice at the foot of the room; good news goes away by itself, errors stay. */
final class NoticeBar {
  private final HBox bar = new HBox();
  private final PauseTransition away = new PauseTransition(Duration.seconds(8));
  private final Notices notices;
  private final Texts texts;

  NoticeBar(Notices notices, Texts texts) {
    this.notices = notices;
    this.texts = texts;
    bar.setId("notice");
    bar.getStyleClass().add("notice");
    bar.setAlignment(Pos.CENTER_LEFT);
    bar.setMaxHeight(Region.USE_PREF_SIZE);
    StackPane.setAlignment(bar, Pos.BOTTOM_CENTER);
    away.setOnFinished(e -> notices.clear());
    notices.currentProperty().subscribe(this::show);
    bar.boundsInParentProperty().subscribe(this::tellFoot);
    bar.visibleProperty().subscribe(this::tellFoot);
  }

  private void tellFoot() {
    boolean there = bar.isVisible() && bar.getParent() != null;
    notices.covers(
        there
            ? bar.getParent().getLayoutBounds().getHeight() - bar.getBoundsInParent().getMinY()
            : 0);
  }

  Parent view() {
    return bar;
  }

  private void show(Optional<Notice> notice) {
    away.stop();
    bar.getChildren().clear();
    bar.setVisible(notice.isPresent());
    bar.setManaged(notice.isPresent());
    notice.ifPresent(this::fill);
  }

  private void fill(Notice notice) {
    boolean error = notice.kind() == Notice.Kind.ERROR;
    bar.getStyleClass().removeAll("error", "info");
    bar.getStyleClass().add(error ? "error" : "info");
    FontIcon icon =
        new FontIcon(error ? Material2OutlinedAL.ERROR_OUTLINE : Material2OutlinedAL.INFO);
    Label text = new Label(notice.text());
    text.setWrapText(true);
    text.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(text, Priority.ALWAYS);
    bar.getChildren().addAll(icon, text);
    notice.offer().ifPresent(offer -> bar.getChildren().add(offerButton(offer)));
    Button close = new Button(null, new FontIcon(Material2AL.CLOSE));
    close.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
    Tooltips.name(close, texts.get("notice.close"));
    close.setOnAction(e -> notices.clear());
    bar.getChildren().add(close);
    if (!error) {
      away.playFromStart();
    }
  }

  private Button offerButton(Notice.Offer offer) {
    Button button = new Button(offer.label());
    // A long sentence wraps; what can be done about it is never cut.
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.getStyleClass().add(Styles.ACCENT);
    button.setOnAction(
        e -> {
          notices.clear();
          offer.action().run();
        });
    return button;
  }
}
