package kange.app.settings;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

/** The settings in force, as a property; a change is saved at once. For the UI thread. */
public final class SettingsModel {
  /** Takes settings away from the UI thread to be saved. */
  @FunctionalInterface
  public interface Saver {
    void save(Settings settings);
  }

  /**
   * The same settings for a part of the program that ends before them: when it gives them back,
   * they hold on to nothing of it.
   */
  public record Lent(SettingsModel settings, Subscription subscription) {
    public void giveBack() {
      subscription.unsubscribe();
    }
  }

  private final ReadOnlyObjectWrapper<Settings> current;
  private final Consumer<UnaryOperator<Settings>> changing;

  public SettingsModel(Settings initial, Saver saver) {
    current = new ReadOnlyObjectWrapper<>(initial);
    changing = change -> change(change, saver);
  }

  private SettingsModel(SettingsModel of) {
    current = new ReadOnlyObjectWrapper<>(of.get());
    changing = of::update;
  }

  public Settings get() {
    return current.get();
  }

  public ReadOnlyObjectProperty<Settings> property() {
    return current.getReadOnlyProperty();
  }

  public void update(UnaryOperator<Settings> change) {
    changing.accept(change);
  }

  /** Lends the settings: what listens there need not be taken away one by one. */
  public Lent lend() {
    SettingsModel lent = new SettingsModel(this);
    return new Lent(lent, property().subscribe(lent.current::set));
  }

  private void change(UnaryOperator<Settings> change, Saver saver) {
    Settings changed = change.apply(current.get());
    if (!changed.equals(current.get())) {
      current.set(changed);
      saver.save(changed);
    }
  }
}
