package kange.app.export;

import javafx.beans.binding.Bindings;
import javafx.scene.control.ChoiceBox;
import javafx.util.StringConverter;
import kange.app.shell.Texts;
import kange.model.export.ExportOrder;

/** In what order the articles stand, which is also what the contents page groups them by. */
final class OrderChoice {
  private final ChoiceBox<ExportOrder> view = new ChoiceBox<>();

  OrderChoice(ExportModel model, Texts texts) {
    view.setId("export-order");
    view.setMaxWidth(Double.MAX_VALUE);
    view.getItems().setAll(ExportOrder.values());
    view.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(ExportOrder order) {
            return texts.get("export.order." + order.name());
          }

          @Override
          public ExportOrder fromString(String text) {
            throw new UnsupportedOperationException();
          }
        });
    model.orderProperty().subscribe(view::setValue);
    view.setOnAction(
        e -> {
          if (view.getValue() != model.orderProperty().get()) {
            model.sort(view.getValue());
          }
        });
    view.disableProperty()
        .bind(model.runningProperty().or(Bindings.size(model.articles()).lessThan(2)));
  }

  ChoiceBox<ExportOrder> view() {
    return view;
  }
}
