package kange.app.shell;

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
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import kange.app.settings.Language;
import kange.app.settings.Product;
import kange.app.settings.Settings;
import kange.app.settings.SettingsModel;
import kange.app.settings.Theme;
import kange.model.CitationStyle;

/** What can be chosen: language, colours, sizes, the archive's folder; and the keys. */
public final class SettingsRoom implements Room {
  private final ScrollPane view = new ScrollPane();
  private final RoomContext context;
  private final SettingsModel settings;
  private final Texts texts;

  public SettingsRoom(RoomContext context) {
    this.context = context;
    this.settings = context.settings();
    this.texts = context.texts(SettingsRoom.class);
    Label title = new Label(texts.get("rail.settings"));
    title.getStyleClass().add(Styles.TITLE_2);
    VBox page = new VBox(title, looks(), archive(), keys(), about());
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

  private VBox looks() {
    Settings now = settings.get();
    ChoiceBox<Language> language =
        choice(List.of(Language.values()), now.language(), Language::label);
    language.setId("setting-language");
    language.valueProperty().subscribe(v -> settings.update(s -> s.withLanguage(v)));
    ChoiceBox<Theme> theme =
        choice(List.of(Theme.values()), now.theme(), t -> texts.get("theme." + t.name()));
    theme.setId("setting-theme");
    theme.valueProperty().subscribe(v -> settings.update(s -> s.withTheme(v)));
    ChoiceBox<Integer> zoom = choice(Settings.ZOOMS, now.zoom(), z -> z + " %");
    zoom.valueProperty().subscribe(v -> settings.update(s -> s.withZoom(v)));
    settings
        .property()
        .subscribe(
            s -> {
              theme.setValue(s.theme());
              zoom.setValue(s.zoom());
            });
    return group(
        "settings.looks",
        row("settings.language", language),
        row("settings.theme", theme),
        row("settings.zoom", zoom),
        row("settings.reader", readerSize()),
        row("settings.citation", citation()));
  }

  private Node citation() {
    ChoiceBox<CitationStyle> style =
        choice(
            List.of(CitationStyle.values()),
            settings.get().citation(),
            c -> texts.get("citation." + c.name()));
    style.setId("setting-citation");
    style.valueProperty().subscribe(v -> settings.update(s -> s.withCitation(v)));
    return style;
  }

  private Node readerSize() {
    Slider slider =
        new Slider(Settings.READER_MIN, Settings.READER_MAX, settings.get().readerSize());
    slider.setAccessibleText(texts.get("settings.reader"));
    slider.getStyleClass().add(Styles.SMALL);
    Label value = new Label();
    settings
        .property()
        .subscribe(
            s -> {
              slider.setValue(s.readerSize());
              value.setText(texts.get("settings.pixels", s.readerSize()));
            });
    slider
        .valueProperty()
        .subscribe(v -> settings.update(s -> s.withReaderSize((int) Math.rint(v.doubleValue()))));
    HBox box = new HBox(slider, value);
    box.getStyleClass().add("slider-row");
    return box;
  }

  private VBox archive() {
    Label folder = new Label(context.archive().folder().toString());
    folder.setWrapText(true);
    Button choose = new Button(texts.get("archive.choose"));
    choose.setOnAction(
        e ->
            context
                .files()
                .openFolder(texts.get("archive.choose"))
                .ifPresent(chosen -> settings.update(s -> s.withArchive(chosen))));
    return group("settings.archive", row("settings.folder", new VBox(6, folder, choose)));
  }

  private VBox keys() {
    VBox box = group("settings.keys");
    for (KeyLine key : KeyLine.all(context.commands(), texts)) {
      Label what = new Label(key.name());
      Label how = new Label(key.keys());
      how.getStyleClass().add("shortcut-keys");
      HBox line = new HBox(how, what);
      line.getStyleClass().add("setting");
      box.getChildren().add(line);
    }
    return box;
  }

  private VBox about() {
    Label text = new Label(texts.get("settings.about.text", Product.version()));
    text.setWrapText(true);
    text.getStyleClass().add(Styles.TEXT_MUTED);
    Label licences = new Label(texts.get("settings.about.licences"));
    licences.setWrapText(true);
    licences.getStyleClass().add(Styles.TEXT_MUTED);
    VBox box = group("settings.about");
    box.getChildren().addAll(text, licences);
    return box;
  }

  private VBox group(String key, Node... rows) {
    Label name = new Label(texts.get(key));
    name.getStyleClass().add("section-name");
    VBox box = new VBox(name);
    box.getChildren().addAll(rows);
    box.getStyleClass().add("settings-group");
    return box;
  }

  private HBox row(String key, Node control) {
    Label name = new Label(texts.get(key));
    name.getStyleClass().add("setting-name");
    name.setLabelFor(control);
    HBox row = new HBox(name, control);
    row.getStyleClass().add("setting");
    return row;
  }

  private static <T> ChoiceBox<T> choice(List<T> values, T now, Function<T, String> label) {
    ChoiceBox<T> box = new ChoiceBox<>();
    box.getItems().setAll(values);
    box.setValue(now);
    box.setConverter(
        new StringConverter<T>() {
          @Override
          public String toString(T value) {
            return value == null ? "" : label.apply(value);
          }

          @Override
          public T fromString(String text) {
            throw new UnsupportedOperationException("a choice box is not typed into");
          }
        });
    return box;
  }
}
