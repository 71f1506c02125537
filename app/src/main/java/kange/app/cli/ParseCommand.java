package kange.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import kange.app.cli.session.JsonOption;
import kange.app.cli.session.Session;
import kange.app.messages.LocalizedException;
import kange.archive.CatalogueCard;
import kange.archive.IssueFiles;
import kange.model.ArchiveException;
import kange.model.VisibleText;
import kange.model.intake.FoundFiles;
import kange.model.issue.ParsedIssue;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads issue files and shows their catalogue cards, or why they read so, without an archive. */
@Command(name = "parse")
final class ParseCommand implements Callable<Integer> {
  /** What becomes of the cards; without it they are shown. */
  static final class Output {
    @Option(names = "--out", paramLabel = "DIR", required = true)
    private Optional<Path> out = Optional.empty();

    @Option(names = "--explain", required = true)
    private boolean explain;
  }

  private final Session session;
  @Mixin private final JsonOption json = new JsonOption();
  @ArgGroup private @Nullable Output output;

  @Parameters(paramLabel = "PATH", descriptionKey = "paths", arity = "1..*")
  private List<Path> paths;

  private int status = Session.DONE;

  ParseCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    List<Path> files = files();
    Optional<Path> out = output == null ? Optional.empty() : output.out;
    if (output != null && output.explain) {
      explain(files);
    } else if (out.isPresent()) {
      each(files, file -> write(IssueFiles.parse(file), file, out.get()));
    } else if (json.wanted()) {
      List<String> cards = new ArrayList<>();
      each(files, file -> cards.add(CatalogueCard.json(IssueFiles.parse(file), session::words)));
      print(cards);
    } else {
      CardPrinter printer = new CardPrinter(session);
      each(files, file -> session.say(printer.lines(IssueFiles.parse(file))));
    }
    return status;
  }

  /** Does something with each file; those that fail are told of, the others done. */
  private void each(List<Path> files, Consumer<Path> work) {
    for (Path file : files) {
      try {
        work.accept(file);
      } catch (ArchiveException | LocalizedException failed) {
        complain(session.texts().sentence(failed).orElseThrow());
      }
    }
  }

  private void explain(List<Path> files) {
    if (json.wanted()) {
      ExplanationJsonPrinter printer = new ExplanationJsonPrinter(session, !one());
      each(files, file -> printer.print(IssueFiles.explain(file)));
      printer.end();
    } else {
      ExplanationPrinter printer = new ExplanationPrinter(session);
      each(files, file -> printer.print(IssueFiles.explain(file)));
    }
  }

  /** One file named: its card, an object. Otherwise an array of cards, also of one or none. */
  private void print(List<String> cards) {
    if (!one()) {
      session.say("[" + String.join(",\n", cards) + "]");
    } else if (!cards.isEmpty()) {
      session.say(cards.getFirst());
    }
  }

  private boolean one() {
    return paths.size() == 1 && !holdsFiles(paths.getFirst());
  }

  private static boolean holdsFiles(Path path) {
    boolean zip = path.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
    return Files.isDirectory(path) || (zip && Files.isRegularFile(path));
  }

  private List<Path> files() {
    List<Path> files = new ArrayList<>();
    for (Path path : paths) {
      if (holdsFiles(path)) {
        FoundFiles found = IssueFiles.in(List.of(path), () -> false);
        found.failures().forEach(failure -> complain(session.words(failure.message())));
        files.addAll(found.files());
      } else {
        files.add(path);
      }
    }
    return files;
  }

  private void write(ParsedIssue issue, Path source, Path folder) {
    String name = source.getFileName().toString().replaceFirst("\\.[^.]+$", "") + ".json";
    Path card = folder.resolve(VisibleText.of(name));
    try {
      Files.createDirectories(folder);
      Files.writeString(card, CatalogueCard.json(issue, session::words) + "\n");
    } catch (IOException unwritable) {
      throw new LocalizedException(session.text("file.unwritable", card), unwritable);
    }
    if (!json.wanted()) {
      session.say(session.text("parse.written", issue.articles().size(), card));
    }
  }

  private void complain(String sentence) {
    session.complain(sentence);
    status = Session.FAILED;
  }
}
