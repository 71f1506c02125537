package kange.app.parts;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import kange.app.shell.Texts;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2MZ;

/** Names the order a list stands in; pressed, the list takes the next order. */
public final class OrderButton<E extends Enum<E>> extends Button {
  public OrderButton(ObjectProperty<E> order, Texts texts) {
    super("", new FontIcon(Material2MZ.SWAP_VERT));
    getStyleClass().addAll(Styles.FLAT, Styles.SMALL, "order");
    setMinWidth(Region.USE_PREF_SIZE);
    order.subscribe(
        now -> {
          String next = texts.get("part.order.next", name(after(now), texts));
          setText(name(now, texts));
          setAccessibleText(name(now, texts) + " · " + next);
          setTooltip(new Tooltip(next));
        });
    setOnAction(e -> order.set(after(order.get())));
  }

  private static <E extends Enum<E>> E after(E order) {
    List<E> all = List.of(order.getDeclaringClass().getEnumConstants());
    return all.get((all.indexOf(order) + 1) % all.size());
  }

  private static String name(Enum<?> order, Texts texts) {
    return texts.get("part.order." + order.name().toLowerCase(Locale.ROOT));
  }
}
