package kange.app.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import kange.app.cli.json.Json;
import kange.app.cli.json.SearchJson;
import kange.app.cli.session.ArchiveOption;
import kange.app.cli.session.JsonOption;
import kange.app.cli.session.Session;
import kange.app.messages.LocalizedException;
import kange.archive.Archive;
import kange.model.search.IndexStatus;
import kange.model.search.SearchRequest;
import kange.model.search.SearchResult;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Searches an archive: one query, or a file of them. */
@Command(name = "search")
final class SearchCommand implements Callable<Integer> {
  /** What is asked. */
  static final class Question {
    @Option(names = "--queries", paramLabel = "FILE", required = true)
    private @Nullable Path queries;

    @Parameters(paramLabel = "QUERY", descriptionKey = "query", arity = "1..*")
    private List<String> query = List.of();
  }

  private final Session session;
  @Spec private CommandSpec spec;
  @Mixin private final ArchiveOption archive;
  @Mixin private final JsonOption json = new JsonOption();

  @Option(names = "--limit", paramLabel = "N", defaultValue = "10")
  private int limit;

  @ArgGroup(multiplicity = "1")
  private Question question;

  SearchCommand(Session session) {
    this.session = session;
    this.archive = new ArchiveOption(session);
  }

  @Override
  public Integer call() {
    if (limit < 1) {
      throw new ParameterException(spec.commandLine(), session.text("search.limit"));
    }
    if (question.queries == null && String.join("", question.query).isBlank()) {
      throw new ParameterException(spec.commandLine(), session.text("search.blank"));
    }
    List<String> queries =
        question.queries == null
            ? List.of(String.join(" ", question.query))
            : read(question.queries);
    try (Archive open = archive.openIndexed()) {
      IndexStatus index = open.searcher().status();
      for (String query : queries) {
        SearchResult result = open.searcher().search(SearchRequest.of(query, limit), () -> false);
        answer(result);
        index = result.index().complete() ? index : result.index();
      }
      return IndexNotice.of(index, session);
    }
  }

  private void answer(SearchResult result) {
    if (question.queries != null) {
      session.say(Json.line(SearchJson.of(result, session::words)));
    } else if (json.wanted()) {
      session.say(Json.pretty(SearchJson.of(result, session::words)));
    } else {
      session.say(new HitPrinter(session).lines(result));
    }
  }

  /** Whether it is what a shell has opened already: its input, or what a command writes. */
  private static boolean handedOver(Path file) {
    return file.startsWith("/dev/fd") || file.equals(Path.of("/dev/stdin"));
  }

  private List<String> read(Path file) {
    if (!Files.isRegularFile(file) && !handedOver(file)) {
      // A pipe that nobody writes to never ends, nor does a device.
      throw new LocalizedException(session.text("file.unreadable", file));
    }
    try {
      String text = Files.readString(file);
      return text.replaceFirst("^\uFEFF", "").lines().filter(line -> !line.isBlank()).toList();
    } catch (CharacterCodingException wrong) {
      throw new LocalizedException(session.text("search.queries.charset", file), wrong);
    } catch (IOException unreadable) {
      throw new LocalizedException(session.text("file.unreadable", file), unreadable);
    }
  }
}
