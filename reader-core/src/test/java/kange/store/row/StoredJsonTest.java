package kange.store.row;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kange.model.issue.ArticleField;
import kange.model.issue.ArticleJoin;
import kange.model.issue.ArticleMove;
import kange.model.issue.BlockChange;
import kange.model.issue.BlockKind;
import kange.model.issue.CardChange;
import kange.model.issue.CardField;
import kange.model.issue.ColumnOrder;
import kange.model.issue.ColumnRename;
import kange.model.issue.ContentsFormName;
import kange.model.issue.ContributorKind;
import kange.model.issue.ContributorKindChange;
import kange.model.issue.Correction;
import kange.model.issue.FieldChange;
import kange.model.issue.FieldOrigin;
import kange.model.issue.JournalProfile;
import kange.model.issue.LineMove;
import kange.model.issue.LineRange;
import kange.model.issue.LineRole;
import kange.model.issue.NewArticle;
import kange.model.issue.ParsedIssue;
import kange.model.issue.Proposal;
import kange.model.issue.RoleChange;
import kange.model.issue.Settlement;
import kange.model.issue.Side;
import kange.model.issue.TextChange;
import kange.store.Issues;
import org.junit.jupiter.api.Test;

/** What is stored as JSON comes back as it was, and what was stored at first is still read. */
class StoredJsonTest {
  private static final List<LineRange> LINES = List.of(new LineRange(3, 5), new LineRange(9, 9));

  @Test
  void everyCorrectionIsReadAsItWasWritten() {
    List<Correction> acts =
        List.of(
            new RoleChange(LINES, LineRole.BYLINE),
            new FieldChange(3, ArticleField.AUTHORS, List.of("江涛", "𠮷祥")),
            new ContributorKindChange(3, "档案馆", ContributorKind.ORGANIZATION),
            new BlockChange(LINES, BlockKind.HEADING, 2),
            new LineMove(LINES, 12, Side.AFTER),
            new NewArticle(LINES),
            new ArticleJoin(3, 12),
            new ArticleMove(3, 12, Side.BEFORE),
            new TextChange(3, "渡口"),
            new CardChange(CardField.YEAR, Optional.of("2026")),
            new CardChange(CardField.YEAR, Optional.empty()),
            new ColumnRename("特稿", "特写"),
            new ColumnOrder(List.of("调研", "特稿")),
            new Settlement(Optional.of(3), "no-author", List.of("渡口")),
            new Settlement(Optional.empty(), "no-author", List.of()));
    String json = RevisionRows.json(acts);
    assertEquals(acts, RevisionRows.acts(json));
    assertThrows(
        IllegalArgumentException.class,
        () -> RevisionRows.acts(json.replace("\"side\":\"before\"", "\"side\":null")));
  }

  @Test
  void proposalsThatDoNotSayWhichActTheyAreAreReadToo() {
    List<Proposal> proposals =
        List.of(
            new Proposal(List.of(new RoleChange(LINES, LineRole.BYLINE)), 0.5),
            new Proposal(
                List.of(new FieldChange(3, ArticleField.AUTHORS, List.of("江涛"))), 1 / 3.0));
    String json = ProposalsJson.write(proposals);
    assertEquals(proposals, ProposalsJson.read(json));
    String first = json.replace("\"act\":\"role\",", "").replace("\"act\":\"field\",", "");
    assertEquals(proposals, ProposalsJson.read(first));
  }

  @Test
  void habitsAreReadAsTheyWereWrittenAndEmptyOnesAreLeftOut() {
    JournalProfile habits =
        new JournalProfile(
            List.of("特稿", "调研"),
            List.of("文 /"),
            List.of(),
            List.of("*请勿外传"),
            List.of("远山"),
            Optional.of(ContentsFormName.NO_PAGE));
    String json = HabitsJson.write(habits);
    assertEquals(habits, HabitsJson.read(json));
    assertEquals(false, json.contains("end-mark"));
    assertEquals("{}", HabitsJson.write(JournalProfile.NONE));
    assertEquals(JournalProfile.NONE, HabitsJson.read("{}"));
  }

  @Test
  void whereACardComesFromIsWrittenInOneOrder() {
    Map<CardField, FieldOrigin> origins =
        Map.of(
            CardField.YEAR, new FieldOrigin(FieldOrigin.Kind.TEXT, LINES, 0.8),
            CardField.JOURNAL, new FieldOrigin(FieldOrigin.Kind.FILE_NAME, List.of(), 0.25));
    String json = OriginsJson.write(origins);
    assertEquals(origins, OriginsJson.read(json));
    assertEquals(true, json.indexOf("journal") < json.indexOf("year"), json);
    assertEquals(Map.of(), OriginsJson.read("{}"));
  }

  @Test
  void anIssueIsReadAsItWasWritten() {
    ParsedIssue issue = Issues.issue("远山机关", 2026, "2", 2);
    assertEquals(issue, ParsedIssueJson.read(ParsedIssueJson.write(issue)));
  }
}
