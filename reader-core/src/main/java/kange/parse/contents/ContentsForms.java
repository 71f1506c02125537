package kange.parse.contents;

import java.util.List;

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
}
