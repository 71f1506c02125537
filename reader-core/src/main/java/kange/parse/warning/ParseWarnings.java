package kange.parse.warning;

import java.util.List;
import kange.model.issue.LineRange;
import kange.model.issue.ParseWarning;
import kange.model.message.Message;

/** Makes warnings under the codes that scripts know them by. */
public final class ParseWarnings {
  private ParseWarnings() {}

  /**
   * A doubt.
   *
   * @param lines the source lines it is about; empty when it is about the whole issue
   * @param arguments as the code says
   */
  public static ParseWarning warning(
      ParseMessage code, List<LineRange> lines, Object... arguments) {
    return new ParseWarning(
        code.warning(), Message.of(code, arguments), lines, code.field(), List.of());
  }
}
