package kange.app.settings;

import java.time.Duration;
import java.util.Optional;

/** How often the whole archive is backed up by itself. */
public enum BackupSchedule {
  NEVER(0),
  WEEKLY(7),
  MONTHLY(30);

  private final int days;

  BackupSchedule(int days) {
    this.days = days;
  }

  /** How old a backup may become; empty where none is made. */
  public Optional<Duration> period() {
    return days == 0 ? Optional.empty() : Optional.of(Duration.ofDays(days));
  }
}
