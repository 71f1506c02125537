package kange.app.settings;

import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The settings in force, as a property; a change is saved at once. For the UI thread. */
public final class SettingsModel {
  /** Takes settings away from the UI thread to be saved. */
  @FunctionalInterface
  public interface Saver {
    void save(Settings settings);
  }

  private final ReadOnlyObjectWrapper<Settings> current;
  private final Saver saver;

  public SettingsModel(Settings initial, Saver saver) {
    this.current = new ReadOnlyObjectWrapper<>(initial);
    this.saver = saver;
  }

  public Settings get() {
    return current.get();
  }

  public ReadOnlyObjectProperty<Settings> property() {
    return current.getReadOnlyProperty();
  }

  public void update(UnaryOperator<Settings> change) {
    Settings changed = change.apply(current.get());
    if (!changed.equals(current.get())) {
      current.set(changed);
      saver.save(changed);
    }
  }
}
