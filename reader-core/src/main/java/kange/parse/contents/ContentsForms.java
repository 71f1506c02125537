package kange.parse.contents;

import java.util.List;
import java.util.Optional;
import kange.model.issue.ContentsFormName;

/** Every form of contents page there is. */
final class ContentsForms {
  /** Of equally good ones the first is taken. */
  static final List<ContentsForm> ALL =
      List.of(
          new NumberBehindForm(),
          new NumberBeforeForm(),
          new NumberLineAfterForm(),
          new NumberLineBeforeForm(),
          new NumberBetweenForm(),
          new NoNumberForm());

  private ContentsForms() {}

  /** That one alone, or all where none is known. */
  static List<ContentsForm> of(Optional<ContentsFormName> known) {
    return known.map(name -> ALL.stream().filter(form -> form.name() == name).toList()).orElse(ALL);
  }
}
