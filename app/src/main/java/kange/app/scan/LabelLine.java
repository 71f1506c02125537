package kange.app.scan;

import atlantafx.base.theme.Styles;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import kange.app.parts.ReadOnly;
import kange.app.shell.RoomContext;
import kange.app.shell.Texts;
import kange.archive.IssueScan;

/** Which number is printed on the page, and how that is known; a person may say it. */
final class LabelLine extends HBox {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  /** No journal numbers its pages further. */
  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,3}");

  private final TextField field = new TextField();
  private final Label basis = new Label();
  private final ScanModel model;
  private final Texts texts;
  private String shown = "";

  LabelLine(ScanModel model, RoomContext context, Texts texts) {
    this.model = model;
    this.texts = texts;
    getStyleClass().add("scan-label");
    setAlignment(Pos.CENTER_LEFT);
    Label before = new Label(texts.get("scan.printed"));
    before.setLabelFor(field);
    before.setMinWidth(USE_PREF_SIZE);
    Label after = new Label(texts.get("scan.printed.end"));
    after.setMinWidth(USE_PREF_SIZE);
    field.setId("scan-printed");
    field.setAccessibleText(texts.get("scan.printed.name"));
    field.setTooltip(new Tooltip(texts.get("scan.printed.tip")));
    basis.setId("scan-basis");
    basis.getStyleClass().addAll(Styles.TEXT_MUTED, Styles.TEXT_SMALL);
    basis.setMinWidth(0);
    HBox.setHgrow(basis, Priority.ALWAYS);
    getChildren().addAll(before, ReadOnly.of(context).guard(field), after, basis);
    field.setOnAction(e -> commit());
    field
        .focusedProperty()
        .subscribe(
            focused -> {
              if (!focused) {
                commit();
              }
            });
    model.scanProperty().subscribe(scan -> show());
    model.pageProperty().subscribe(page -> show());
  }

  private void show() {
    Optional<IssueScan> scan = model.scanProperty().get();
    int page = model.pageProperty().get();
    setVisible(scan.isPresent());
    shown = scan.flatMap(s -> s.printedOn(page)).map(String::valueOf).orElse("");
    field.setText(shown);
    field.pseudoClassStateChanged(WRONG, false);
    basis.setText(scan.map(s -> basis(s, page)).orElse(""));
  }

  private String basis(IssueScan scan, int page) {
    return scan.labelled(page)
        ? texts.get("scan.labelled")
        : texts.get("scan.basis." + scan.basis());
  }

  /** What is typed counts; nothing typed takes back what was said. */
  private void commit() {
    String typed = field.getText().strip();
    if (typed.equals(shown)) {
      return;
    }
    if (typed.isEmpty() || NUMBER.matcher(typed).matches()) {
      shown = typed;
      model.say(typed.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(typed)));
    } else {
      field.pseudoClassStateChanged(WRONG, true);
    }
  }
}
