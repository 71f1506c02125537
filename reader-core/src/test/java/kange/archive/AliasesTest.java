package kange.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kange.model.Progress;
import kange.model.authority.AuthorityAct;
import kange.model.authority.AuthorityKind;
import kange.model.authority.AuthorityName;
import kange.model.intake.DuplicatePolicy;
import kange.model.issue.ArticleField;
import kange.model.issue.FieldChange;
import kange.model.search.SearchSuggestion;
import kange.model.search.SearchSuggestion.Kind;
import kange.parse.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Headings that are suggested to who types another name of theirs. */
class AliasesTest {
  private static final String ISSUE =
      "《青石渡》编辑部\n2026年第1期\n\n目录\n\n渡口的石阶 何晓舟 3\n\n灯下的黑板 市审计局 5\n\n堤上的木桩 江望 8\n\n# 渡口的石阶\n\n文 / 何晓舟\n\n%1$s\n\n# 灯下的黑板\n\n文 / 市审计局\n\n%2$s\n\n# 堤上的木桩\n\n文 / 江望\n\n%1$s\n"
          .formatted(Texts.PROSE, Texts.OTHER_PROSE);

  @TempDir Path folder;
  private Archive archive;

  @BeforeEach
  void fill() throws Exception {
    archive = Archive.open(folder.resolve("archive"));
    Path file = Files.writeString(folder.resolve("一.txt"), ISSUE);
    archive.importFiles(List.of(file), DuplicatePolicy.REPORT, Progress.NONE);
    ReviewSession desk = archive.desk().open(archive.catalogue().issues().getFirst().id());
    int line = desk.state().issue().articles().getFirst().lines().getFirst().first();
    desk.take(List.of(new FieldChange(line, ArticleField.COLUMN, List.of("灯下漫笔"))));
    archive.searcher().awaitLevel();
  }

  @AfterEach
  void close() {
    archive.close();
  }

  private void alias(AuthorityKind kind, String heading, String alias) {
    archive.authorities().apply(new AuthorityAct.Alias(new AuthorityName(kind, heading), alias));
    archive.searcher().awaitLevel();
  }

  private static SearchSuggestion suggestion(Kind kind, String heading, int n, String alias) {
    return new SearchSuggestion(kind, heading, n, Optional.of(alias));
  }

  @Test
  void aPersonABodyAndAColumnAreOfferedByTheirOtherNames() {
    alias(AuthorityKind.PERSON, "何晓舟", "雾里看花客");
    alias(AuthorityKind.ORGANIZATION, "市审计局", "雾城审计局");
    alias(AuthorityKind.COLUMN, "灯下漫笔", "雾夜谈");
    assertEquals(
        List.of(
            suggestion(Kind.AUTHOR, "何晓舟", 1, "雾里看花客"),
            suggestion(Kind.AUTHOR, "市审计局", 1, "雾城审计局"),
            suggestion(Kind.COLUMN, "灯下漫笔", 1, "雾夜谈")),
        archive.searcher().suggest("雾", 9));
    assertEquals(2, archive.searcher().suggest("雾", 2).size(), "no more than are asked for");
    assertEquals(List.of(), archive.searcher().suggest(" ", 9));
  }

  @Test
  void aHeadingIsOfferedOnceHoweverManyNamesAreTyped() {
    alias(AuthorityKind.PERSON, "何晓舟", "晓雾");
    alias(AuthorityKind.PERSON, "何晓舟", "晓雾客");
    assertEquals(
        List.of(suggestion(Kind.AUTHOR, "何晓舟", 1, "晓雾")), archive.searcher().suggest("晓雾", 9));
    assertEquals(
        List.of(new SearchSuggestion(Kind.AUTHOR, "何晓舟", 1)),
        archive.searcher().suggest("晓", 9),
        "by the name that lists have, where that is typed");
  }
}
