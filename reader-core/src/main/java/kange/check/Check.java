package kange.check;

import kange.model.check.CheckFinding;
import kange.model.message.Message;

/** One thing to look at in an archive, and to mend where it can be mended. */
interface Check {
  /** What is looked at. */
  CheckMessage name();

  /**
   * Looks, and says what it found.
   *
   * @param repair whether to mend what is found
   */
  CheckFinding run(boolean repair);

  default CheckFinding sound(CheckMessage code, Object... arguments) {
    return finding(CheckFinding.Status.SOUND, Message.of(code, arguments));
  }

  default CheckFinding repaired(CheckMessage code, Object... arguments) {
    return finding(CheckFinding.Status.REPAIRED, Message.of(code, arguments));
  }

  default CheckFinding damaged(CheckMessage code, Object... arguments) {
    return finding(CheckFinding.Status.DAMAGED, Message.of(code, arguments));
  }

  default CheckFinding finding(CheckFinding.Status status, Message message) {
    return new CheckFinding(Message.of(name()), status, message);
  }
}
