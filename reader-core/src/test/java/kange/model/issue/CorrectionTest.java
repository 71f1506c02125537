package kange.model.issue;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What cannot be said is refused where it is said. */
class CorrectionTest {
  private static final List<LineRange> LINES = List.of(new LineRange(3, 5));

  private static void refused(Executable said) {
    assertThrows(IllegalArgumentException.class, said);
  }

  private static void refused(CardField field, String value) {
    refused(() -> new CardChange(field, Optional.of(value)));
  }

  @Test
  void anActNamesLines() {
    refused(() -> new RoleChange(List.of(), LineRole.TITLE));
    refused(() -> new NewArticle(List.of()));
    refused(() -> new LineMove(List.of(), 9, Side.AFTER));
  }

  @Test
  void linesDoNotStandBesideThemselves() {
    refused(() -> new LineMove(LINES, 4, Side.AFTER));
    assertDoesNotThrow(() -> new LineMove(LINES, 6, Side.AFTER));
  }

  @Test
  void whoIsAPersonOrABodyHasAName() {
    refused(() -> new ContributorKindChange(3, " ", ContributorKind.PERSON));
    assertDoesNotThrow(() -> new ContributorKindChange(3, "王芳", ContributorKind.PERSON));
  }

  @Test
  void onlyHeadingsHaveALevel() {
    refused(() -> new BlockChange(LINES, BlockKind.HEADING, 0));
    refused(() -> new BlockChange(LINES, BlockKind.PARAGRAPH, 1));
    assertDoesNotThrow(() -> new BlockChange(LINES, BlockKind.HEADING, 2));
    assertDoesNotThrow(() -> new BlockChange(LINES, BlockKind.QUOTE, 0));
  }

  @Test
  void aLineReadsOneLineOfText() {
    refused(() -> new TextChange(3, "  "));
    refused(() -> new TextChange(3, "一行\n又一行"));
    assertDoesNotThrow(() -> new TextChange(3, "一行"));
  }

  @Test
  void columnsHaveNamesAndEachStandsOnce() {
    refused(() -> new ColumnRename("特稿", " "));
    refused(() -> new ColumnOrder(List.of("特稿", "")));
    refused(() -> new ColumnOrder(List.of("特稿", "特稿")));
    assertDoesNotThrow(() -> new ColumnOrder(List.of("特稿", "调研")));
    assertDoesNotThrow(() -> new ColumnRename("特稿", "专稿"));
  }

  @Test
  void fieldsOfACardSayWhatTheyCan() {
    refused(CardField.YEAR, "24");
    refused(CardField.YEAR, "2O24");
    refused(CardField.SERIAL, "第81期");
    refused(CardField.DATE, "2024-13-01");
    refused(CardField.DATE, "七月");
    refused(CardField.JOURNAL, " ");
    assertDoesNotThrow(() -> new CardChange(CardField.DATE, Optional.of("2024-07-15")));
    assertDoesNotThrow(() -> new CardChange(CardField.SERIAL, Optional.of("81")));
    assertDoesNotThrow(() -> new CardChange(CardField.YEAR, Optional.empty()));
  }

  @Test
  void eachFieldOfACardIsTheOneThatChanges() {
    for (CardField field : CardField.values()) {
      String value =
          switch (field) {
            case YEAR -> "2024";
            case SERIAL -> "81";
            case DATE -> "2024-07-15";
            default -> "远山";
          };
      IssueMetadata card = new CardChange(field, Optional.of(value)).on(IssueMetadata.unknown());
      for (CardField each : CardField.values()) {
        assertEquals(each == field ? Optional.of(value) : Optional.empty(), each.of(card));
      }
      assertEquals(IssueMetadata.unknown(), new CardChange(field, Optional.empty()).on(card));
    }
  }

  @Test
  void fieldsOfAnArticleSayWhatTheyCan() {
    refused(() -> new FieldChange(3, ArticleField.TITLE, List.of()));
    refused(() -> new FieldChange(3, ArticleField.TITLE, List.of("一", "二")));
    refused(() -> new FieldChange(3, ArticleField.PAGE, List.of("十二")));
    refused(() -> new FieldChange(3, ArticleField.PAGE, List.of("1234567890")));
    refused(() -> new FieldChange(3, ArticleField.PAGE, List.of("1", "2")));
    refused(() -> new FieldChange(3, ArticleField.LINES, List.of("3")));
    refused(() -> new FieldChange(3, ArticleField.ORDER, List.of()));
    refused(() -> new FieldChange(3, ArticleField.AUTHORS, List.of("")));
    refused(() -> new FieldChange(3, ArticleField.COLUMN, List.of("一", "二")));
    assertDoesNotThrow(() -> new FieldChange(3, ArticleField.AUTHORS, List.of("王立", "江望")));
    assertDoesNotThrow(() -> new FieldChange(3, ArticleField.PAGE, List.of("12")));
  }

  @Test
  void whatALibrarianSaysIsSureAndWhatStandsInIsNot() {
    assertTrue(FieldOrigin.BY_LIBRARIAN.sure());
    assertTrue(new FieldOrigin(FieldOrigin.Kind.TEXT, LINES, 0.9).sure());
    assertFalse(new FieldOrigin(FieldOrigin.Kind.TEXT, LINES, 0.1).sure());
    assertFalse(new FieldOrigin(FieldOrigin.Kind.PUBLISHER, LINES, 0.9).sure());
    assertFalse(new FieldOrigin(FieldOrigin.Kind.FILE_NAME, List.of(), 0.9).sure());
  }

  @Test
  void theShelfSaysWhatStandsInForTheJournal() {
    IssueMetadata nothing = IssueMetadata.unknown();
    IssueMetadata office = new CardChange(CardField.PUBLISHER, Optional.of("远山县委")).on(nothing);
    IssueMetadata journal = new CardChange(CardField.JOURNAL, Optional.of("远山")).on(office);
    assertEquals(FieldOrigin.Kind.FILE_NAME, nothing.labelOrigin());
    assertEquals(FieldOrigin.Kind.PUBLISHER, office.labelOrigin());
    assertEquals(FieldOrigin.Kind.TEXT, journal.labelOrigin());
  }
}
