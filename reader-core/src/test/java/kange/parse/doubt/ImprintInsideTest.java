package kange.parse.doubt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import kange.model.issue.LineRange;
import kange.model.issue.LineRole;
import kange.model.issue.ParseWarning;
import kange.model.issue.ParsedIssue;
import kange.model.issue.Proposal;
import kange.model.issue.RoleChange;
import kange.parse.IssueParser;
import kange.parse.Texts;
import kange.text.SourceText;
import org.junit.jupiter.api.Test;

class ImprintInsideTest {
  private static final String IMPRINT =
      "《江渡职工》编辑部  地址：江渡路8号  电话：0999-5120031\n印刷：江渡印刷厂  印数：500册\n\n";

  private static String text(String inside) {
    return "《江渡职工》编辑部\n2025年第3期\n\n目录\n渡口边的老石阶 何晓舟 …… 3\n灯下的图书室 林小满 …… 8\n\n"
        + "# 渡口边的老石阶\n\n文 / 何晓舟\n\n"
        + Texts.PROSE
        + "\n\n"
        + inside
        + Texts.OTHER_PROSE
        + "\n\n# 灯下的图书室\n\n文 / 林小满\n\n"
        + Texts.OTHER_PROSE
        + "\n\n"
        + Texts.PROSE;
  }

  private static ParsedIssue issue(String inside) {
    return new IssueParser().parse(SourceText.of(text(inside), "江渡职工2025年第3期.txt"));
  }

  private static Stream<ParseWarning> said(ParsedIssue issue) {
    return issue.articles().stream()
        .flatMap(a -> a.warnings().stream())
        .filter(w -> w.code().equals("imprint-inside"));
  }

  @Test
  void whoPrintedTheJournalIsNoPartOfAnArticleAndTheFirstAnswerSaysSo() {
    ParsedIssue issue = issue(IMPRINT);
    ParseWarning said = said(issue).findFirst().orElseThrow();
    int line = text(IMPRINT).lines().toList().indexOf("印刷：江渡印刷厂  印数：500册") + 1;
    assertEquals(List.of(new LineRange(line - 1, line)), said.lines());
    Proposal first = said.proposals().getFirst();
    assertEquals(List.of(new RoleChange(said.lines(), LineRole.MASTHEAD)), first.acts());
  }

  @Test
  void fieldsOfTwoCharactersMayBeSetApart() {
    assertEquals(1, said(issue("印　刷：江渡印刷厂\n\n")).count());
  }

  @Test
  void whatANoticeSaysOfItsWritersIsNoImprint() {
    assertEquals(0, said(issue("")).count());
    assertEquals(0, said(issue("地址：江渡路8号  电话：0999-5120031\n\n")).count());
    assertEquals(0, said(issue("责任编辑：何晓舟  校对：林小满\n\n")).count());
    assertEquals(0, said(issue("印刷厂的灯光亮到了半夜。\n\n")).count());
  }
}
