package kange.backup;

import java.nio.file.Path;
import kange.model.Progress;
import kange.store.TestKeys;

/** Restores a backup and ends like a killed process at a question: nothing is closed or cleared. */
final class RestoringProgram {
  private RestoringProgram() {}

  /**
   * Restores.
   *
   * @param arguments backup, folder, and at which question whether to stop the machine stops
   */
  public static void main(String[] arguments) {
    int last = Integer.parseInt(arguments[2]);
    int[] asked = {0};
    Progress progress =
        Progress.NONE.stoppedBy(
            () -> {
              if (++asked[0] == last) {
                Runtime.getRuntime().halt(137);
              }
              return false;
            });
    new BackupReader(new TestKeys(), StoresVerifier.NONE, progress)
        .restore(Path.of(arguments[0]), Path.of(arguments[1]));
    System.out.println(asked[0]);
  }
}
