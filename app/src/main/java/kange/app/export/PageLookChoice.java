package kange.app.export;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import kange.app.parts.Named;
import kange.app.shell.Texts;
import kange.model.export.PageSetup;
import kange.model.export.Paper;
import kange.model.export.Template;

/** How pages look: template, paper, and whether articles follow each other on a page. */
final class PageLookChoice {
  private final VBox view = new VBox();
  private final ObjectProperty<PageSetup> page;
  private final Texts texts;

  PageLookChoice(ObjectProperty<PageSetup> page, Texts texts) {
    this.page = page;
    this.texts = texts;
    view.getStyleClass().add("export-pages");
    ChoiceBox<Template> template =
        box(
            "template",
            List.of(Template.values()),
            PageSetup::template,
            (now, chosen) -> PageSetup.of(chosen));
    ChoiceBox<Paper> paper = box("paper", List.of(Paper.values()), PageSetup::paper, PageSetup::on);
    CheckBox runOn = new CheckBox(texts.get("export.run-on"));
    runOn.setId("export-run-on");
    runOn.setOnAction(e -> page.set(page.get().withRunOn(runOn.isSelected())));
    page.subscribe(now -> runOn.setSelected(now.runOn()));
    view.getChildren()
        .addAll(name("template", template), template, name("paper", paper), paper, runOn);
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
