package kange.app.issue;

import atlantafx.base.theme.Styles;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kange.app.shell.Texts;
import kange.model.issue.LineRange;

/** Cover, masthead or notices of an issue, line for line, and where they stand in its file. */
final class MatterView extends VBox {
  MatterView(Optional<IssueMatter> matter, Texts texts) {
    getStyleClass().add("front-matter");
    matter.ifPresentOrElse(m -> fill(m, texts), () -> say(texts.get("issue.matter.none")));
  }

  private void fill(IssueMatter matter, Texts texts) {
    Label name = new Label(texts.get("issue.matter." + matter.kind()));
    name.getStyleClass().add("section-name");
    name.setMinWidth(USE_PREF_SIZE);
    String lines =
        matter.lines().stream().map(LineRange::toString).collect(Collectors.joining("、"));
    Label where = new Label(texts.get("issue.matter.lines", lines));
    where.getStyleClass().addAll(Styles.TEXT_MUTED, Styles.TEXT_SMALL);
    HBox head = new HBox(name, where);
    head.setAlignment(Pos.BASELINE_LEFT);
    head.getStyleClass().add("shelf-head");
    getChildren().add(head);
    say(matter.text());
  }

  private void say(String words) {
    Label text = new Label(words);
    text.setWrapText(true);
    getChildren().add(text);
  }
}
