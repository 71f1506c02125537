package kange.app;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kange.app.cli.Cli;
import kange.app.cli.session.Terminal;
import kange.app.settings.Settings;
import kange.app.shell.SampleIssues;

/**
 * Runs the usual commands on the samples, in an archive of its own that is left in the temporary
 * folder, and says nothing. The launcher lets Java watch it, and keeps the classes it uses linked
 * for the commands to come: see {@code app/src/main/launcher/kange}.
 */
final class Rehearsal {
  private static final int NO_WINDOW = 1;

  private final Path archive;
  private final Cli cli;

  private Rehearsal(Path archive) {
    this.archive = archive;
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    this.cli =
        new Cli(
            new Terminal(nowhere, nowhere, false, 0), Settings.USUAL, (folder, files) -> NO_WINDOW);
  }

  public static void main(String[] args) throws IOException {
    LibraryLogging.hush();
    commands(Files.createTempDirectory("kange-rehearsal"));
    System.exit(0);
  }

  /** Runs the commands and leaves an archive of the samples in the folder {@code archive} there. */
  static void commands(Path folder) throws IOException {
    List<Path> samples = SampleIssues.copyTo(folder.resolve("samples"));
    Rehearsal rehearsal = new Rehearsal(folder.resolve("archive"));
    rehearsal.run("import", samples.stream().map(Path::toString));
    rehearsal.run("issues", Stream.of());
    rehearsal.run("issues", Stream.of("--json"));
    rehearsal.run("articles", Stream.of());
    rehearsal.run("show", Stream.of("1"));
    rehearsal.run("show", Stream.of("--json", "1"));
    rehearsal.run("search", Stream.of("工作"));
    rehearsal.run("search", Stream.of("--json", "项目 工作"));
    rehearsal.run("export", Stream.of("--to", folder.resolve("one.pdf").toString(), "1"));
    rehearsal.run("export", Stream.of("--to", folder.resolve("one.docx").toString(), "1"));
    rehearsal.run("log", Stream.of());
    rehearsal.run("check", Stream.of());
    rehearsal.run("backup", Stream.of(folder.resolve("all.zip").toString()));
  }

  /** A rehearsal that goes wrong teaches nothing: the launcher goes without. */
  private void run(String command, Stream<String> words) {
    List<String> typed =
        Stream.concat(Stream.of(command, "--archive", archive.toString()), words).toList();
    if (cli.run(typed.toArray(String[]::new)) != 0) {
      System.exit(1);
    }
  }
}
