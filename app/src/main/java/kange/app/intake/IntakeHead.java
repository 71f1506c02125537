package kange.app.intake;

import atlantafx.base.theme.Styles;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import kange.app.files.FileKind;
import kange.app.files.FilePicker;
import kange.app.intake.IntakeWork.Phase;
import kange.app.parts.EmptyState;
import kange.app.parts.ReadOnly;
import kange.app.shell.Texts;
import kange.archive.IssueFiles;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** Where files are chosen: over the list, and in its place while there is none. */
final class IntakeHead {
  private final IntakeModel model;
  private final FilePicker picker;
  private final ReadOnly readOnly;
  private final Texts texts;

  IntakeHead(IntakeModel model, FilePicker picker, ReadOnly readOnly, Texts texts) {
    this.model = model;
    this.picker = picker;
    this.readOnly = readOnly;
    this.texts = texts;
  }

  /** The room's head. */
  Node line() {
    Label title = new Label(texts.get("rail.intake"));
    title.getStyleClass().add(Styles.TITLE_2);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Button clear = new Button(texts.get("intake.clear"));
    clear.setId("intake-clear");
    clear.getStyleClass().add(Styles.FLAT);
    clear.setDisable(readOnly.on());
    clear.setOnAction(e -> model.clear());
    HBox buttons = new HBox(clear, readOnly.guard(files()), readOnly.guard(folder()));
    buttons.getStyleClass().add("details-buttons");
    model
        .doing()
        .phaseProperty()
        .subscribe(
            phase -> {
              buttons.setVisible(phase != Phase.EMPTY);
              clear.setVisible(phase == Phase.REST);
            });
    HBox head = new HBox(title, space, buttons);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("room-head");
    return head;
  }

  /** What the room shows where there are no files. */
  Node zone() {
    Button files = files();
    files.setId("intake-files-first");
    files.getStyleClass().add(Styles.ACCENT);
    files.setDisable(readOnly.on());
    Button folder = folder();
    folder.setDisable(readOnly.on());
    EmptyState blank =
        new EmptyState(
            Material2OutlinedAL.FILE_COPY,
            texts.get("intake.empty"),
            texts.get("intake.empty.text"),
            files,
            folder);
    readOnly.reason().ifPresent(reason -> blank.getChildren().add(new Label(reason)));
    blank.getStyleClass().add("drop-zone");
    return blank;
  }

  private Button files() {
    Button files =
        new Button(texts.get("intake.files"), new FontIcon(Material2OutlinedAL.INSERT_DRIVE_FILE));
    List<FileKind> kinds = List.of(textFiles(), FileKind.all(texts.get("files.all")));
    files.setOnAction(e -> add(picker.openFiles(texts.get("intake.files.title"), kinds)));
    return files;
  }

  private FileKind textFiles() {
    List<String> endings = IssueFiles.endings();
    String patterns = endings.stream().map(e -> "*." + e).collect(Collectors.joining(" "));
    return new FileKind(texts.get("intake.files.kind", patterns), endings);
  }

  private Button folder() {
    Button folder =
        new Button(texts.get("intake.folder"), new FontIcon(Material2OutlinedAL.FOLDER_OPEN));
    folder.setOnAction(
        e -> add(picker.openFolder(texts.get("intake.folder.title")).stream().toList()));
    return folder;
  }

  private void add(List<Path> chosen) {
    if (!chosen.isEmpty()) {
      model.add(chosen);
    }
  }
}
