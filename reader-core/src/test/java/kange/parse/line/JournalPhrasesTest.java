package kange.parse.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Each fixed expression of the trade: what it is, and what only looks like it. */
class JournalPhrasesTest {
  private static void are(Predicate<String> expression, String... texts) {
    for (String text : texts) {
      assertTrue(expression.test(text), text);
    }
  }

  private static void areNot(Predicate<String> expression, String... texts) {
    for (String text : texts) {
      assertFalse(expression.test(text), text);
    }
  }

  @Test
  void theHeadingOfAContentsPage() {
    are(
        JournalPhrases::isContentsHead,
        "目录",
        "目 录",
        "【目 錄】",
        "— 本期要目 —",
        "目录 Contents",
        "contents");
    areNot(JournalPhrases::isContentsHead, "目录学", "渡口", "", "目录" + "·".repeat(39));
  }

  @Test
  void aFieldOfAMasthead() {
    are(
        JournalPhrases::isMasthead,
        "主编：何晓舟",
        "主编/何晓舟",
        "主 编 何晓舟",
        "主 编",
        "主编",
        "编委会：何晓舟 林小满",
        "清江市总工会编印",
        "2025年第3期",
        "封面：渡口的石阶");
    areNot(
        JournalPhrases::isMasthead,
        "顾问的渡口",
        "渡口",
        "主编" + "何".repeat(59),
        "工会编印",
        "清江，总工会编印",
        "清".repeat(41) + "编印",
        "主编：" + "何".repeat(160));
  }

  @Test
  void whoMakesTheJournal() {
    are(JournalPhrases::isStaff, "主编：何晓舟", "责任编辑 何晓舟", "主 编 何晓舟");
    areNot(JournalPhrases::isStaff, "何晓舟 主编", "主编：" + "何".repeat(58));
  }

  @Test
  void theNumberOfAnIssue() {
    are(
        JournalPhrases::isIssueLine,
        "2025年第3期",
        "2025 年 第 3 期（总第 81 期）",
        "总第81期",
        "清江通讯 第3期",
        "2025.3",
        "二〇二五年三月",
        "第十二期",
        "ISSN 1234-5678",
        "CN 98-1006",
        "每月5日出版",
        "2025年增刊");
    areNot(
        JournalPhrases::isIssueLine,
        "渡口",
        "第三次",
        "2025",
        "渡口的石阶重新修好以后往来的人比从前多出一倍2025年第3期",
        "2025年第3期" + "，".repeat(31));
  }

  @Test
  void theCaptionOfACover() {
    are(JournalPhrases::isCoverCaption, "封面：渡口的石阶", "封底摄影：何晓舟");
    areNot(JournalPhrases::isCoverCaption, "封面人物：何晓舟", "封面", "封面：" + "渡".repeat(160));
  }

  @Test
  void aColumnIsCalledAsColumnsAre() {
    are(JournalPhrases::isColumnName, "本期特稿", "特 稿", "党建之窗", "渡口随笔", "工作論壇");
    areNot(JournalPhrases::isColumnName, "渡口的石阶", "特稿的写法", "", "渡口边上的老石阶和码头上的人随笔");
  }

  @Test
  void theHeadOfANewspaperPage() {
    are(JournalPhrases::isPageHead, "2025年3月5日 星期三 责任编辑：何晓舟", "清江日报 2025 年 3 月 5 日 第3版 版面设计 林小满");
    areNot(
        JournalPhrases::isPageHead, "2025年3月5日", "星期三 责任编辑：何晓舟", "2025年3月5日 星期三" + "，".repeat(240));
  }

  @Test
  void aPromptToScanOrToFollow() {
    are(JournalPhrases::isPrompt, "扫码听文章", "扫一扫，看渡口", "关注清江总工会公众号", "抖音号：清江总工会", "清江总工会 视频号搜索 渡口");
    areNot(
        JournalPhrases::isPrompt,
        "渡口扫码的人",
        "渡口",
        "扫码" + "听".repeat(33),
        "渡口边上的老石阶和码头的事抖音号：清江",
        "扫码" + "听".repeat(60));
  }

  @Test
  void noticesRestrictionsAndGuides() {
    are(JournalPhrases::isNotice, "征稿启事", "【征稿启事】", "征稿启事：", "征 稿 启 事");
    areNot(JournalPhrases::isNotice, "征稿启事的人", "渡口", "", "征稿" + " ".repeat(39));
    are(JournalPhrases::isRestriction, "内部资料 免费交流", "【内部资料】", "仅供内部学习");
    areNot(JournalPhrases::isRestriction, "渡口的资料", "内部资料" + "学".repeat(37));
    are(JournalPhrases::isGuide, "本期导读", "要闻导读", "编者按：", "【本期看点】");
    areNot(JournalPhrases::isGuide, "渡口边老石阶导读", "渡口", "", "本期导读" + " ".repeat(37));
  }

