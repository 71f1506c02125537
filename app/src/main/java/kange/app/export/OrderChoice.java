package kange.app.export;

import javafx.beans.binding.Bindings;
import javafx.scene.control.ChoiceBox;
import kange.app.parts.Named;
import kange.app.shell.Texts;
import kange.model.export.ExportOrder;

/** In what order the articles stand, which is also what the contents page groups them by. */
final class OrderChoice {
  private final ChoiceBox<ExportOrder> view = new ChoiceBox<>();

  OrderChoice(ExportModel model, Texts texts) {
    view.setId("export-order");
    view.setMaxWidth(Double.MAX_VALUE);
    view.getItems().setAll(ExportOrder.values());
    view.setConverter(new Named<>(order -> texts.get("export.order." + order.name())));
    model.orderProperty().subscribe(view::setValue);
    view.setOnAction(
        e -> {
          if (view.getValue() != model.orderProperty().get()) {
            model.sort(view.getValue());
          }
        });
    view.disableProperty()
        .bind(model.job().runningProperty().or(Bindings.size(model.articles()).lessThan(2)));
  }

  ChoiceBox<ExportOrder> view() {
    return view;
  }
}
