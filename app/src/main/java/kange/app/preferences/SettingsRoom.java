package kange.app.preferences;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import kange.app.diagnosis.DiagnosisSaver;
import kange.app.files.FileKind;
import kange.app.parts.Named;
import kange.app.parts.SettingRow;
import kange.app.parts.TypeControls;
import kange.app.settings.BackupSchedule;
import kange.app.settings.Language;
import kange.app.settings.Product;
import kange.app.settings.Settings;
import kange.app.settings.SettingsModel;
import kange.app.sharing.SharingPane;
import kange.app.shell.KeyLine;
import kange.app.shell.KeyRow;
import kange.app.shell.Place;
import kange.app.shell.Room;
import kange.app.shell.RoomContext;
import kange.app.shell.Texts;
import kange.model.export.CitationStyle;

/** What can be chosen: language, colours, sizes, faces, the archive's folder; and the keys. */
public final class SettingsRoom implements Room {
  private final ScrollPane view = new ScrollPane();
  private final RoomContext context;
  private final SettingsModel settings;
  private final Texts texts;
  private final TypeControls type;
  private final ChoiceBox<Language> language;

  public SettingsRoom(RoomContext context) {
    this.context = context;
    this.settings = context.settings();
    this.texts = context.texts(SettingsRoom.class);
    type = new TypeControls(settings, context.fonts(), texts);
    language =
        choice(
            "setting-language",
            List.of(Language.values()),
            Settings::language,
            Settings::withLanguage,
            Language::label);
    Label title = new Label(texts.get("rail.settings"));
    title.getStyleClass().add(Styles.TITLE_2);
    TwoColumns groups =
        new TwoColumns(
            new VBox(looks(), reading()),
            new VBox(archive(), new SharingPane(context), safety(), about()));
    VBox page = new VBox(title, groups, keys());
    page.getStyleClass().add("settings-page");
    view.setContent(page);
    view.setFitToWidth(true);
    view.getStyleClass().addAll("room", "home", "settings");
  }

  @Override
  public Parent view() {
    return view;
  }

  @Override
  public CompletableFuture<Void> open(Place place) {
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void focus() {
    language.requestFocus();
  }

  private VBox looks() {
    ChoiceBox<Integer> zoom =
        choice(
            "setting-zoom",
            Settings.ZOOMS,
            Settings::zoom,
            Settings::withZoom,
            z -> texts.get("settings.percent", z));
    return group(
        "settings.looks",
        SettingRow.of(texts.get("settings.language"), language),
        row(type.theme()),
        SettingRow.of(texts.get("settings.zoom"), zoom));
  }

  private VBox reading() {
    ChoiceBox<CitationStyle> citation =
        choice(
            "setting-citation",
            List.of(CitationStyle.values()),
            Settings::citation,
            Settings::withCitation,
            c -> texts.get("citation." + c.name()));
    return group(
        "settings.reading",
        row(type.face()),
        row(type.size()),
        row(type.line()),
        row(type.measure()),
        SettingRow.of(texts.get("settings.citation"), citation));
  }

  private VBox archive() {
    Label folder = new Label(context.archive().folder().toString());
    folder.setId("setting-folder");
    folder.setWrapText(true);
    folder.getStyleClass().add("setting-below");
    Button choose = new Button(texts.get("archive.choose"));
    choose.setId("setting-archive");
    choose.setOnAction(
        e ->
            context
                .files()
                .openFolder(texts.get("archive.choose"))
                .ifPresent(chosen -> settings.update(s -> s.withArchive(chosen))));
    return group("settings.archive", SettingRow.of(texts.get("settings.folder"), choose), folder);
  }

  private VBox safety() {
    SafetyModel model =
        new SafetyModel(context.archive(), settings, context.work(), context.notices(), texts);
    Label folder = new Label();
    folder.setId("setting-safety-folder");
    folder.setWrapText(true);
    folder.getStyleClass().add("setting-below");
    folder.textProperty().bind(model.folderProperty());
    Button choose = new Button(texts.get("settings.safety.choose"));
    choose.setId("setting-safety");
    choose.setOnAction(
        e ->
            context
                .files()
                .openFolder(texts.get("settings.safety.choose"))
                .ifPresent(chosen -> settings.update(s -> s.withSafety(s.safety().in(chosen)))));
    ChoiceBox<BackupSchedule> whole =
        choice(
            "setting-backup",
            List.of(BackupSchedule.values()),
            s -> s.safety().whole(),
            (s, schedule) -> s.withSafety(s.safety().every(schedule)),
            schedule -> texts.get("settings.backup." + schedule.name()));
    Button back = new Button(texts.get("settings.safety.back"));
    back.setId("setting-bring-back");
    back.setDisable(context.archive().access().refused());
    back.setOnAction(
        e ->
            context
                .files()
                .openFiles(
                    texts.get("settings.safety.back"),
                    List.of(FileKind.of(texts.get("settings.safety.kind"), "jsonl")))
                .stream()
                .findFirst()
                .ifPresent(model::bringBack));
    return group(
        "settings.safety",
        SettingRow.of(texts.get("settings.safety.folder"), choose),
        folder,
        SettingRow.of(texts.get("settings.backup"), whole),
        SettingRow.of(texts.get("settings.safety.return"), back));
  }

  private VBox keys() {
    TilePane lines = new TilePane();
    lines.getStyleClass().add("keys-lines");
    KeyLine.all(context.commands(), texts).forEach(k -> lines.getChildren().add(new KeyRow(k)));
    VBox box = group("settings.keys", lines);
    box.getStyleClass().add("settings-keys");
    return box;
  }

  private VBox about() {
    Button manual = new Button(texts.get("settings.manual.open"));
    manual.setId("setting-manual");
    manual.setOnAction(e -> context.navigator().open(new Place.Manual()));
    Button diagnosis = new Button(texts.get("settings.diagnosis.save"));
    diagnosis.setId("setting-diagnosis");
    diagnosis.setOnAction(e -> new DiagnosisSaver(context).save());
    return group(
        "settings.about",
        muted(texts.get("settings.about.text", Product.version())),
        muted(texts.get("settings.about.licences")),
        SettingRow.of(texts.get("settings.manual"), manual),
        SettingRow.of(texts.get("settings.diagnosis"), diagnosis));
  }

  private static Label muted(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().add(Styles.TEXT_MUTED);
    return label;
  }

  private VBox group(String key, Node... rows) {
    Label name = new Label(texts.get(key));
    name.getStyleClass().add("section-name");
    VBox box = new VBox(name);
    box.getChildren().addAll(rows);
    box.getStyleClass().add("settings-group");
    return box;
  }

  private static HBox row(TypeControls.Named named) {
    return SettingRow.of(named.name(), named.control());
  }

  /** Changes of a setting. */
  private interface Change<T> {
    Settings of(Settings settings, T value);
  }

  private <T> ChoiceBox<T> choice(
      String id,
      List<T> values,
      Function<Settings, T> now,
      Change<T> change,
      Function<T, String> label) {
    ChoiceBox<T> box = new ChoiceBox<>();
    box.setId(id);
    box.setMinWidth(Region.USE_PREF_SIZE);
    box.getItems().setAll(values);
    box.setConverter(new Named<>(label));
    settings.property().subscribe(s -> box.setValue(now.apply(s)));
    box.valueProperty().subscribe((before, value) -> settings.update(s -> change.of(s, value)));
    return box;
  }
}
