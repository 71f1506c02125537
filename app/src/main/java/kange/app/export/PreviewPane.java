package kange.app.export;

import atlantafx.base.theme.Styles;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import kange.app.parts.PagePreview;
import kange.app.shell.Texts;

/** At the left of the room: the list of articles, or the pages they will stand on. */
final class PreviewPane {
  private final StackPane body;
  private final HBox switches = new HBox();
  private final PagePreview pages;
  private final ToggleButton asList;
  private final ToggleButton asPages;

  PreviewPane(ExportPreview preview, Node list, Texts texts) {
    pages = new PagePreview("export-preview", preview.pages(), texts);
    preview.onPages(pages::show);
    ToggleGroup group = new ToggleGroup();
    asList = toggle(texts.get("export.list"), group, Styles.LEFT_PILL);
    asPages = toggle(texts.get("export.preview"), group, Styles.RIGHT_PILL);
    asPages.setId("export-preview-show");
    asList.setId("export-list-show");
    asList.setSelected(true);
    group
        .selectedToggleProperty()
        .subscribe(
            (before, now) -> {
              if (now == null) {
                before.setSelected(true);
              }
            });
    asPages.selectedProperty().subscribe(on -> preview.look(on));
    Label count = new Label();
    count.getStyleClass().add(Styles.TEXT_MUTED);
    count
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> texts.get("export.pages", preview.countProperty().get()),
                preview.countProperty()));
    count
        .visibleProperty()
        .bind(asPages.selectedProperty().and(preview.countProperty().greaterThan(0)));
    ProgressIndicator working = new ProgressIndicator();
    working.getStyleClass().add("export-preview-working");
    working.visibleProperty().bind(preview.workingProperty());
    switches.getChildren().addAll(working, count, asList, asPages);
    switches.getStyleClass().add("export-switches");
    list.visibleProperty().bind(asList.selectedProperty());
    pages.view().visibleProperty().bind(asPages.selectedProperty());
    body = new StackPane(list, pages.view());
  }

  private static ToggleButton toggle(String text, ToggleGroup group, String side) {
    ToggleButton button = new ToggleButton(text);
    button.setToggleGroup(group);
    button.getStyleClass().addAll(side, Styles.SMALL);
    return button;
  }

  /** The list or the pages. */
  Node view() {
    return body;
  }

  /** The two buttons, and how many pages there are. */
  HBox switches() {
    return switches;
  }

  /** Back to the list, where a format has no pages. */
  void toList() {
    asList.setSelected(true);
  }

  boolean pagesShown() {
    return asPages.isSelected();
  }

  void focusPages() {
    pages.focus();
  }
}
