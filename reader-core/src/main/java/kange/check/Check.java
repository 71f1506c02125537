package kange.check;

import kange.model.check.CheckFinding;

/** One thing to look at in an archive, and to mend where it can be mended. */
interface Check {
  /** What is looked at, for people. */
  String name();

  /**
   * Looks, and says what it found.
   *
   * @param repair whether to mend what is found
   */
  CheckFinding run(boolean repair);

  default CheckFinding sound(String message) {
    return new CheckFinding(name(), CheckFinding.Status.SOUND, message);
  }

  default CheckFinding repaired(String message) {
    return new CheckFinding(name(), CheckFinding.Status.REPAIRED, message);
  }

  default CheckFinding damaged(String message) {
    return new CheckFinding(name(), CheckFinding.Status.DAMAGED, message);
  }
}
