package kange.app.authority;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import kange.app.authority.ActFieldModel.Mode;
import kange.app.authority.ActFieldModel.Preview;
import kange.app.shell.Texts;
import kange.app.shell.TypedText;
import kange.model.authority.Authority;
import kange.model.authority.AuthorityName;
import kange.model.authority.Heading;

/** A field for what is said of a heading, with what that would do below it. */
final class ActField extends VBox {
  private final Label name = new Label();
  private final TextField field = new TextField();
  private final ComboBox<Optional<String>> where = new ComboBox<>();
  private final Button take;
  private final Label effect = new Label();
  private final FlowPane others = new FlowPane();
  private final AuthorityWords words;
  private final Texts texts;
  private final ActFieldModel model;
  private Optional<Authority> about = Optional.empty();
  private List<Long> picked = List.of();
  private Mode mode = Mode.RENAME;

  /**
   * @param taken told what is to be done
   */
  ActField(ActFieldModel model, Texts texts, Consumer<Preview> taken) {
    this.model = model;
    this.texts = texts;
    this.words = new AuthorityWords(texts);
    field.setId("authority-field");
    name.setLabelFor(field);
    name.setMinWidth(Region.USE_PREF_SIZE);
    HBox.setHgrow(field, Priority.ALWAYS);
    TypedText.listen(field, typed -> ask());
    where.setId("authority-where");
    where.setAccessibleText(texts.get("act.where"));
    where.setConverter(journalNames());
    where.valueProperty().subscribe(journal -> ask());
    take = new Button(texts.get("act.take"));
    take.setId("authority-take");
    take.getStyleClass().add(Styles.ACCENT);
    take.setMinWidth(Region.USE_PREF_SIZE);
    Runnable act =
        () ->
            model
                .previewProperty()
                .get()
                .ifPresent(
                    preview -> {
                      close();
                      taken.accept(preview);
                    });
    take.setOnAction(e -> act.run());
    field.setOnAction(e -> act.run());
    Button cancel = new Button(texts.get("act.cancel"));
    cancel.setMinWidth(Region.USE_PREF_SIZE);
    cancel.setOnAction(e -> close());
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() == KeyCode.ESCAPE) {
            close();
            e.consume();
          }
        });
    effect.getStyleClass().add("authority-effect");
    effect.setWrapText(true);
    effect.setMinHeight(Region.USE_PREF_SIZE);
    others.getStyleClass().add("authority-others");
    HBox row = new HBox(name, field, take, cancel);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("authority-field-row");
    getStyleClass().add("authority-field");
    getChildren().addAll(row, where, effect, others);
    model.previewProperty().subscribe(this::show);
    close();
  }

  /**
   * Takes the keyboard.
   *
   * @param articles those it is about, for {@link Mode#DISTINGUISH}
   */
  void open(Mode wanted, Authority authority, List<Long> articles) {
    mode = wanted;
    about = Optional.of(authority);
    picked = articles;
    AuthorityName heading = authority.heading().name();
    name.setText(texts.get("act." + mode.name().toLowerCase(Locale.ROOT), articles.size()));
    boolean several = mode == Mode.RENAME && authority.journals().size() > 1;
    where.setVisible(several);
    where.setManaged(several);
    where
        .getItems()
        .setAll(
            Stream.concat(
                    Stream.of(Optional.<String>empty()),
                    authority.journals().stream().map(Optional::of))
                .toList());
    where.setValue(Optional.empty());
    field.setText(mode == Mode.ALIAS ? "" : heading.text());
    setVisible(true);
    setManaged(true);
    field.requestFocus();
    if (mode == Mode.DISTINGUISH) {
      field.appendText(texts.get("act.qualifier"));
      field.selectRange(heading.text().length() + 1, field.getLength() - 1);
    } else {
      field.selectAll();
    }
    ask();
  }

  private StringConverter<Optional<String>> journalNames() {
    return new StringConverter<>() {
      @Override
      public String toString(Optional<String> journal) {
        return Optional.ofNullable(journal)
            .flatMap(j -> j)
            .map(j -> texts.get("act.in-journal", j))
            .orElse(texts.get("act.everywhere"));
      }

      @Override
      public Optional<String> fromString(String text) {
        throw new UnsupportedOperationException("nothing is typed here");
      }
    };
  }

  private void close() {
    model.clear();
    about = Optional.empty();
    setVisible(false);
    setManaged(false);
  }

  private void ask() {
    if (about.isPresent()) {
      Optional<String> journal =
          Optional.ofNullable(where.getValue()).flatMap(j -> j).filter(j -> where.isVisible());
      model.ask(mode, about.get().heading().name(), field.getText(), journal, picked);
    }
  }

  private void show(Optional<Preview> preview) {
    take.setDisable(preview.isEmpty());
    effect.setText(preview.map(this::sentence).orElse(texts.get("act.hint")));
    others.getChildren().clear();
    if (mode == Mode.RENAME) {
      preview.stream().flatMap(p -> p.others().stream()).forEach(this::offer);
    }
  }

  private String sentence(Preview preview) {
    String moved = words.effect(preview.effect());
    return preview
        .joins()
        .map(there -> texts.get("act.joins", there.name().text(), there.articles(), moved))
        .orElse(moved);
  }

  private void offer(Heading heading) {
    String text = heading.name().text();
    Hyperlink link = new Hyperlink(texts.get("double.use", text, heading.articles()));
    link.setOnAction(
        e -> {
          field.setText(text);
          field.requestFocus();
          field.end();
        });
    others.getChildren().add(link);
  }
}