  @Test
  void theNotesThatCloseAnArticle() {
    are(
        JournalPhrases::isClosingNote,
        "（作者系清江市文联会员）",
        "作者单位：清江市文联",
        "来源：《清江晚报》",
        "（据清江晚报报道）",
        "（本刊记者 何晓舟）",
        "（清江市总工会供稿）",
        "清江市总工会供稿");
    areNot(
        JournalPhrases::isClosingNote,
        "渡口的作者",
        "",
        "供稿",
        "他说，这是市总工会供稿",
        "他说。这是市总工会供稿",
        "清".repeat(43) + "供稿",
        "作者系" + "渡".repeat(400));
  }

  @Test
  void aBylineInBracketsBelowTheText() {
    are(JournalPhrases::isClosingByline, "（通讯员 何晓舟）", "(本刊记者 何晓舟 林小满)", "（作者：何晓舟）", "（文/何晓舟）");
    areNot(
        JournalPhrases::isClosingByline,
        "通讯员 何晓舟",
        "（通讯员何晓舟）",
        "（通讯员 何晓舟，林小满）",
        "（通讯员 " + "何".repeat(60) + "）");
  }

  @Test
  void theCaptionOfAPicture() {
    are(
        JournalPhrases::isPhotoNote,
        "图为修缮后的渡口",
        "（图为修缮后的渡口）",
        "渡口 何晓舟摄",
        "上图：渡口",
        "前排一为何晓舟",
        "左起：何晓舟、林小满");
    areNot(JournalPhrases::isPhotoNote, "渡口的图", "", "摄", "图为" + "渡".repeat(120));
  }

  @Test
  void whoStandsWhereInAPicture() {
    are(JournalPhrases::isPhotoNote, "何晓舟（左一）在渡口察看石阶", "何晓舟（前排右二）与摆渡人交谈", "林小满（中）在堤上");
    areNot(JournalPhrases::isPhotoNote, "何晓舟（左）。", "何晓舟（作者）在渡口察看石阶", "（左一）");
  }

  @Test
  void anInsideCoverAndWhatStandsOnIt() {
    are(JournalPhrases::isInsideCover, "封二", "封三：渡口", "插页 渡口");
    areNot(JournalPhrases::isInsideCover, "渡口封二", "渡口");
    assertEquals("渡口的石阶", JournalPhrases.insideCoverRest("封二：渡口的石阶"));
    assertEquals("", JournalPhrases.insideCoverRest("封二"));
    assertEquals("", JournalPhrases.insideCoverRest("渡口的石阶"));
  }

  @Test
  void aKickerSaysWhoSpokeWhere() {
    are(JournalPhrases::isKicker, "何晓舟在全市大会上强调", "何晓舟在全市大会上强调：", "何晓舟在渡口调研时指出", "在全市大会上讲话时");
    areNot(JournalPhrases::isKicker, "强调", "他们强调", "渡口的石阶", "", "渡".repeat(60) + "强调");
  }

  @Test
  void aTurnOfAnInterview() {
    are(JournalPhrases::isTurn, "问：渡口修好了吗？", "答：" + "渡".repeat(500));
    areNot(JournalPhrases::isTurn, "他问：渡口", "渡口");
  }

  @Test
  void aPageNumberAlone() {
    are(JournalPhrases::isFolio, "12", "- 12 -", "—12—", "第12页", "·12·", "1234");
    areNot(JournalPhrases::isFolio, "12345", "渡12", "", "-", "12 渡", "- - - 12 - - -");
  }

  @Test
  void whoMetOnWhatStandsOverATitleWhereverItIsSaid() {
    are(JournalPhrases::isKicker, "清江市委常委会召开会议研究文化工作", "市文化局党委部署下半年工作");
    areNot(JournalPhrases::isKicker, "清江市的文化工作", "部署下半年工作");
  }

  @Test
  void whatSectionsAreHeadedWith() {
    are(JournalPhrases::isSectionHead, "原因分析", "结 语", "存在的主要问题");
    areNot(JournalPhrases::isSectionHead, "原因", "渡口的石阶", "", "原因分析" + "渡".repeat(20));
  }
}
