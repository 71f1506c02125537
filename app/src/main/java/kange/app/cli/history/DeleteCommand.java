package kange.app.cli.history;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import kange.app.cli.session.ArchiveOption;
import kange.app.cli.session.Session;
import kange.archive.Archive;
import kange.model.catalogue.IssueSummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes issues out of an archive into its bin, all those named that are there in one act. */
@Command(name = "delete")
public final class DeleteCommand implements Callable<Integer> {
  private final Session session;
  @Mixin private final ArchiveOption archive;

  @Parameters(paramLabel = "ISSUE", descriptionKey = "issues", arity = "1..*")
  private List<Long> issues;

  /** To be run by picocli. */
  public DeleteCommand(Session session) {
    this.session = session;
    this.archive = new ArchiveOption(session);
  }

  @Override
  public Integer call() {
    try (Archive open = archive.open()) {
      Map<Long, String> there = new LinkedHashMap<>();
      boolean all = true;
      for (long id : new LinkedHashSet<>(issues)) {
        Optional<IssueSummary> issue = open.catalogue().issue(id);
        if (issue.isPresent()) {
          there.put(id, issue.get().label());
        } else {
          session.complain(session.text("issue.none", Long.toString(id)));
          all = false;
        }
      }
      if (!there.isEmpty()) {
        open.history().delete(List.copyOf(there.keySet()));
        there.values().forEach(label -> session.say(session.text("delete.done", label)));
        session.say(session.text("delete.undo"));
      }
      return all ? Session.DONE : Session.FAILED;
    }
  }
}
