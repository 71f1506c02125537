package kange.model.check;

import java.util.List;

/** The archive's health: one finding per check, in the order they ran. */
public record CheckReport(List<CheckFinding> findings) {
  /** Takes copies of the lists. */
  public CheckReport {
    findings = List.copyOf(findings);
  }

  /** Whether no check found, or left, anything damaged. */
  public boolean sound() {
    return findings.stream().noneMatch(f -> f.status() == CheckFinding.Status.DAMAGED);
  }
}
