package kange.app.export;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import kange.app.parts.Named;
import kange.app.shell.Texts;
import kange.model.export.InstalledFace;
import kange.model.export.PageSetup;
import kange.model.export.Paper;
import kange.model.export.Template;

/** How pages look: template, paper, whether articles follow each other on a page, and fonts. */
final class PageLookChoice {
  private final VBox view = new VBox();
  private final ObjectProperty<PageSetup> page;
  private final Texts texts;

  /**
   * @param faces those of Chinese offices that the machine has, once that is known
   */
  PageLookChoice(
      ObjectProperty<PageSetup> page, ObservableValue<List<InstalledFace>> faces, Texts texts) {
    this.page = page;
    this.texts = texts;
    view.getStyleClass().add("export-pages");
    ChoiceBox<Template> template =
        box("template", List.of(Template.values()), PageSetup::template, PageSetup::in);
    ChoiceBox<Paper> paper = box("paper", List.of(Paper.values()), PageSetup::paper, PageSetup::on);
    CheckBox runOn = tick("run-on", PageSetup::runOn, PageSetup::withRunOn);
    CheckBox own = tick("system-faces", PageSetup::systemFaces, PageSetup::withSystemFaces);
    Label which = new Label();
    which.setId("export-system-faces-which");
    which.setWrapText(true);
    which.getStyleClass().addAll(Styles.TEXT_MUTED, Styles.TEXT_SMALL, "format-use");
    which.textProperty().bind(faces.map(found -> new FaceWords(texts).of(found)));
    view.getChildren()
        .addAll(
            name("template", template), template, name("paper", paper), paper, runOn, own, which);
  }

  private CheckBox tick(
      String name,
      Function<PageSetup, Boolean> now,
      BiFunction<PageSetup, Boolean, PageSetup> changed) {
    CheckBox box = new CheckBox(texts.get("export." + name));
    box.setId("export-" + name);
    box.setOnAction(e -> page.set(changed.apply(page.get(), box.isSelected())));
    page.subscribe(setup -> box.setSelected(now.apply(setup)));
    return box;
  }

  Node view() {
    return view;
  }

  private <E extends Enum<E>> ChoiceBox<E> box(
      String name,
      List<E> values,
      Function<PageSetup, E> now,
      BiFunction<PageSetup, E, PageSetup> changed) {
    ChoiceBox<E> box = new ChoiceBox<>();
    box.setId("export-" + name);
    box.setMaxWidth(Double.MAX_VALUE);
    box.getItems().setAll(values);
    box.setConverter(new Named<>(value -> texts.get("export." + name + "." + value.name())));
    page.subscribe(setup -> box.setValue(now.apply(setup)));
    box.setOnAction(
        e -> {
          if (box.getValue() != now.apply(page.get())) {
            page.set(changed.apply(page.get(), box.getValue()));
          }
        });
    return box;
  }

  private Label name(String name, ChoiceBox<?> box) {
    Label label = new Label(texts.get("export." + name));
    label.getStyleClass().add("section-name");
    label.setLabelFor(box);
    return label;
  }
}
