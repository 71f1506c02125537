package kange.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kange.model.Progress;
import kange.model.catalogue.ArticleFilter;
import kange.model.catalogue.ArticleSummary;
import kange.model.intake.DuplicatePolicy;
import kange.model.issue.Contributor;
import kange.model.issue.ContributorKind;
import kange.model.issue.ContributorKindChange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That an author of one article is a body, said on the desk of a real archive. */
class ContributorKindTest {
  private static final String SAMPLE = "markdown-contents.txt";

  @TempDir Path folder;

  private Archive open(String name) {
    Archive archive = Archive.open(folder.resolve(name));
    Path file = SampleFiles.copy(SAMPLE, folder.resolve(name + "-files"));
    archive.importFiles(List.of(file), DuplicatePolicy.REPORT, Progress.NONE);
    return archive;
  }

  private static long issue(Archive archive) {
    return archive.catalogue().issues().getFirst().id();
  }

  private static List<Contributor> authors(Archive archive, int article) {
    ArticleFilter all = ArticleFilter.ofIssue(issue(archive));
    ArticleSummary one = archive.catalogue().articles(all, 0, 99).get(article);
    return archive.catalogue().article(one.id()).orElseThrow().summary().authors();
  }

  /** The first article that a person signed. */
  private static int signed(ReviewSession desk) {
    for (int at = 0; at < desk.state().issue().articles().size(); at++) {
      List<Contributor> authors = desk.state().issue().articles().get(at).authors();
      if (!authors.isEmpty() && authors.getFirst().kind() == ContributorKind.PERSON) {
        return at;
      }
    }
    throw new AssertionError("nobody signed");
  }

  @Test
  void itIsListedKeptWhenReadAgainCarriedToAnotherArchiveAndTakenBack() throws Exception {
    Path written = folder.resolve("corrections.json");
    int at;
    List<Contributor> said;
    try (Archive archive = open("one")) {
      ReviewSession desk = archive.desk().open(issue(archive));
      at = signed(desk);
      List<Contributor> filed = authors(archive, at);
      String name = filed.getFirst().name();
      int line = desk.state().issue().articles().get(at).lines().getFirst().first();
      desk.take(List.of(new ContributorKindChange(line, name, ContributorKind.ORGANIZATION)));
      said = authors(archive, at);
      assertEquals(new Contributor(name, ContributorKind.ORGANIZATION), said.getFirst());
      archive.profiles().reread(issue(archive));
      assertEquals(said, authors(archive, at));
      Files.writeString(written, archive.corrections().json(Optional.empty()));
      archive.desk().open(issue(archive)).undo();
      assertEquals(filed, authors(archive, at));
    }
    try (Archive archive = open("two")) {
      assertEquals(List.of(), archive.corrections().apply(written).getFirst().refused());
      assertEquals(said, authors(archive, at));
    }
  }
}
