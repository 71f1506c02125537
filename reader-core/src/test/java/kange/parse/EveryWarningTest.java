package kange.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kange.model.issue.ParseWarning;
import kange.parse.doubt.ArticleJudge;
import kange.parse.doubt.DoubtWeights;
import kange.parse.doubt.Evidence;
import kange.parse.line.LineReader;
import kange.parse.segment.IssueOutline;
import kange.parse.warning.ParseMessage;
import kange.text.SourceText;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** For every code of warning there is a small issue that raises it, and one that does not. */
class EveryWarningTest {
  private static final String RIVER = Texts.PROSE;
  private static final String BOOKS = Texts.OTHER_PROSE;

  /** Said by earlier versions; archives hold it still. */
  private static final Set<ParseMessage> RETIRED =
      EnumSet.of(
          ParseMessage.JOURNAL_UNKNOWN,
          ParseMessage.METADATA_MISREAD,
          ParseMessage.READING_ORDER,
          ParseMessage.PIECE_MOVED,
          ParseMessage.MAY_HOLD_CONTINUATION,
          ParseMessage.SUPPLIER_DIFFERS,
          ParseMessage.AS_STORED);

  private static final String FRONT = "《江渡职工》编辑部\n2025年第3期\n\n";
  private static final String CONTENTS =
      "目录\n渡口边的老石阶 何晓舟 …… 3\n灯下的图书室 林小满 …… 8\n山路十八弯 周海生 …… 12\n采茶时节话丰年 陈一诺 …… 20\n\n";

  private static String article(String title, String author) {
    return "# " + title + "\n\n文 / " + author + "\n\n" + RIVER + "\n\n" + BOOKS + "\n\n";
  }

  private static final String FIRST = article("渡口边的老石阶", "何晓舟");
  private static final String SECOND = article("灯下的图书室", "林小满");
  private static final String THIRD = article("山路十八弯", "周海生");
  private static final String FOURTH = article("采茶时节话丰年", "陈一诺");

  /** An issue that nothing can be said against. */
  private static final String RIGHT = FRONT + CONTENTS + FIRST + SECOND + THIRD + FOURTH;

  /** What is said of the issue as a whole. */
  private static Map<ParseMessage, String> issues() {
    Map<ParseMessage, String> issues = new EnumMap<>(ParseMessage.class);
    issues.put(ParseMessage.NO_CONTENTS, RIGHT.replace(CONTENTS, ""));
    issues.put(ParseMessage.CONTENTS_ENTRY_NOT_FOUND, RIGHT.replace(THIRD, ""));
    issues.put(
        ParseMessage.CONTENTS_LINES_UNREAD,
        RIGHT
            .replaceAll(" \\S+ ……", " ……")
            .replace("采茶时节话丰年 …", "山路十八弯（上） 山路十八弯（下） 灯下的图书室 9 12 11\n采茶时节话丰年 …"));
    issues.put(
        ParseMessage.UNASSIGNED_LINES,
        RIGHT.replace(
            "目录\n", "本刊宗旨：服务职工，服务基层，记录渡口的变化，讲好河边人家的故事，传承摆渡人的手艺，欢迎各位读者来信来稿，说说身边的人和事\n\n目录\n"));
    issues.put(ParseMessage.JOURNAL_IS_FILE_NAME, RIGHT.replace("《江渡职工》编辑部\n", ""));
    issues.put(ParseMessage.JOURNAL_IS_PUBLISHER, RIGHT.replace("《江渡职工》编辑部", "主办单位：江渡市总工会"));
    issues.put(ParseMessage.JOURNAL_CONTRADICTS, RIGHT.replace("编辑部\n", "编辑部\n《海桥通讯》编辑部\n"));
    issues.put(ParseMessage.YEAR_UNKNOWN, RIGHT.replace("2025年", ""));
    issues.put(ParseMessage.NUMBER_UNKNOWN, RIGHT.replace("2025年第3期", "2025年"));
    issues.put(ParseMessage.FILE_NAME_CONTRADICTS, RIGHT.replace("2025年第3期", "2025年第4期"));
    issues.put(ParseMessage.METADATA_CONTRADICTS, RIGHT.replace("第3期", "第3期\n2025年第4期"));
    issues.put(ParseMessage.CHARACTERS_LOST, RIGHT.replace("石阶", "石\uFFFD"));
    issues.put(ParseMessage.METADATA_READ_AS, RIGHT.replace("2025年第3期", "2O25年第l2期"));
    return issues;
  }

