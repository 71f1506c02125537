package kange.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kange.model.issue.Article;
import kange.model.issue.ArticleField;
import kange.model.issue.Block;
import kange.model.issue.BlockKind;
import kange.model.issue.CardField;
import kange.model.issue.Contributor;
import kange.model.issue.ContributorKind;
import kange.model.issue.FieldChange;
import kange.model.issue.FieldOrigin;
import kange.model.issue.IssueMetadata;
import kange.model.issue.Leftover;
import kange.model.issue.LeftoverKind;
import kange.model.issue.LineRange;
import kange.model.issue.LineRole;
import kange.model.issue.ParseWarning;
import kange.model.issue.ParsedIssue;
import kange.model.issue.Proposal;
import kange.model.issue.RoleChange;
import kange.model.issue.SourceInfo;
import kange.model.message.Message;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class CatalogueCardTest {
  private static final List<LineRange> LINES = List.of(new LineRange(9, 12), new LineRange(3, 3));

  private static final Proposal BYLINE_IN_A_COLUMN =
      new Proposal(
          List.of(
              new RoleChange(List.of(new LineRange(9, 9)), LineRole.BYLINE),
              new FieldChange(3, ArticleField.COLUMN, List.of("特稿"))),
          1 / 3.0);

  private static final ParsedIssue ISSUE =
      new ParsedIssue(
          new SourceInfo("远山.txt", "ab12", "GB18030", 12),
          new IssueMetadata(
              Optional.of("远山机关"),
              Optional.of(2026),
              Optional.of("增刊"),
              Optional.of(81),
              Optional.empty(),
              Optional.of("远山市档案局"),
              Optional.empty(),
              Optional.empty(),
              Optional.empty()),
          List.of("特稿"),
          List.of(
              new Article(
                  "𠮷祥的题目",
                  Optional.of("——副题"),
                  Optional.empty(),
                  List.of(
                      new Contributor("江涛", ContributorKind.PERSON),
                      new Contributor("远山市审计局", ContributorKind.ORGANIZATION)),
                  Optional.of("文 / 江涛"),
                  Optional.of("特稿"),
                  Optional.of(5),
                  Optional.empty(),
                  Optional.empty(),
                  LINES,
                  List.of(new Block(BlockKind.HEADING, 2, "一、\"开头\"", LINES)),
                  0.5,
                  List.of(
                      new ParseWarning(
                          "no-author",
                          new Message("parse.no-author", List.of()),
                          LINES,
                          Optional.of(ArticleField.AUTHORS),
                          List.of(BYLINE_IN_A_COLUMN))))),
          List.of(new Leftover(LeftoverKind.COLUMN_BANNER, List.of(new LineRange(1, 2)))),
          List.of(),
          Map.of(
              CardField.JOURNAL,
              new FieldOrigin(FieldOrigin.Kind.TEXT, LINES, 2 / 3.0),
              CardField.YEAR,
              FieldOrigin.BY_LIBRARIAN));

  @Test
  void theCardHoldsExactlyWhatScriptsRelyOn() {
    String expected =
        """
        {"source":{"file":"远山.txt","sha256":"ab12","charset":"GB18030","lines":12},
        "issue":{"journal":"远山机关","year":2026,"number":"增刊","serial":81,"date":null,
        "publisher":"远山市档案局","permit":null,"issn":null,"cn":null},
        "origins":{"journal":{"kind":"text","lines":[[9,12],[3,3]],"confidence":0.6667},
        "year":{"kind":"librarian","lines":[],"confidence":1.0}},
        "columns":["特稿"],
        "articles":[{"title":"𠮷祥的题目","subtitle":"——副题","kicker":null,
        "authors":[{"name":"江涛","kind":"person"},{"name":"远山市审计局","kind":"organization"}],
        "byline":"文 / 江涛","column":"特稿","page":5,"source":null,"note":null,
        "lines":[[9,12],[3,3]],
        "blocks":[{"kind":"heading","level":2,"text":"一、\\"开头\\"","lines":[[9,12],[3,3]]}],
        "confidence":0.5,
        "warnings":[{"code":"no-author","message":"parse.no-author in words","lines":[[9,12],[3,3]],
          "field":"authors","proposals":[{"probability":0.3333,"acts":[
            {"lines":[[9,9]],"role":"byline","line":null,"field":null,"values":null},
            {"lines":null,"role":null,"line":3,"field":"column","values":["特稿"]}]}]}]}],
        "other":[{"kind":"column-banner","lines":[[1,2]]}],
        "warnings":[]}""";
    JsonMapper json = JsonMapper.builder().build();
    assertEquals(
        json.writeValueAsString(json.readTree(expected)),
        json.writeValueAsString(
            json.readTree(CatalogueCard.json(ISSUE, m -> m.code() + " in words"))));
  }

  @Test
  void theTextIsIndentedAndKeepsItsCharacters() {
    String json = CatalogueCard.json(ISSUE, m -> m.code() + " in words");
    assertTrue(json.contains("\n  \"issue\" : {"), json);
    assertTrue(json.contains("𠮷祥的题目"), json);
  }
}
