package kange.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kange.model.ArchiveException;
import kange.model.VisibleText;
import kange.model.catalogue.IssueSummary;
import kange.model.issue.Correction;
import kange.model.message.Message;
import kange.model.review.Revision;
import kange.store.Stores;
import kange.store.row.CorrectionJson;
import kange.store.row.RevisionRows;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What was put right in issues as a file, to be kept beside their sources and applied to them
 * wherever they are imported again. Thread-safe; not for the UI thread.
 */
public final class Corrections {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private final ArchiveLock lock;
  private final Stores stores;
  private final Desk desk;

  Corrections(ArchiveLock lock, Stores stores, Desk desk) {
    this.lock = lock;
    this.stores = stores;
    this.desk = desk;
  }

  /**
   * What became of the corrections of one issue in a file.
   *
   * @param file the name of the source they were made for
   * @param label of the issue here; empty where it is not in the archive
   * @param steps how many were done
   * @param refused what could not be done, with the reason
   */
  public record Applied(String file, Optional<String> label, int steps, List<Message> refused) {
    /** Takes copies of the lists. */
    public Applied {
      refused = List.copyOf(refused);
    }
  }

  /**
   * Corrections as a JSON array, an object for each issue that has any: {@code [{source:{file,
   * sha256}, issue, steps:[{at, who, acts:[…]}]}]}.
   *
   * @param issue only of this one; of all issues where none is named
   */
  public String json(Optional<Long> issue) {
    ArrayNode issues = JSON.createArrayNode();
    for (long id : issue.map(List::of).orElseGet(() -> stores.issues().ids())) {
      IssueSummary summary =
          stores
              .issues()
              .find(id)
              .orElseThrow(() -> ArchiveException.of(ArchiveMessage.ISSUE_NOT_THERE, id));
      List<Revision> steps = desk.corrections(id);
      if (!steps.isEmpty()) {
        issues.add(written(summary, steps));
      }
    }
    return VisibleText.escaped(JSON.writeValueAsString(issues));
  }

  private ObjectNode written(IssueSummary issue, List<Revision> steps) {
    ObjectNode node = JSON.createObjectNode();
    node.putObject("source")
        .put("file", issue.sourceFile())
        .put("sha256", stores.sources().digest(issue.id()).orElse(""));
    node.put("issue", issue.label());
    ArrayNode array = node.putArray("steps");
    for (Revision step : steps) {
      ObjectNode each = array.addObject().put("at", step.at().toString()).put("who", step.who());
      ArrayNode acts = each.putArray("acts");
      step.acts().forEach(act -> acts.add(CorrectionJson.write(act)));
    }
    return node;
  }

  /**
   * Applies what {@link #json} wrote to the issues of the same sources, each step as one that can
   * be taken back.
   *
   * @return for each issue of the file what became of it
   * @throws ArchiveException when the file cannot be read or is none of corrections; nothing is
   *     changed then
   */
  public List<Applied> apply(Path file) {
    lock.refuseUnlessHeld();
    List<Wanted> wanted = read(file);
    List<Applied> applied = new ArrayList<>();
    wanted.forEach(each -> applied.add(apply(each)));
    return applied;
  }

  /**
   * The steps an issue of a source has here, each as the acts' JSON; none for an unknown source.
   */
  List<String> stepsOf(String sha256) {
    return stores.sources().issueOf(sha256).map(desk::corrections).orElse(List.of()).stream()
        .map(step -> RevisionRows.json(step.acts()))
        .toList();
  }

  /**
   * Does such steps again.
   *
   * @throws IllegalArgumentException when one is no step
   */
  Applied applySteps(String file, String sha256, List<String> steps) {
    return apply(new Wanted(file, sha256, steps.stream().map(RevisionRows::acts).toList()));
  }

  private record Wanted(String file, String sha256, List<List<Correction>> steps) {}

  private static List<Wanted> read(Path file) {
    try {
      if (!Files.isRegularFile(file)) {
        // Of a pipe nobody writes to, reading would never end.
        throw new NoSuchFileException(file.toString());
      }
      List<Wanted> wanted = new ArrayList<>();
      for (JsonNode issue : JSON.readTree(Files.readAllBytes(file))) {
        List<List<Correction>> steps = new ArrayList<>();
        for (JsonNode step : issue.required("steps")) {
          List<Correction> acts = new ArrayList<>();
          step.required("acts").forEach(act -> acts.add(CorrectionJson.read(act)));
          steps.add(acts);
        }
        JsonNode source = issue.required("source");
        wanted.add(
            new Wanted(
                source.required("file").asString(), source.required("sha256").asString(), steps));
      }
      return wanted;
    } catch (IOException e) {
      throw new ArchiveException(Message.of(ArchiveMessage.CORRECTIONS_UNREADABLE, file), e);
    } catch (JacksonException | IllegalArgumentException e) {
      throw new ArchiveException(Message.of(ArchiveMessage.NOT_CORRECTIONS, file), e);
    }
  }

  private Applied apply(Wanted wanted) {
    Optional<Long> issue = stores.sources().issueOf(wanted.sha256());
    if (issue.isEmpty()) {
      Message none = Message.of(ArchiveMessage.CORRECTED_SOURCE_NOT_THERE, wanted.file());
      return new Applied(wanted.file(), Optional.empty(), 0, List.of(none));
    }
    ReviewSession review = desk.open(issue.get());
    List<Message> refused = new ArrayList<>();
    int done = 0;
    for (List<Correction> step : wanted.steps()) {
      try {
        review.take(step);
        done++;
      } catch (ArchiveException e) {
        refused.add(e.message());
      }
    }
    String label = stores.issues().find(issue.get()).map(IssueSummary::label).orElse("");
    return new Applied(wanted.file(), Optional.of(label), done, refused);
  }
}
