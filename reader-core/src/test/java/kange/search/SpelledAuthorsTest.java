package kange.search;

import static kange.search.TestArchive.Draft.article;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kange.model.search.SearchFilter;
import kange.model.search.SearchOrder;
import kange.model.search.SearchRequest;
import kange.model.search.SearchSuggestion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Authors by the letters of their names, beside what holds the letters themselves. */
class SpelledAuthorsTest {
  @TempDir Path folder;
  private TestArchive archive;

  @BeforeEach
  void fill() {
    archive =
        new TestArchive(folder)
            .with(
                article(1, "渡口", "渡口用了AZ型的缆绳。").by("江涛").done(),
                article(2, "石阶", "石阶连着渡口。").by("安泽").in("南山通讯", 2025, 1, 2).done(),
                article(3, "井水", "井水清了。").by("安泽").in("南山通讯", 2026, 1, 3).done());
  }

  @AfterEach
  void close() {
    archive.close();
  }

  @Test
  void theyKeepToWhatTheListIsNarrowedTo() {
    assertEquals(List.of("渡口"), archive.titles("az"));
    assertEquals(List.of("井水", "石阶"), archive.closeTitles("az"));
    SearchFilter of2025 =
        new SearchFilter(Optional.empty(), Optional.of(2025), Optional.empty(), Optional.empty());
    SearchRequest narrowed = new SearchRequest("az", of2025, SearchOrder.RELEVANCE, 0, 10);
    assertEquals(
        List.of("渡口", "石阶"),
        archive.search(narrowed).hits().stream().map(hit -> hit.article().title()).toList());
  }

  @Test
  void lettersAreSuggestedForFromTheFirstToTheLastOfTheAlphabet() {
    assertEquals(
        List.of(new SearchSuggestion(SearchSuggestion.Kind.AUTHOR, "安泽", 2)),
        archive.index().suggest("anz", 5));
  }
}