  /** What is said of an article: the evidence that raises it, and the issue that has it. */
  private record Case(Evidence evidence, String issue) {}

  private static Map<ParseMessage, Case> articles() {
    Map<ParseMessage, Case> articles = new EnumMap<>(ParseMessage.class);
    articles.put(
        ParseMessage.ARTICLE_NOT_IN_CONTENTS,
        new Case(Evidence.NOT_LISTED, RIGHT.replace(THIRD, article("修船匠和他的徒弟们", "赵云帆") + THIRD)));
    articles.put(
        ParseMessage.TITLE_NOT_FOUND,
        new Case(Evidence.UNTITLED, RIGHT.replace("# 渡口边的老石阶\n\n文 / 何晓舟\n\n", "")));
    articles.put(
        ParseMessage.NO_TITLE,
        new Case(Evidence.UNTITLED, RIVER + "\n\n" + BOOKS + "\n\n" + RIVER));
    articles.put(
        ParseMessage.JUMP_OPEN,
        new Case(Evidence.JUMP_INSIDE, RIGHT.replace(SECOND, SECOND + "（下转第31页）\n\n")));
    articles.put(
        ParseMessage.NO_PARAGRAPH,
        new Case(
            Evidence.NO_PARAGRAPH,
            RIGHT.replace(
                THIRD,
                """
                # 山路十八弯

                文 / 周海生

                渡口的灯亮了
                石阶又长又滑
                老人收好了船
                河水还在流

                岸边的木桩
                记得去年的水痕

                """)));
    articles.put(
        ParseMessage.END_UNSURE,
        new Case(
            Evidence.SHORT, RIGHT.replace(FOURTH, "# 采茶时节话丰年\n\n文 / 陈一诺\n\n茶园修好了，往来的人都说好。\n\n")));
    articles.put(
        ParseMessage.TITLE_DIFFERS,
        new Case(Evidence.TITLE_UNLIKE_ENTRY, RIGHT.replace("# 山路十八弯", "# 山路十九弯")));
    int cut = RIVER.indexOf("摆渡的老人把船") + 7;
    articles.put(
        ParseMessage.CONTINUED_ELSEWHERE,
        new Case(
            Evidence.MOVED,
            FRONT
                + CONTENTS
                + FIRST.replace(BOOKS, RIVER.substring(0, cut))
                + SECOND
                + BOOKS
                + "□\n\n"
                + RIVER.substring(cut)
                + "□\n\n"
                + THIRD
                + FOURTH));
    articles.put(
        ParseMessage.TORN_END,
        new Case(
            Evidence.TORN_END,
            RIGHT.replace(THIRD, THIRD.substring(0, THIRD.length() - 10) + "\n\n")));
    articles.put(
        ParseMessage.NO_TEXT,
        new Case(Evidence.NO_PARAGRAPH, RIGHT.replace(THIRD, "# 山路十八弯\n\n文 / 周海生\n\n")));
    articles.put(
        ParseMessage.NO_AUTHOR,
        new Case(Evidence.UNSIGNED_AMONG_SIGNED, RIGHT.replace(" 周海生", "").replace("文 /\n\n", "")));
    articles.put(
        ParseMessage.AUTHOR_DIFFERS,
        new Case(Evidence.AUTHORS_DIFFER, RIGHT.replace("文 / 周海生", "文 / 赵云帆")));
    articles.put(
        ParseMessage.AUTHOR_ONLY_LISTED,
        new Case(Evidence.ENTRY_SIGNED_BUT_UNSIGNED, RIGHT.replace("文 / 周海生\n\n", "")));
    articles.put(
        ParseMessage.HEAD_UNSURE,
        new Case(Evidence.HAS_SUBTITLE, RIGHT.replace("# 山路十八弯\n", "# 山路十八弯\n\n——记一位摆渡人\n")));
    articles.put(
        ParseMessage.BYLINE_UNSURE,
        new Case(Evidence.MANY_AUTHORS, RIGHT.replace("周海生", "周海生 赵云帆 王小明 李大伟")));
    articles.put(
        ParseMessage.BORDER_UNSURE,
        new Case(Evidence.SHORT, RIGHT.replace(THIRD, "# 山路十八弯\n\n文 / 周海生\n\n山路修好了，往来的人都说好。\n\n")));
    articles.put(
        ParseMessage.MAY_HOLD_ANOTHER,
        new Case(Evidence.LONG, RIGHT.replace(THIRD, THIRD + (RIVER + "\n\n").repeat(8))));
    articles.put(
        ParseMessage.IMPRINT_INSIDE,
        new Case(
            Evidence.MASTHEAD_INSIDE,
            RIGHT.replace(
                THIRD,
                THIRD + "《江渡职工》编辑部  电话：0999-5120031\n印刷：江渡印刷厂  印数：500册\n\n" + RIVER + "\n\n")));
    articles.put(
        ParseMessage.PAGE_UNSURE, new Case(Evidence.PAGE_SHARED, RIGHT.replace("…… 12", "…… 8")));
    articles.put(
        ParseMessage.COLUMN_UNSURE,
        new Case(
            Evidence.COLUMN_OF_ONE,
            RIGHT.replace("目录\n", "目录\n【本期特稿】\n").replace("灯下的图书室 林", "【水边随笔】\n灯下的图书室 林")));
    articles.put(
        ParseMessage.FILE_UNSURE, new Case(Evidence.WITHOUT_CONTENTS, RIGHT.replace(CONTENTS, "")));
    return articles;
  }

