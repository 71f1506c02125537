package kange.app.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;

/**
 * Toggle buttons of which exactly one is chosen, with the mouse, the space bar or the arrow keys.
 * Arrow keys choose without an action event: whoever listens to actions only misses them.
 */
public final class Choices<T> {
  private record Choice<T>(T value, ToggleButton button) {}

  private final ToggleGroup group = new ToggleGroup();
  private final List<Choice<T>> choices = new ArrayList<>();
  private final Consumer<T> chosen;
  private Optional<T> now = Optional.empty();

  /**
   * @param chosen told of every choice a person makes
   */
  public Choices(Consumer<T> chosen) {
    this.chosen = chosen;
    group.selectedToggleProperty().subscribe(this::selected);
  }

  /** Makes a button one of the choices. */
  public void add(T value, ToggleButton button) {
    choices.add(new Choice<>(value, button));
    button.setToggleGroup(group);
    button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
  }

  /** Shows what is chosen; tells nobody. A value that is no choice shows none as chosen. */
  public void show(T value) {
    now = Optional.of(value);
    group.selectToggle(button(value).orElse(null));
  }

  public List<ToggleButton> buttons() {
    return choices.stream().map(Choice::button).toList();
  }

  private Optional<ToggleButton> button(T value) {
    return choices.stream().filter(c -> c.value().equals(value)).map(Choice::button).findFirst();
  }

  private void selected(Toggle before, Toggle after) {
    Optional<T> value =
        choices.stream().filter(c -> c.button().equals(after)).map(Choice::value).findFirst();
    if (value.isEmpty()) {
      // A second click takes the choice back; one is to remain chosen.
      now.flatMap(this::button).ifPresent(group::selectToggle);
    } else if (!value.equals(now)) {
      now = value;
      chosen.accept(value.get());
    }
  }
}
