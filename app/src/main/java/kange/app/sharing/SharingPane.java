package kange.app.sharing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import kange.app.parts.ProgressLine;
import kange.app.parts.SettingRow;
import kange.app.shell.RoomContext;
import kange.app.shell.Texts;

/** One librarian, many readers, as rows of the settings: publish, or read what is published. */
public final class SharingPane extends VBox {
  private final RoomContext context;
  private final SharingModel model;
  private final Texts texts;

  public SharingPane(RoomContext context) {
    this.context = context;
    this.model = new SharingModel(context);
    this.texts = model.texts();
    Label name = new Label(texts.get("sharing"));
    name.getStyleClass().add("section-name");
    getStyleClass().add("settings-group");
    getChildren().add(name);
    boolean edition = context.archive().edition().isPresent();
    getChildren().addAll(edition ? following() : publishing());
    getChildren().add(SettingRow.of(texts.get("sharing.follow"), follow()));
    getChildren().add(progress());
  }

  private List<Node> publishing() {
    Button publish = new Button(texts.get("sharing.publish"));
    publish.setId("sharing-publish");
    publish.disableProperty().bind(model.runningProperty());
    publish.setOnAction(
        e ->
            published()
                .or(() -> context.files().openFolder(texts.get("sharing.choose")))
                .ifPresent(model::publish));
    Button choose = new Button(texts.get("sharing.choose"));
    choose.setId("sharing-choose");
    choose.disableProperty().bind(model.runningProperty());
    choose.setOnAction(
        e ->
            context
                .files()
                .openFolder(texts.get("sharing.choose"))
                .ifPresent(
                    to ->
                        context.settings().update(s -> s.withSafety(s.safety().publishedTo(to)))));
    Label to = below("sharing-folder");
    to.textProperty()
        .bind(
            context
                .settings()
                .property()
                .map(
                    s ->
                        s.safety()
                            .published()
                            .map(Path::toString)
                            .orElseGet(() -> texts.get("sharing.nowhere"))));
    return List.of(
        SettingRow.of(texts.get("sharing.folder"), choose),
        to,
        SettingRow.of(texts.get("sharing.for-others"), publish));
  }

  private Optional<Path> published() {
    return context.settings().get().safety().published();
  }

  private List<Node> following() {
    Button look = new Button(texts.get("sharing.look"));
    look.setId("sharing-look");
    look.disableProperty().bind(model.runningProperty());
    look.setOnAction(e -> model.update());
    look.setVisible(model.source().isPresent());
    Label from = below("sharing-source");
    from.setText(model.source().map(Path::toString).orElse(""));
    return List.of(SettingRow.of(model.edition().orElse(""), look), from);
  }

  private Button follow() {
    Button follow = new Button(texts.get("sharing.follow.choose"));
    follow.setId("sharing-follow");
    follow.disableProperty().bind(model.runningProperty());
    follow.setOnAction(
        e ->
            context
                .files()
                .openFolder(texts.get("sharing.follow.choose"))
                .ifPresent(model::follow));
    return follow;
  }

  private ProgressLine progress() {
    ProgressLine line =
        new ProgressLine(
            model.progress(),
            () ->
                texts.get(
                    "sharing.progress",
                    model.progress().doneProperty().get(),
                    model.progress().totalProperty().get()),
            model::stop,
            "sharing-cancel",
            texts);
    line.visibleProperty().bind(model.runningProperty());
    line.managedProperty().bind(model.runningProperty());
    return line;
  }

  private static Label below(String id) {
    Label label = new Label();
    label.setId(id);
    label.setWrapText(true);
    label.getStyleClass().add("setting-below");
    return label;
  }
}
