package kange.check;

import kange.model.Progress;
import kange.model.check.CheckFinding;
import kange.store.issue.DerivedStore;

/** Is what is kept of articles and names, to list and to sort them, what follows from them? */
final class DerivedCheck implements Check {
  private final DerivedStore derived;
  private final Runnable changed;
  private final Progress progress;

  DerivedCheck(DerivedStore derived, Runnable changed, Progress progress) {
    this.derived = derived;
    this.changed = changed;
    this.progress = progress;
  }

  @Override
  public CheckMessage name() {
    return CheckMessage.DERIVED;
  }

  @Override
  public CheckFinding run(boolean repair) {
    int wrong = derived.wrong(progress::cancelled);
    if (wrong == 0) {
      return sound(CheckMessage.DERIVED_SOUND);
    }
    if (repair) {
      derived.derive();
      changed.run();
      if (derived.wrong(progress::cancelled) == 0) {
        return repaired(CheckMessage.DERIVED_REPAIRED, wrong);
      }
    }
    return damaged(CheckMessage.DERIVED_DAMAGED, wrong);
  }
}
