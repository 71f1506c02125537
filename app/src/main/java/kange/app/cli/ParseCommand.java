package kange.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import kange.app.messages.LocalizedException;
import kange.archive.Archive;
import kange.archive.CatalogueCard;
import kange.model.ArchiveException;
import kange.model.issue.ParsedIssue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads issue files and shows their catalogue cards, without an archive. */
@Command(name = "parse")
final class ParseCommand implements Callable<Integer> {
  private final Session session;
  @Mixin private final JsonOption json = new JsonOption();

  @Option(names = "--out", paramLabel = "DIR")
  private Optional<Path> out = Optional.empty();

  @Parameters(paramLabel = "PATH", descriptionKey = "paths", arity = "1..*")
  private List<Path> paths;

  private int status = Session.DONE;

  ParseCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    List<Path> files = files();
    List<String> cards = new ArrayList<>();
    for (Path file : files) {
      try {
        ParsedIssue issue = Archive.parse(file);
        if (out.isPresent()) {
          write(issue, file, out.get());
        } else if (json.wanted()) {
          cards.add(CatalogueCard.json(issue, session::words));
        } else {
          session.say(new CardPrinter(session).lines(issue));
        }
      } catch (ArchiveException | LocalizedException failed) {
        complain(session.texts().sentence(failed).orElseThrow());
      }
    }
    if (json.wanted() && out.isEmpty()) {
      print(cards);
    }
    return status;
  }

  /** One file named: its card, an object. Otherwise an array of cards, also of one or none. */
  private void print(List<String> cards) {
    boolean one = paths.size() == 1 && !Files.isDirectory(paths.getFirst());
    if (!one) {
      session.say("[" + String.join(",\n", cards) + "]");
    } else if (!cards.isEmpty()) {
      session.say(cards.getFirst());
    }
  }

  private List<Path> files() {
    List<Path> files = new ArrayList<>();
    for (Path path : paths) {
      List<Path> found = Files.isDirectory(path) ? Archive.filesIn(List.of(path)) : List.of(path);
      if (found.isEmpty()) {
        complain(session.text("parse.empty", path));
      }
      files.addAll(found);
    }
    return files;
  }

  private void write(ParsedIssue issue, Path source, Path folder) {
    String name = source.getFileName().toString().replaceFirst("\\.[^.]+$", "") + ".json";
    Path card = folder.resolve(name);
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
