package kange.app.export;

import atlantafx.base.theme.Styles;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kange.app.files.FileKind;
import kange.app.files.FilePicker;
import kange.app.shell.Texts;
import kange.app.work.ProgressModel;
import kange.model.export.ExportFormat;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The button that exports, how far that is, and what came of it. */
final class ExportFoot {
  private final ExportModel model;
  private final FilePicker files;
  private final ExportResult result;
  private final Texts texts;

  ExportFoot(ExportModel model, FilePicker files, ExportResult result, Texts texts) {
    this.model = model;
    this.files = files;
    this.result = result;
    this.texts = texts;
  }

  /**
   * @param summary what there is to be looked at before anything is written
   */
  Node below(Node summary) {
    VBox before = new VBox(summary);
    ExportForm.show(before, model.job().reportProperty().map(Optional::isEmpty));
    VBox foot = new VBox(before, start(), running(), result.view());
    foot.getStyleClass().add("export-foot");
    foot.setMinHeight(Region.USE_PREF_SIZE);
    return foot;
  }

  private Button start() {
    Button start =
        new Button(texts.get("export.start"), new FontIcon(Material2OutlinedMZ.SAVE_ALT));
    start.setId("export-start");
    start.getStyleClass().addAll(Styles.ACCENT, "export-start");
    start.setMaxWidth(Double.MAX_VALUE);
    start.setDefaultButton(true);
    start.disableProperty().bind(Bindings.isEmpty(model.articles()));
    ExportForm.show(start, model.job().runningProperty().not());
    start.setOnAction(e -> target().ifPresent(model::export));
    return start;
  }

  /** Asks for the file, or for the folder where each article gets a file of its own. */
  private Optional<Path> target() {
    return model.draft().separateProperty().get()
        ? files.openFolder(texts.get("export.separate.folder"))
        : files.saveFile(
            texts.get("export.title"),
            model.draft().fileName(),
            kind(model.draft().formatProperty().get()));
  }

  private FileKind kind(ExportFormat format) {
    String name = texts.get("format." + format.name());
    return FileKind.of(texts.get("export.kind", name, format.ending()), format.ending());
  }

  private Node running() {
    ProgressBar bar = new ProgressBar();
    bar.progressProperty().bind(model.job().progress().fractionProperty());
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.setAccessibleText(texts.get("export.progress"));
    Label item = new Label();
    item.setId("export-at");
    ProgressModel progress = model.job().progress();
    item.textProperty()
        .bind(
            Bindings.createStringBinding(
                this::said,
                progress.doneProperty(),
                progress.totalProperty(),
                progress.itemProperty()));
    item.getStyleClass().addAll(Styles.TEXT_MUTED, Styles.TEXT_SMALL);
    Button cancel = new Button(texts.get("action.cancel"));
    cancel.setId("export-cancel");
    cancel.setCancelButton(true);
    cancel.setOnAction(e -> model.job().cancel());
    VBox box = new VBox(bar, item, cancel);
    box.getStyleClass().add("export-running");
    ExportForm.show(box, model.job().runningProperty());
    return box;
  }

  private String said() {
    int done = model.job().progress().doneProperty().get();
    int total = model.job().progress().totalProperty().get();
    if (total == 0) {
      return texts.get("export.preparing");
    }
    return done < total
        ? texts.get("export.at", done + 1, total, model.job().progress().itemProperty().get())
        : texts.get("export.writing");
  }
}
