package kange.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kange.model.ArchiveException;
import kange.model.Progress;
import kange.model.authority.AuthorityAct;
import kange.model.authority.AuthorityEffect;
import kange.model.authority.AuthorityIndex;
import kange.model.authority.AuthorityKind;
import kange.model.authority.AuthorityName;
import kange.model.authority.LikelyDouble;
import kange.model.catalogue.ArticleFilter;
import kange.model.catalogue.IssueSummary;
import kange.model.export.CitationStyle;
import kange.model.history.Operation;
import kange.model.intake.DuplicatePolicy;
import kange.model.intake.ImportOutcome;
import kange.model.search.FacetValue;
import kange.model.search.SearchRequest;
import kange.model.search.SearchResult;
import kange.model.search.SearchSuggestion;
import kange.model.search.SearchSuggestion.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names that are one: search, facets, citations, imports and the log heed what was said. */
class AuthoritiesTest {
  private static final AuthorityName HE = new AuthorityName(AuthorityKind.PERSON, "何晓舟");
  private static final String PROSE = "渡口的晨雾还没有散，值班的同志沿着堤岸走了两个来回，把夜里涨水的刻度记在本子上。\n";

  @TempDir Path folder;
  private Archive archive;

  @BeforeEach
  void fill() throws IOException {
    archive = Archive.open(folder.resolve("archive"));
    add("《青石渡》\n2026年第1期", "何晓舟", "林知远", "何晓舟");
    add("《青石渡》\n2026年第2期", "何晓丹", "林知远", "何晓舟");
  }

  @AfterEach
  void close() {
    assertTrue(archive.check(false).sound(), () -> archive.check(false).toString());
    archive.close();
  }

  private ImportOutcome add(String masthead, String... authors) throws IOException {
    String text =
        masthead
            + "\n\n"
            + IntStream.range(0, authors.length)
                .mapToObj(
                    i ->
                        "# 渡口晨雾第"
                            + "一二三四五".charAt(i)
                            + "篇"
                            + masthead.hashCode()
                            + "\n\n文 / "
                            + authors[i]
                            + "\n\n"
                            + PROSE.repeat(4)
                            + "\n")
                .collect(Collectors.joining());
    Path file = folder.resolve("issue" + Math.floorMod(text.hashCode(), 1_000_000) + ".txt");
    Files.writeString(file, text);
    return archive
        .importFiles(List.of(file), DuplicatePolicy.REPORT, Progress.NONE)
        .outcomes()
        .getFirst();
  }

  private SearchResult search(String query) {
    archive.searcher().awaitLevel();
    return archive.searcher().search(SearchRequest.of(query, 50), () -> false);
  }

  private List<String> authorFacet(String query) {
    return search(query).facets().authors().stream().map(FacetValue::value).sorted().toList();
  }

  private static AuthorityName person(String name) {
    return new AuthorityName(AuthorityKind.PERSON, name);
  }

  private static AuthorityAct join(AuthorityName name, AuthorityName heading) {
    return new AuthorityAct.Join(Set.of(name), heading, Optional.empty());
  }

  @Test
  void aLikelyDoubleIsJoinedFoundByEitherNameAndTakenBack() {
    List<LikelyDouble> doubles = archive.authorities().likelyDoubles(AuthorityIndex.AUTHORS);
    assertEquals(1, doubles.size(), doubles::toString);
    AuthorityAct act = doubles.getFirst().join();
    assertEquals(new AuthorityEffect(1, 1), archive.authorities().effect(act));
    assertEquals(1, search("author:何晓丹").total());
    assertEquals(3, search("author:何晓舟").total());

    Operation done = archive.authorities().apply(act);
    assertEquals(List.of(), archive.authorities().likelyDoubles(AuthorityIndex.AUTHORS));
    assertEquals(4, search("author:何晓舟").total());
    assertEquals(4, search("author:hexiaozhou").total());
    assertEquals(4, search("何晓丹").total());
    assertEquals(List.of("何晓舟", "林知远"), authorFacet("渡口"));
    assertEquals(4, archive.catalogue().articleCount(ArticleFilter.ofAuthor("何晓丹")));

    archive.history().undo(done.id());
    assertEquals(1, archive.catalogue().articleCount(ArticleFilter.ofAuthor("何晓丹")));
    assertEquals(List.of("何晓丹", "何晓舟", "林知远"), authorFacet("渡口"));
    assertEquals(3, search("author:何晓舟").total());
    assertEquals(1, archive.authorities().likelyDoubles(AuthorityIndex.AUTHORS).size());
  }