  /** Without evidence an article is right; the one evidence makes it wrong. */
  @SuppressWarnings("EnumOrdinal") // weights stand in the order of the evidence
  private static DoubtWeights only(Evidence evidence) {
    double[] weights = new double[Evidence.values().length];
    weights[Evidence.ANY.ordinal()] = -3;
    weights[evidence.ordinal()] = 60;
    return new DoubtWeights(weights);
  }

  private static boolean isSaidOfAnArticle(ParseMessage message, Case raised, String text) {
    IssueOutline outline =
        new IssueDivider(LineReader.read(List.of(text.split("\n", -1)))).outline();
    return new ArticleJudge(only(raised.evidence()), outline, IssueParser.articles(outline))
        .judge().stream()
            .flatMap(a -> a.warnings().stream())
            .anyMatch(w -> w.code().equals(message.warning()));
  }

  private static boolean isSaidOfTheIssue(ParseMessage message, String text) {
    SourceText source = SourceText.of(text, "江渡职工2025年第3期.txt");
    List<ParseWarning> warnings = new IssueParser().parse(source).warnings();
    return warnings.stream().anyMatch(w -> w.code().equals(message.warning()));
  }

  @Test
  void everyCodeIsRaisedByAnIssueOrByAnArticleOrIsOfEarlierVersions() {
    Set<ParseMessage> known = EnumSet.copyOf(RETIRED);
    known.addAll(issues().keySet());
    known.addAll(articles().keySet());
    assertEquals(EnumSet.allOf(ParseMessage.class), known);
    assertEquals(
        ParseMessage.values().length, RETIRED.size() + issues().size() + articles().size());
  }

  @TestFactory
  Stream<DynamicTest> eachIsSaidOfItsIssueAndNotOfARightOne() {
    return issues().entrySet().stream()
        .map(
            e ->
                dynamicTest(
                    e.getKey().name(),
                    () -> {
                      assertTrue(isSaidOfTheIssue(e.getKey(), e.getValue()));
                      assertFalse(isSaidOfTheIssue(e.getKey(), RIGHT), "of a right issue");
                    }));
  }

  @TestFactory
  Stream<DynamicTest> eachIsSaidOfItsArticleAndNotOfARightOne() {
    return articles().entrySet().stream()
        .map(
            e ->
                dynamicTest(
                    e.getKey().name(),
                    () -> {
                      Case raised = e.getValue();
                      assertTrue(isSaidOfAnArticle(e.getKey(), raised, raised.issue()));
                      assertFalse(isSaidOfAnArticle(e.getKey(), raised, RIGHT), "of a right issue");
                    }));
  }
}
