package kange.model.publish;

import java.time.Duration;
import java.time.Instant;

/**
 * One state of an archive that was published, as a whole.
 *
 * @param number 1 for the first, one more each time; people call it 第 n 版
 * @param created when it was published
 * @param issues how many it holds
 * @param articles how many it holds
 */
public record Edition(int number, Instant created, int issues, int articles) {
  /** Whole days since it was published; none where clocks differ. */
  public long days(Instant now) {
    return Math.max(0, Duration.between(created, now).toDays());
  }
}
