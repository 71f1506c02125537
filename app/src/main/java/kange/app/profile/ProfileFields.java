package kange.app.profile;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import kange.model.habit.HabitKind;
import kange.model.issue.JournalProfile;

/** What is typed of each kind, beside what was saved. For the UI thread. */
final class ProfileFields {
  private final Map<HabitKind, StringProperty> texts = new EnumMap<>(HabitKind.class);
  private final ReadOnlyObjectWrapper<JournalProfile> saved =
      new ReadOnlyObjectWrapper<>(JournalProfile.NONE);
  private final BooleanBinding unsaved;

  ProfileFields() {
    for (HabitKind kind : HabitKind.values()) {
      texts.put(kind, new SimpleStringProperty(""));
    }
    unsaved = Bindings.createBooleanBinding(() -> !typed().equals(saved.get()), saved);
    texts.values().forEach(text -> text.subscribe(unsaved::invalidate));
  }

  /** One entry a line. */
  StringProperty text(HabitKind kind) {
    return Objects.requireNonNull(texts.get(kind));
  }

  JournalProfile typed() {
    JournalProfile typed = JournalProfile.NONE;
    for (Map.Entry<HabitKind, StringProperty> field : texts.entrySet()) {
      typed = field.getKey().in(typed, field.getValue().get().lines().toList());
    }
    return typed;
  }

  /** Writes an entry below those of its kind; where only one can be, in its place. */
  void add(HabitKind kind, String entry) {
    String now = kind.isSingle() ? "" : text(kind).get().stripTrailing();
    text(kind).set(now.isEmpty() ? entry : now + "\n" + entry);
  }

  /** Does something whenever a field changes. */
  void onTyped(Runnable action) {
    texts.values().forEach(text -> text.subscribe(action));
  }

  /** Whether what is typed says anything else than what was saved. */
  BooleanBinding unsaved() {
    return unsaved;
  }

  /** Puts a saved profile in the place of whatever was typed. */
  void show(JournalProfile profile) {
    saved.set(profile);
    texts.forEach((kind, text) -> text.set(String.join("\n", kind.of(profile))));
  }

  /** What was typed has been saved; the fields stay as they are. */
  void saved(JournalProfile profile) {
    saved.set(profile);
  }
}