  @Test
  void anAliasFindsWhatPrintsTheOtherName() {
    assertEquals(0, search("作者:雾里客").total());
    Operation done = archive.authorities().apply(new AuthorityAct.Alias(HE, "雾里客"));
    assertEquals(3, search("作者:雾里客").total());
    assertEquals(3, search("雾里客").total());
    assertEquals(3, search("author:wulike").total());
    List<SearchSuggestion> heading =
        List.of(new SearchSuggestion(Kind.AUTHOR, "何晓舟", 3, Optional.of("雾里客")));
    assertEquals(heading, archive.searcher().suggest("雾里", 5));
    assertEquals(heading, archive.searcher().suggest("wulik", 5));
    assertTrue(archive.searcher().suggest("何晓舟", 5).stream().allMatch(s -> s.alias().isEmpty()));
    assertEquals(HE, archive.authorities().find(person("雾里客")).orElseThrow().heading().name());
    archive.history().undo(done.id());
    assertEquals(0, search("作者:雾里客").total());
    assertEquals(List.of(), archive.searcher().suggest("雾里", 5));
  }

  @Test
  void whatIsCitedIsWhatIsPrinted() {
    archive.authorities().apply(join(person("何晓丹"), HE));
    archive
        .authorities()
        .apply(
            new AuthorityAct.Rename(
                new AuthorityName(AuthorityKind.JOURNAL, "青石渡"),
                new AuthorityName(AuthorityKind.JOURNAL, "青石渡月刊")));
    long article =
        archive.catalogue().articles(ArticleFilter.ALL, 0, 9).stream()
            .filter(a -> a.issueLabel().contains("第2期") && a.ordinal() == 1)
            .findFirst()
            .orElseThrow()
            .id();
    String cited = archive.exports().citation(article, CitationStyle.GBT_7714_2025);
    assertTrue(cited.contains("何晓丹") && cited.contains("青石渡，2026"), cited);
  }

  @Test
  void anIssueUnderAJoinedNameOfItsJournalIsTheIssueThatIsThere() throws IOException {
    AuthorityName right = new AuthorityName(AuthorityKind.JOURNAL, "青石渡");
    archive.authorities().apply(join(new AuthorityName(AuthorityKind.JOURNAL, "青石波"), right));
    ImportOutcome again = add("《青石波》\n2026年第1期", "何晓舟", "林知远");
    assertFalse(again.filed(), again::toString);
    add("《青石波》\n2026年第3期", "何晓舟", "林知远");
    assertEquals(
        List.of("青石渡", "青石渡", "青石渡"),
        archive.catalogue().issues().stream().map(IssueSummary::journalLabel).toList());
    assertEquals(8, search("journal:青石波").total());
    assertEquals(List.of(new FacetValue("青石渡", 8)), search("渡口").facets().journals());
  }

  @Test
  void whatWasSaidNotToBeOneIsNotProposedUntilThatIsTakenBack() {
    Operation apart = archive.authorities().keepApart(person("何晓丹"), HE);
    assertEquals(List.of(), archive.authorities().likelyDoubles(AuthorityIndex.AUTHORS));
    assertEquals(apart.id(), archive.history().undoLast().undone().isEmpty() ? "" : apart.id());
    assertEquals(1, archive.authorities().likelyDoubles(AuthorityIndex.AUTHORS).size());
  }

  @Test
  void besideAnotherWhoHoldsTheArchiveNamesAreLookedAtOnly() {
    try (Archive second = Archive.open(folder.resolve("archive"))) {
      assertEquals(1, second.authorities().likelyDoubles(AuthorityIndex.AUTHORS).size());
      AuthorityAct act = join(person("何晓丹"), HE);
      assertEquals(new AuthorityEffect(1, 1), second.authorities().effect(act));
      assertThrows(ArchiveException.class, () -> second.authorities().apply(act));
    }
  }

  @Test
  void aJournalsHabitsFollowItsName() {
    archive
        .profiles()
        .save(
            "青石渡",
            new kange.model.issue.JournalProfile(List.of("渡口"), List.of(), List.of(), List.of()));
    AuthorityName before = new AuthorityName(AuthorityKind.JOURNAL, "青石渡");
    archive
        .authorities()
        .apply(new AuthorityAct.Rename(before, new AuthorityName(AuthorityKind.JOURNAL, "青石渡月刊")));
    assertEquals(List.of("渡口"), archive.profiles().of("青石渡月刊").columns());
    assertEquals(List.of("渡口"), archive.profiles().of("青石渡").columns());
  }
}
