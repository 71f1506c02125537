package kange.app.profile;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import kange.model.issue.JournalProfile;

/** What is typed of each kind, beside what was saved. For the UI thread. */
final class ProfileFields {
  private final Map<ProfileKind, StringProperty> texts = new EnumMap<>(ProfileKind.class);
  private final ReadOnlyObjectWrapper<JournalProfile> saved =
      new ReadOnlyObjectWrapper<>(JournalProfile.NONE);
  private final BooleanBinding unsaved;

  ProfileFields() {
    for (ProfileKind kind : ProfileKind.values()) {
      texts.put(kind, new SimpleStringProperty(""));
    }
    unsaved = Bindings.createBooleanBinding(() -> !typed().equals(saved.get()), saved);
    texts.values().forEach(text -> text.subscribe(unsaved::invalidate));
  }

  /** One entry a line. */
  StringProperty text(ProfileKind kind) {
    return Objects.requireNonNull(texts.get(kind));
  }

  JournalProfile typed() {
    Map<ProfileKind, String> typed = new EnumMap<>(ProfileKind.class);
    texts.forEach((kind, text) -> typed.put(kind, text.get()));
    return ProfileKind.profile(typed);
  }

  /** Whether what is typed says anything else than what was saved. */
  BooleanBinding unsaved() {
    return unsaved;
  }

  /** Puts a saved profile in the place of whatever was typed. */
  void show(JournalProfile profile) {
    saved.set(profile);
    texts.forEach((kind, text) -> text.set(kind.text(profile)));
  }

  /** What was typed has been saved; the fields stay as they are. */
  void saved(JournalProfile profile) {
    saved.set(profile);
  }
}
