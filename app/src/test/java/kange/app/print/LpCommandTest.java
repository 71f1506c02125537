package kange.app.print;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import kange.model.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What is handed to {@code lp}: a program that writes down what it was given stands for it. */
@DisabledOnOs(OS.WINDOWS)
class LpCommandTest {
  private static final KnownPrinter BOTH_SIDES =
      new KnownPrinter(
          "走廊", true, List.of(PaperSize.A4, PaperSize.A5), Optional.of(PaperSize.A4), true);
  private final byte[] document = new byte[300_000];
  @TempDir Path folder;

  @BeforeEach
  void fill() {
    new Random(7).nextBytes(document);
  }

  private LpCommand lp(String script) throws Exception {
    Path program = folder.resolve("lp");
    Files.writeString(program, "#!/bin/sh\ncd '" + folder + "'\n" + script + "\n");
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
    return new LpCommand(program);
  }

  private static PrintOrder order(Optional<PaperSize> sheet, boolean bothSides) {
    return new PrintOrder(BOTH_SIDES, Set.of(0, 1), 3, sheet, bothSides, "job 1");
  }

  @Test
  void theDocumentArrivesWholeWithEverythingThatWasChosen() throws Exception {
    LpCommand lp = lp("for a in \"$@\"; do printf '%s\\n' \"$a\"; done > told; cat > got");
    lp.print(document, order(Optional.of(PaperSize.A4), true), Progress.NONE);
    assertArrayEquals(document, Files.readAllBytes(folder.resolve("got")));
    List<String> told = Files.readAllLines(folder.resolve("told"));
    assertEquals(List.of("-d", "走廊", "-n", "3", "-t", "job 1"), told.subList(0, 6));
    assertEquals(
        List.of("sides=two-sided-long-edge", "media=A4", "print-scaling=none"),
        told.stream().filter(t -> t.matches("(sides|media|print-scaling)=.*")).toList());
  }

  @Test
  void pagesAreFittedToAnySheetButOurOwn() throws Exception {
    LpCommand lp = lp("");
    List<String> small = lp.command(order(Optional.of(PaperSize.A5), false));
    assertEquals(Set.of("sides=one-sided", "media=A5", "print-scaling=fit"), options(small));
    List<String> unknown = lp.command(order(Optional.empty(), false));
    assertEquals(Set.of("sides=one-sided", "print-scaling=fit"), options(unknown));
  }

  private static Set<String> options(List<String> command) {
    return Set.copyOf(
        command.stream().filter(t -> t.matches("(sides|media|print-scaling)=.*")).toList());
  }

  @Test
  void aQueueThatTakesNothingRefuses() throws Exception {
    LpCommand lp = lp("cat > /dev/null; echo 'lp: not accepting jobs'; exit 1");
    PrintRefused refused =
        assertThrows(
            PrintRefused.class,
            () -> lp.print(document, order(Optional.of(PaperSize.A4), false), Progress.NONE));
    assertEquals("lp: not accepting jobs", refused.getMessage());
  }

  @Test
  void stoppedBeforeTheEndNothingIsPrinted() throws Exception {
    LpCommand lp = lp("cat > part && mv part got");
    Progress stopped =
        new Progress() {
          @Override
          public void at(int done, int total, String item) {}

          @Override
          public boolean cancelled() {
            return true;
          }
        };
    assertThrows(
        CancellationException.class,
        () -> lp.print(document, order(Optional.of(PaperSize.A4), false), stopped));
    assertFalse(Files.exists(folder.resolve("got")));
  }
}
