package kange.app.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kange.model.ArchiveException;
import kange.model.message.Message;
import kange.model.message.TitleMessage;
import org.junit.jupiter.api.Test;

/** Sentences as people read them, in Chinese and in English. */
class MessageFormatterTest {
  private final MessageFormatter chinese = new MessageFormatter(Locale.SIMPLIFIED_CHINESE);
  private final MessageFormatter english = new MessageFormatter(Locale.ENGLISH);

  private static Message message(String code, Object... arguments) {
    return new Message(code, List.of(arguments));
  }

  @Test
  void aPathAndANumberStandInTheSentenceAsTheyAre() {
    Path file = Path.of("档案", "kange.db");
    assertEquals(
        "磁盘空间不足，档案库没有改动；请腾出空间后再试（" + file + "）。", chinese.say(message("store.disk-full", file)));
    assertEquals(
        "档案库里没有这一期（编号 12345），可能已经删除。", chinese.say(message("history.issue-unknown", 12345L)));
  }

  @Test
  void textWithBracesAndApostrophesStaysAsItIs() {
    assertEquals(
        "There is already a tag \"{0} it's\"; choose another name.",
        english.say(message("store.tag-exists", "{0} it's")));
  }

  @Test
  void aMessageStandsInAnother() {
    Message whole = message("intake.not-imported", "二月.txt", message("store.closed"));
    assertEquals("“二月.txt”没有导入：档案库已经关闭。", chinese.say(whole));
    assertEquals("\"二月.txt\" was not imported: The archive is closed.", english.say(whole));
  }

  @Test
  void whatAnImportBroughtIsCounted() {
    Message several = message("intake.articles-and-doubts", 12, 1);
    Message one = message("intake.articles", 1);
    assertEquals(
        "“a.txt”已导入《远山 第1期》，共 12 篇文章，有 1 处请核对。",
        chinese.say(message("intake.imported", "a.txt", "远山 第1期", several)));
    assertEquals(
        "\"a.txt\" was imported as \"远山 第1期\": 12 articles, with 1 doubt to check.",
        english.say(message("intake.imported", "a.txt", "远山 第1期", several)));
    assertEquals(
        "\"a.txt\" was imported as \"远山 第1期\": 1 article.",
        english.say(message("intake.imported", "a.txt", "远山 第1期", one)));
  }

  @Test
  void whatBecameOfMarksFollowsWithoutASeparator() {
    List<Message> told =
        List.of(
            message("intake.marks-kept", TitleMessage.all(List.of("灯", "路"))),
            message("intake.marks-given-back", TitleMessage.all(List.of("夜"))));
    Message replaced =
        message("intake.replaced", "a.txt", "远山", message("intake.articles", 2), told);
    assertEquals(
        "“a.txt”已替换原有的《远山》，共 2 篇文章。《灯》、《路》没有再识别出来，它的收藏、标签和在清单里的位置留着，再出现时自动还上。"
            + "《夜》又有了，原来的收藏、标签和在清单里的位置已还上。",
        chinese.say(replaced));
    assertEquals(
        "\"a.txt\" replaced \"远山\": 2 articles. \"灯\", \"路\" not found again: stars, tags and places on"
            + " lists are kept and come back when found. \"夜\" found again: stars, tags and places on"
            + " lists are back.",
        english.say(replaced));
  }

  @Test
  void marksWithinMarksAreTheInnerOnesOfTheirKind() {
    assertEquals(
        "正文标题与目录不一致，目录作“‘三张清单’推动支部工作提质”。",
        chinese.say(message("parse.title-differs", "“三张清单”推动支部工作提质")));
    assertEquals("《读〈支部生活〉》", chinese.say(message("title.title", "读《支部生活》")));
  }

  @Test
  void ofManyTitlesItSaysHowManyThereAre() {
    Message titles = TitleMessage.some(List.of("一", "二", "三", "四"));
    assertEquals("《一》、《二》、《三》等 4 篇", chinese.say(titles));
    assertEquals("\"一\", \"二\", \"三\" and 1 other", english.say(titles));
  }

  @Test
  void faultsOfSeveralIssuesHaveASeparatorOfTheirOwn() {
    Message faults =
        message(
            "check.conservation-damaged",
            List.of(
                message("check.of-issue", "远山", message("check.line-unassigned", 1234)),
                message("check.of-issue", "灯", message("check.source-unreadable"))));
    assertEquals("《远山》的第 1234 行没有归入任何文章；《灯》的原文件读不出来。请运行“修复”，或重新导入这些文件。", chinese.say(faults));
  }

  @Test
  void onlyFailuresMeantForPeopleHaveASentence() {
    assertEquals(
        Optional.of("The archive is closed."),
        english.sentence(new ArchiveException(message("store.closed"))));
    assertEquals(
        Optional.of("No such article."),
        english.sentence(new LocalizedException("No such article.")));
    assertEquals(Optional.empty(), english.sentence(new IllegalStateException("bug")));
  }

  @Test
  void aCodeOfAnotherVersionIsShownAsItIs() {
    assertEquals("parse.of-tomorrow [12]", chinese.say(message("parse.of-tomorrow", 12)));
  }
}
