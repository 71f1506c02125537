package kange.parse;

import java.util.function.DoubleConsumer;

/**
 * How far the reading of one file is: somebody waits for a large one. At each stage it is also
 * asked whether anybody still does.
 */
final class ReadingProgress {
  /** The stages of a reading, with the share of its time that is over then, as was measured. */
  enum Stage {
    LINES(0.06),
    CONTENTS(0.3),
    FEATURES(0.4),
    LABELS(0.45),
    GROUPED(0.5),
    DIVIDED(0.85),
    JUDGED(0.92);

    private final double share;

    Stage(double share) {
      this.share = share;
    }
  }

  /** Nobody wants to know. */
  static final ReadingProgress NONE = new ReadingProgress(share -> {});

  private final DoubleConsumer told;

  /**
   * @param told gets numbers from 0 to 1
   */
  ReadingProgress(DoubleConsumer told) {
    this.told = told;
  }

  /**
   * A stage is over.
   *
   * @throws java.util.concurrent.CancellationException when the thread is interrupted
   */
  void reached(Stage stage) {
    Interruption.check();
    told.accept(stage.share);
  }

  /** A share of the way from one stage to the next is over, from 0 to 1; as above. */
  void between(Stage before, Stage after, double share) {
    Interruption.check();
    told.accept(before.share + share * (after.share - before.share));
  }

  /** So many of the articles are done with, after which nothing is left to do; as above. */
  void articles(int done, int all) {
    Interruption.check();
    told.accept(Stage.JUDGED.share + (1 - Stage.JUDGED.share) * done / all);
  }
}
