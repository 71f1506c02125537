package kange.model.check;

import java.util.List;

/** The archive's health: one finding per check, in the order they ran. */
public record CheckReport(List<CheckFinding> findings) {
  public CheckReport {
    findings = List.copyOf(findings);
  }

  public boolean sound() {
    return findings.stream().noneMatch(f -> f.status() == CheckFinding.Status.DAMAGED);
  }
}
