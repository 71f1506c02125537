package kange.app.print;

import atlantafx.base.theme.Styles;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kange.app.parts.Named;
import kange.app.shell.Texts;
import kange.app.shell.TypedText;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** How to print: printer, copies, pages, sheet, sides; and the button. */
final class PrintForm {
  private static final int MOST_COPIES = 99;
  private final VBox view = new VBox();
  private final PrintModel model;
  private final PrintDraft draft;
  private final Texts texts;
  private final Button start = new Button();
  private final Label wrong = new Label();

  PrintForm(PrintModel model, Texts texts, Node noPrinter) {
    this.model = model;
    this.draft = model.draft();
    this.texts = texts;
    view.getStyleClass().add("print-form");
    VBox choices = new VBox(printer(), copies(), pages(), sheet(), sides());
    choices.getStyleClass().add("print-choices");
    buildStart();
    view.getChildren().addAll(looking(), noPrinter, choices, start);
    model.lookingProperty().subscribe(now -> offer(choices, noPrinter));
    model
        .printers()
        .addListener((ListChangeListener<KnownPrinter>) change -> offer(choices, noPrinter));
    draft.printerProperty().subscribe(now -> judge());
    draft.countProperty().subscribe(now -> judge());
    draft.someProperty().subscribe(now -> judge());
    draft.writtenProperty().subscribe(now -> judge());
    model.phaseProperty().subscribe(now -> judge());
  }

  Node view() {
    return view;
  }

  /** Whether there is a printer: not while they are looked for. */
  boolean hasPrinter() {
    return start.isVisible();
  }

  void focus() {
    start.requestFocus();
  }

  private Node looking() {
    Label said = new Label(texts.get("print.looking"));
    said.getStyleClass().add(Styles.TEXT_MUTED);
    said.visibleProperty().bind(model.lookingProperty());
    said.managedProperty().bind(said.visibleProperty());
    return said;
  }

  private void offer(Node choices, Node noPrinter) {
    boolean any = !model.printers().isEmpty();
    show(choices, any);
    show(start, any);
    show(noPrinter, !any && !model.lookingProperty().get());
  }

  private static void show(Node node, boolean on) {
    node.setVisible(on);
    node.setManaged(on);
  }

  private Node printer() {
    ChoiceBox<KnownPrinter> box = new ChoiceBox<>();
    box.setId("print-printer");
    box.setItems(model.printers());
    box.setConverter(new Named<>(p -> p.usual() ? texts.get("print.usual", p.name()) : p.name()));
    box.setMaxWidth(Double.MAX_VALUE);
    follow(box, draft.printerProperty());
    return labelled("print.printer", box);
  }

  private Node copies() {
    Spinner<Integer> copies = new Spinner<>(1, MOST_COPIES, 1);
    copies.setId("print-copies");
    copies.setEditable(true);
    copies.getEditor().setAccessibleText(texts.get("print.copies"));
    copies.valueProperty().subscribe(n -> draft.copiesProperty().set(n == null ? 1 : n));
    return labelled("print.copies", copies);
  }

  private Node pages() {
    ToggleGroup group = new ToggleGroup();
    RadioButton all = new RadioButton();
    all.setToggleGroup(group);
    all.setSelected(true);
    draft.countProperty().subscribe(n -> all.setText(texts.get("print.all", n.intValue())));
    RadioButton some = new RadioButton(texts.get("print.some"));
    some.setId("print-some");
    some.setToggleGroup(group);
    draft.someProperty().bindBidirectional(some.selectedProperty());
    TextField written = new TextField();
    written.setId("print-pages");
    written.setPromptText(texts.get("print.some.prompt"));
    written.setAccessibleText(texts.get("print.some"));
    written.textProperty().bindBidirectional(draft.writtenProperty());
    TypedText.listen(written, now -> some.setSelected(!now.isBlank()));
    HBox row = new HBox(some, written);
    row.getStyleClass().add("print-some");
    wrong.setId("print-wrong");
    wrong.setWrapText(true);
    wrong.getStyleClass().add("print-wrong");
    VBox box = new VBox(name("print.which"), all, row, wrong);
    box.getStyleClass().add("print-field");
    return box;
  }

  private Node sheet() {
    ChoiceBox<PaperSize> box = new ChoiceBox<>();
    box.setId("print-sheet");
    box.setConverter(new Named<>(s -> texts.get("sheet." + s)));
    box.setMaxWidth(Double.MAX_VALUE);
    Node field = labelled("print.sheet", box);
    draft
        .printerProperty()
        .subscribe(
            now -> {
              box.setItems(
                  FXCollections.observableArrayList(
                      now.map(KnownPrinter::sheets).orElse(java.util.List.of())));
              box.setValue(draft.sheetProperty().get().orElse(null));
              show(field, !box.getItems().isEmpty());
            });
    follow(box, draft.sheetProperty());
    return field;
  }

  private Node sides() {
    CheckBox both = new CheckBox(texts.get("print.both"));
    both.setId("print-both");
    both.selectedProperty().bindBidirectional(draft.bothSidesProperty());
    draft
        .printerProperty()
        .subscribe(now -> show(both, now.filter(KnownPrinter::bothSides).isPresent()));
    return both;
  }

  private void buildStart() {
    start.setId("print-start");
    start.setGraphic(new FontIcon(Material2OutlinedMZ.PRINT));
    start.getStyleClass().addAll(Styles.ACCENT, "print-start");
    start.setMaxWidth(Double.MAX_VALUE);
    start.setDefaultButton(true);
    start.setOnAction(e -> model.print());
  }

  private void judge() {
    boolean ready = model.phaseProperty().get() == PrintModel.Phase.READY;
    int chosen = draft.pages().map(p -> p.size()).orElse(0);
    start.setDisable(!ready || draft.order("").isEmpty());
    start.setText(chosen == 0 ? texts.get("print.start") : texts.get("print.start.pages", chosen));
    wrong.setText(texts.get("print.wrong", draft.countProperty().get()));
    show(wrong, ready && chosen == 0);
  }

  /**
   * A box and what it chooses; a box that is being filled has nothing chosen for a moment: null.
   */
  private static <T> void follow(ChoiceBox<T> box, ObjectProperty<Optional<T>> chosen) {
    chosen.subscribe(now -> box.setValue(now.orElse(null)));
    box.valueProperty()
        .subscribe(
            (before, now) -> Optional.ofNullable(now).ifPresent(v -> chosen.set(Optional.of(v))));
  }

  private VBox labelled(String key, javafx.scene.control.Control control) {
    Label name = name(key);
    name.setLabelFor(control);
    control.setAccessibleText(texts.get(key));
    VBox box = new VBox(name, control);
    box.getStyleClass().add("print-field");
    return box;
  }

  private Label name(String key) {
    Label name = new Label(texts.get(key));
    name.getStyleClass().add("section-name");
    return name;
  }
}
