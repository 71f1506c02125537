package kange.app.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kange.app.issue.ContentsRow;
import kange.model.catalogue.ArticleSummary;
import kange.model.catalogue.IssueSummary;
import kange.model.issue.FieldOrigin;
import kange.model.issue.IssueMetadata;
import org.junit.jupiter.api.Test;

class NameRowsTest {
  private static IssueSummary issue(long id, Optional<Integer> year, String number) {
    IssueMetadata said =
        new IssueMetadata(
            Optional.of("南溪机关"),
            year,
            Optional.of(number),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return new IssueSummary(id, "南溪机关", said, "a.txt", List.of(), 1, 1, 0, Instant.EPOCH);
  }

  private static ArticleSummary article(int ordinal, Optional<String> column) {
    return new ArticleSummary(
        ordinal,
        1,
        "南溪机关",
        FieldOrigin.Kind.TEXT,
        Optional.of(2025),
        "2025年第4期",
        ordinal,
        "题" + ordinal,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        column,
        Optional.empty(),
        100,
        0,
        false);
  }

  @Test
  void theContentsPageNamesAColumnWhereverItChanges() {
    IssueSummary issue = issue(1, Optional.of(2025), "4");
    List<ContentsRow> rows =
        ContentsRow.page(
            issue,
            List.of(
                article(1, Optional.empty()),
                article(2, Optional.of("党风")),
                article(3, Optional.of("党风")),
                article(4, Optional.empty()),
                article(5, Optional.of("党风"))));
    List<String> shown =
        rows.stream()
            .map(
                row ->
                    row instanceof ContentsRow.Column column
                        ? "【" + column.name() + "】"
                        : row instanceof ContentsRow.Entry entry ? entry.article().title() : "刊头")
            .toList();
    assertEquals(List.of("刊头", "题1", "【党风】", "题2", "题3", "【】", "题4", "【党风】", "题5"), shown);
  }
}
