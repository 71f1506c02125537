package kange.app.messages;

import java.util.function.Function;
import kange.model.habit.HabitKind;
import kange.model.message.Message;

/** Entries of journals' habits as people read them. */
public final class HabitWords {
  private HabitWords() {}

  /**
   * The entry itself, or what it means.
   *
   * @param say puts a message into words
   */
  public static String of(HabitKind kind, String entry, Function<Message, String> say) {
    return kind.meaning(entry).map(code -> say.apply(Message.of(code))).orElse(entry);
  }
}
