package kange.app.export;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kange.app.shell.Place;
import kange.app.shell.RoomContext;
import kange.app.shell.Texts;
import kange.archive.Exports;
import kange.model.export.CitationSystem;
import kange.model.export.ExportFormat;
import kange.model.export.ExportKind;

/** In what order, format and looks the articles go out, and under which name. */
final class ExportForm {
  private final VBox pane = new VBox();
  private final RoomContext context;
  private final ExportModel model;
  private final Texts texts;

  /**
   * @param foot always in sight below the form, however low the window
   */
  ExportForm(RoomContext context, ExportModel model, ExportFoot foot, Texts texts) {
    this.context = context;
    this.model = model;
    this.texts = texts;
    ScrollPane form = new ScrollPane();
    FindingsPane findings =
        new FindingsPane(
            model.findings(),
            texts,
            id -> context.navigator().open(Place.Article.of(id)),
            () -> form.setVvalue(form.getVmax()));
    form.setContent(choices(findings));
    form.setFitToWidth(true);
    form.getStyleClass().add("home");
    VBox.setVgrow(form, Priority.ALWAYS);
    pane.getChildren().addAll(form, foot.below(findings.summary()));
    pane.getStyleClass().add("export-pane");
  }

  Node view() {
    return pane;
  }

  private VBox choices(FindingsPane findings) {
    TextField name = new TextField();
    name.setId("export-name");
    name.textProperty().bindBidirectional(model.draft().nameProperty());
    Label nameLabel = sectionName("export.name");
    nameLabel.setLabelFor(name);
    OrderChoice order = new OrderChoice(model, texts);
    Label orderLabel = sectionName("export.order");
    orderLabel.setLabelFor(order.view());
    Node look =
        new PageLookChoice(model.draft().pageProperty(), model.facesProperty(), texts).view();
    show(look, model.draft().formatProperty().map(ExportFormat::paged));
    ObservableValue<Boolean> together = model.draft().separateProperty().not();
    Node publication = new TitlePageChoice(model.draft().parts().titlePage(), texts).view();
    show(
        publication,
        together.flatMap(
            one ->
                model
                    .draft()
                    .formatProperty()
                    .map(format -> one && format.kind() == ExportKind.ARTICLES)));
    VBox page =
        new VBox(
            orderLabel,
            order.view(),
            sectionName("export.format"),
            new FormatChoice(model.draft().formatProperty(), usualReferences(), texts).view(),
            look,
            publication,
            new ClassificationChoice(context, model, texts).view(),
            new BackMatterChoice(model.draft(), together, texts).view(),
            new MarksChoice(model, texts).view(),
            new WidthChoice(model, texts).view(),
            new SeparateChoice(model, texts).view(),
            nameLabel,
            name,
            findings.view());
    // A file of one article has its own name, and no title page.
    show(nameLabel, together);
    show(name, together);
    page.getStyleClass().add("export-form");
    return page;
  }

  /** By the standard that passages are cited by. */
  private String usualReferences() {
    return Exports.bibliographyFormat(context.settings().get().citation(), CitationSystem.NUMERIC);
  }

  private Label sectionName(String key) {
    Label name = new Label(texts.get(key));
    name.getStyleClass().add("section-name");
    return name;
  }

  /** Where it is not wanted it takes no room either. */
  static void show(Node node, ObservableValue<Boolean> when) {
    node.visibleProperty().bind(when);
    node.managedProperty().bind(node.visibleProperty());
  }
}
