package kange.app.profile;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import kange.app.shell.Texts;
import kange.model.habit.HabitKind;
import kange.model.issue.ContentsFormName;
import kange.model.message.Message;

/** How the contents page is set: one of the forms there are, or as each issue shows it. */
final class ContentsFormBox extends ComboBox<Optional<ContentsFormName>> {
  ContentsFormBox(HabitKind kind, ProfileModel model, Texts texts) {
    setId(ProfileField.id(kind));
    getItems().setAll(choices());
    setMaxWidth(Double.MAX_VALUE);
    setConverter(
        new StringConverter<>() {
          @Override
          public String toString(Optional<ContentsFormName> form) {
            return form == null || form.isEmpty()
                ? texts.get("profile.CONTENTS_FORM.any")
                : texts.say(Message.of(form.get()));
          }

          @Override
          public Optional<ContentsFormName> fromString(String text) {
            throw new UnsupportedOperationException("nothing is typed here");
          }
        });
    disableProperty().bind(model.runningProperty().map(running -> running || model.readOnly()));
    model.fields().text(kind).subscribe(text -> setValue(ContentsFormName.spelt(text.strip())));
    valueProperty()
        .subscribe(
            form -> {
              if (form != null) {
                model.fields().text(kind).set(form.map(ContentsFormName::spelling).orElse(""));
              }
            });
  }

  private static List<Optional<ContentsFormName>> choices() {
    return Stream.concat(
            Stream.of(Optional.<ContentsFormName>empty()),
            Arrays.stream(ContentsFormName.values()).map(Optional::of))
        .toList();
  }
}
