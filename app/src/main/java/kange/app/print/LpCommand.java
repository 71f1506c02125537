package kange.app.print;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import kange.model.Progress;

/** The {@code lp} command of CUPS: it takes the PDF whole, with its fonts. */
final class LpCommand {
  /** How much is handed over between two looks at whether to stop. */
  private static final int PIECE = 1 << 16;

  private final Path program;

  LpCommand(Path program) {
    this.program = program;
  }

  static Optional<LpCommand> find() {
    return List.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)).stream()
        .filter(folder -> !folder.isEmpty())
        .map(folder -> Path.of(folder, "lp"))
        .filter(Files::isExecutable)
        .findFirst()
        .map(LpCommand::new);
  }

  void print(byte[] pdf, PrintOrder order, Progress progress) throws PrintRefused {
    try {
      Process lp = new ProcessBuilder(command(order)).redirectErrorStream(true).start();
      progress.at(0, order.pages().size(), "");
      try (OutputStream in = lp.getOutputStream()) {
        handOver(pdf, in, lp, progress);
      }
      String said = lp.inputReader().readAllAsString();
      if (lp.waitFor() != 0) {
        throw new PrintRefused(said.strip());
      }
    } catch (IOException e) {
      throw new PrintRefused(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException();
    }
  }

  List<String> command(PrintOrder order) {
    List<String> command = new ArrayList<>(List.of(program.toString()));
    command.addAll(List.of("-d", order.printer().name(), "-n", Integer.toString(order.copies())));
    command.addAll(List.of("-t", order.name(), "-o", "document-format=application/pdf"));
    command.addAll(List.of("-o", "collate=true"));
    if (order.printer().bothSides()) {
      command.addAll(
          List.of("-o", order.bothSides() ? "sides=two-sided-long-edge" : "sides=one-sided"));
    }
    order.sheet().ifPresent(sheet -> command.addAll(List.of("-o", "media=" + sheet.cups())));
    boolean natural = order.sheet().equals(Optional.of(PaperSize.A4));
    command.addAll(List.of("-o", natural ? "print-scaling=none" : "print-scaling=fit"));
    return command;
  }

  private static void handOver(byte[] pdf, OutputStream in, Process lp, Progress progress)
      throws IOException {
    for (int at = 0; at < pdf.length; at += PIECE) {
      if (progress.cancelled()) {
        // Before its input ends: half a document would be printed.
        lp.destroyForcibly();
        throw new CancellationException();
      }
      in.write(pdf, at, Math.min(PIECE, pdf.length - at));
    }
  }
}
