package kange.app.net;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kange.app.cli.Cli;
import kange.app.cli.session.Terminal;
import kange.app.settings.Locations;
import kange.app.settings.Settings;
import kange.app.shell.SampleIssues;
import kange.archive.Archive;

/** A program that runs every command of the command line once, with work to do for each. */
public final class EveryCommand {
  private static final int WINDOW = 77;

  private EveryCommand() {}

  /** Works in the folder that is named; fails where a command fails or is not among them. */
  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args[0]);
    Path archive = folder.resolve("archive");
    List<Path> samples = SampleIssues.copyTo(folder.resolve("samples"));
    Path queries = Files.writeString(folder.resolve("queries.txt"), "工作\n党建\n");
    Path corrections = folder.resolve("corrections.json");
    Path page = page(folder.resolve("page.png"));
    run(List.of("import", "--archive", archive, samples.get(0), samples.get(1)));
    try (Archive reader = Archive.openReadOnly(archive, Locations.ownMarks())) {
      reader.marks().setFavourite(1, true);
    }
    Path marks = folder.resolve("marks.jsonl");
    List<List<Object>> commands =
        List.of(
            List.of("parse", samples.get(0)),
            List.of("import", "--archive", archive, samples.get(2)),
            List.of("issues", "--archive", archive),
            List.of("articles", "--archive", archive),
            List.of("show", "--archive", archive, 1),
            List.of("search", "--archive", archive, "工作"),
            List.of("search", "--archive", archive, "--queries", queries),
            export(archive, folder, "pdf"),
            export(archive, folder, "docx"),
            export(archive, folder, "md"),
            export(archive, folder, "bib"),
            List.of("cite", "--archive", archive, "--all"),
            List.of("classification", "--archive", archive, "内部资料"),
            List.of("marks", "--archive", archive, "--give", marks),
            List.of("marks", "--archive", archive, "--take", marks),
            List.of("corrections", "--archive", archive, "--out", corrections),
            List.of("correct", "--archive", archive, corrections),
            List.of("profile", "--archive", archive, journal(archive)),
            List.of("scan", "--archive", archive, "--issue", 1, page),
            List.of("log", "--archive", archive),
            List.of("check", "--archive", archive),
            List.of("diagnose", "--archive", archive, folder.resolve("diagnosis.zip")),
            List.of("backup", "--archive", archive, folder.resolve("all.zip")),
            List.of("restore", folder.resolve("all.zip"), folder.resolve("again")),
            List.of("publish", "--archive", archive, folder.resolve("shared")),
            List.of("subscribe", "--to", folder.resolve("fetched"), folder.resolve("shared")),
            List.of("update", folder.resolve("fetched")),
            List.of("delete", "--archive", archive, 2),
            List.of("undo", "--archive", archive));
    Set<String> ran = new TreeSet<>();
    for (List<Object> command : commands) {
      run(command);
      ran.add(command.getFirst().toString());
    }
    Set<String> there = commands(run(List.of("--help")));
    if (!ran.equals(there)) {
      throw new AssertionError("ran " + ran + " of " + there);
    }
    System.out.println("all " + ran.size() + " commands");
    System.exit(0);
  }

  private static List<Object> export(Path archive, Path folder, String ending) {
    Path file = folder.resolve("out." + ending);
    return List.of("export", "--archive", archive, "--to", file, "--issue", 1);
  }

  private static Set<String> commands(String help) {
    return help.lines()
        .filter(line -> line.matches(" {2}[a-z].*"))
        .map(line -> line.strip().replaceFirst(" .*", ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String journal(Path archive) {
    try (Archive open = Archive.open(archive)) {
      return open.catalogue().journals().getFirst().name();
    }
  }

  private static Path page(Path file) throws Exception {
    var image =
        new java.awt.image.BufferedImage(400, 600, java.awt.image.BufferedImage.TYPE_BYTE_GRAY);
    javax.imageio.ImageIO.write(image, "png", file.toFile());
    return file;
  }

  private static String run(List<Object> typed) {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
    Cli cli =
        new Cli(new Terminal(stream, stream, false, 0), Settings.USUAL, (archive, files) -> WINDOW);
    int status = cli.run(typed.stream().map(Object::toString).toArray(String[]::new));
    String text = said.toString(StandardCharsets.UTF_8);
    if (status != 0) {
      throw new AssertionError(typed + " ended with " + status + ": " + text);
    }
    return text;
  }
}
