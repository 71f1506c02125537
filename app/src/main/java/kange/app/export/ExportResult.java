package kange.app.export;

import atlantafx.base.theme.Styles;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kange.app.shell.Notices;
import kange.app.shell.Texts;
import kange.app.work.TaskExecutor;
import kange.model.export.ExportReport;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** What an export wrote, and ways to it. */
final class ExportResult {
  private final VBox view = new VBox();
  private final TaskExecutor work;
  private final Notices notices;
  private final Texts texts;

  ExportResult(ExportModel model, TaskExecutor work, Notices notices, Texts texts) {
    this.work = work;
    this.notices = notices;
    this.texts = texts;
    view.setId("export-result");
    view.getStyleClass().add("export-result");
    model.job().reportProperty().subscribe(this::show);
  }

  Node view() {
    return view;
  }

  /** Puts the keyboard on the button that opens the file; false while there is none. */
  boolean focus() {
    if (view.isVisible()) {
      view.requestFocus();
      view.requestFocusTraversal(TraversalDirection.NEXT);
    }
    return view.isVisible();
  }

  private void show(Optional<ExportReport> report) {
    view.setVisible(report.isPresent());
    view.setManaged(report.isPresent());
    view.getChildren().clear();
    report.ifPresent(this::fill);
  }

  private void fill(ExportReport report) {
    String sentence =
        report.pages() > 0
            ? texts.get("export.done.pages", report.articles(), report.pages())
            : texts.get("export.done", report.articles());
    FontIcon icon = new FontIcon(Material2OutlinedAL.CHECK_CIRCLE);
    icon.getStyleClass().add("done-icon");
    HBox head = new HBox(icon, new Label(sentence));
    head.getStyleClass().add("done-head");
    Path path = report.file().toAbsolutePath();
    Label file = new Label(path.getFileName().toString());
    shorten(file);
    Label where = new Label(path.resolveSibling("").toString());
    where.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    where.setTooltip(new Tooltip(path.toString()));
    where.getStyleClass().addAll(Styles.TEXT_MUTED, Styles.TEXT_SMALL);
    Button open = new Button(texts.get("export.open"));
    open.setId("export-open");
    open.setOnAction(e -> open(path));
    Button folder = new Button(texts.get("export.folder"));
    folder.setId("export-folder");
    folder.setOnAction(e -> open(path.resolveSibling("")));
    FlowPane buttons = new FlowPane(open, folder);
    buttons.getStyleClass().add("details-buttons");
    view.getChildren().addAll(head, file, where, buttons);
    if (!report.missing().isEmpty()) {
      Label missing = new Label(texts.get("export.missing", String.join(" ", report.missing())));
      shorten(missing);
      missing.getStyleClass().add("missing");
      view.getChildren().add(3, missing);
    }
  }

  /** A long text keeps to two lines, or the buttons below it would be pushed off the window. */
  private static void shorten(Label label) {
    label.setWrapText(true);
    label.getStyleClass().add("two-lines");
    label.setTooltip(new Tooltip(label.getText()));
  }

  private void open(Path path) {
    work.run(
        job -> {
          DesktopOpener.open(path);
          return path;
        },
        opened -> {},
        failure -> notices.info(texts.get("export.noprogram", path)));
  }
}
