package kange.parse.contents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kange.model.issue.ContentsFormName;
import kange.model.issue.JournalProfile;
import kange.model.issue.LeftoverKind;
import kange.model.issue.ParsedIssue;
import kange.parse.IssueParser;
import kange.parse.Texts;
import kange.text.SourceText;
import org.junit.jupiter.api.Test;

/** A contents page of which a librarian said how it is set. */
class KnownFormTest {
  private static final List<String> FOUND = List.of("渡口边的老石阶", "灯下的图书室开门了", "山路十八弯");

  /** Misread beyond knowing in the body. */
  private static final List<String> LOST =
      List.of(
          "采茶时节话丰年", "老船工的三本账", "堤岸上的值班表", "账本里的水位线", "石桥修好的那一天", "集市搬到河对岸", "第一班船几点开", "学堂里的读报会");

  private static String body() {
    StringBuilder out = new StringBuilder("\n\n\n");
    for (String title : FOUND) {
      out.append("# ").append(title).append("\n\n").append(Texts.PROSE).append("\n\n");
    }
    for (int i = 0; i < LOST.size(); i++) {
      out.append("# 某某题").append(i).append("\n\n").append(Texts.OTHER_PROSE).append("\n\n");
    }
    return out.toString();
  }

  private static String page() {
    List<String> all = new ArrayList<>(FOUND);
    all.addAll(LOST);
    StringBuilder page = new StringBuilder();
    for (int i = 0; i < all.size(); i++) {
      page.append(all.get(i)).append("……").append(3 + 2 * i).append('\n');
    }
    return page.toString();
  }

  private static Contents read(Optional<ContentsFormName> known) {
    return ContentsReader.read(Texts.lines(page() + body()), known);
  }

  private static ParsedIssue parse(String text, ContentsFormName form) {
    JournalProfile profile =
        new JournalProfile(
            List.of(), List.of(), List.of(), List.of(), List.of(), Optional.of(form));
    return new IssueParser().parse(SourceText.of(text, "渡口.txt"), profile);
  }

  @Test
  void aPageWithoutHeadingWhoseTitlesAreMostlyMisreadIsReadWhereItsFormIsKnown() {
    assertFalse(read(Optional.empty()).found());
    Contents known = read(Optional.of(ContentsFormName.NUMBER_BEHIND));
    assertEquals(FOUND.size() + LOST.size(), known.entries().size());
    assertFalse(read(Optional.of(ContentsFormName.NUMBER_BEFORE)).found(), "another form");
  }

  @Test
  void noOtherFormIsTriedThanTheOneThatIsKnown() {
    Contents known = read(Optional.of(ContentsFormName.NUMBER_BEHIND));
    assertTrue(known.tried().stream().allMatch(t -> t.form() == ContentsFormName.NUMBER_BEHIND));
    assertTrue(read(Optional.empty()).tried().stream().map(TriedForm::form).distinct().count() > 1);
  }

  @Test
  void whereThereIsNoneNoneIsReadAndNoneIsMissed() {
    String listed = "目录\n" + page() + body();
    assertTrue(has(Texts.parse(listed), "contents-entry-not-found"));
    ParsedIssue none = parse(listed, ContentsFormName.NO_PAGE);
    assertFalse(has(none, "contents-entry-not-found"));
    assertTrue(has(Texts.parse(body()), "no-contents"));
    assertFalse(has(parse(body(), ContentsFormName.NO_PAGE), "no-contents"));
    assertTrue(has(parse(body(), ContentsFormName.NUMBER_BEHIND), "no-contents"), "one is missed");
  }

  @Test
  void theIssueIsReadByTheFormThatIsKnown() {
    String text = page() + body();
    assertFalse(hasPage(Texts.parse(text)));
    assertTrue(hasPage(parse(text, ContentsFormName.NUMBER_BEHIND)));
  }

  private static boolean has(ParsedIssue issue, String doubt) {
    return issue.warnings().stream().anyMatch(w -> w.code().equals(doubt));
  }

  private static boolean hasPage(ParsedIssue issue) {
    return issue.other().stream().anyMatch(other -> other.kind() == LeftoverKind.TOC);
  }
}
