package kange.parse.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kange.model.issue.LeftoverKind;
import kange.parse.Texts;
import kange.parse.contents.Contents;
import kange.parse.contents.ContentsEntry;
import org.junit.jupiter.api.Test;

/** What labels alone divide wrongly, and how it is mended. */
class GroupsTest {
  private static final Contents NONE = Texts.NO_CONTENTS;
  private static final String TEXT = "BODY " + Texts.PROSE;

  private static ContentsEntry entry(String title) {
    return new ContentsEntry(
        Optional.empty(), List.of(title), Optional.empty(), Optional.of(3), false);
  }

  private static Contents contents(ContentsEntry... entries) {
    return Texts.contents(List.of(), List.of(entries));
  }

  private static List<List<Integer>> lines(List<ArticleSegment> segments) {
    return segments.stream().map(ArticleSegment::lines).toList();
  }

  @Test
  void aLabelInRunningTextThatStandsThereOnceIsAHeadingOfIt() {
    LabelledFile file = new LabelledFile(NONE, "TITLE 甲题", TEXT, "BANNER 石阶与灯火", TEXT);
    assertEquals(List.of(List.of(0, 1, 2, 3)), lines(file.divide()));
  }

  @Test
  void aLabelThatRepeatsOrNamesAColumnOrStandsOverATitleIsNone() {
    LabelledFile twice =
        new LabelledFile(
            NONE, "TITLE 甲题", TEXT, "BANNER 专栏（16）", TEXT, TEXT, "BANNER 专栏（17）", TEXT);
    assertEquals(List.of(List.of(0, 1, 3, 4, 6)), lines(twice.divide()));
    assertEquals(Optional.of(LeftoverKind.COLUMN_BANNER), twice.kinds.at(2));
    Contents columns = Texts.contents(List.of("水边"), List.of(entry("甲题")));
    LabelledFile column =
        new LabelledFile(columns, "CONTENTS 目录", "TITLE 甲题", TEXT, "BANNER 水边", TEXT);
    assertEquals(List.of(List.of(1, 2, 4)), lines(column.divide()));
    LabelledFile over = new LabelledFile(NONE, "TITLE 甲题", TEXT, "BANNER 石阶", "TITLE 乙题", TEXT);
    assertEquals(List.of(List.of(0, 1), List.of(3, 4)), lines(over.divide()));
    LabelledFile short1 = new LabelledFile(NONE, "TITLE 甲题", TEXT, "BANNER 石阶", "BODY 石阶修好了。");
    assertEquals(List.of(List.of(0, 1, 3)), lines(short1.divide()));
  }

  @Test
  void eachLabelLeavesItsKind() {
    LabelledFile file =
        new LabelledFile(
            NONE,
            "TITLE 甲题",
            TEXT,
            "FOLIO 12",
            "MASTHEAD 主编 何晓舟",
            "GUIDE 本期导读",
            "NOTICE 征稿启事",
            "CAPTION 图为渡口",
            "CONTENTS 目录");
    file.divide();
    assertEquals(
        List.of(
            LeftoverKind.NOISE,
            LeftoverKind.MASTHEAD,
            LeftoverKind.GUIDE,
            LeftoverKind.NOTICE,
            LeftoverKind.CAPTION,
            LeftoverKind.TOC),
        java.util.stream.IntStream.range(2, 8)
            .mapToObj(i -> file.kinds.at(i).orElseThrow())
            .toList());
  }

  @Test
  void mastheadBeforeTheContentsPageIsOfTheCover() {
    Contents page =
        new Contents(
            List.of(entry("甲题")), List.of(), Set.of(1), Set.of(), 1, 2, List.of(), 3, List.of());
    LabelledFile file =
        new LabelledFile(page, "MASTHEAD 清江文艺", "CONTENTS 目录", "MASTHEAD 主编", "TITLE 甲题", TEXT);
    file.divide();
    assertEquals(Optional.of(LeftoverKind.COVER), file.kinds.at(0));
    assertEquals(Optional.of(LeftoverKind.MASTHEAD), file.kinds.at(2));
  }

  @Test
  void textUnderTheHeadingOfANoticeIsTheNotice() {
    LabelledFile file = new LabelledFile(NONE, "NOTICE 征稿启事", TEXT, "TITLE 甲题", TEXT);
    assertEquals(List.of(List.of(2, 3)), lines(file.divide()));
    LabelledFile far =
        new LabelledFile(
            NONE,
            "NOTICE 征稿启事",
            "FOLIO 1",
            "FOLIO 2",
            "FOLIO 3",
            "FOLIO 4",
            "FOLIO 5",
            "FOLIO 6",
            "FOLIO 7",
            "FOLIO 8",
            TEXT,
            "TITLE 甲题",
            TEXT);
    assertEquals(List.of(List.of(9), List.of(10, 11)), lines(far.divide()));
  }

  @Test
  void littleTextBetweenContentsPageAndFirstListedArticleIsMasthead() {
    Contents page = contents(entry("甲题"), entry("乙题"));
    String[] rows = {"CONTENTS 目录", TEXT, "TITLE 甲题", TEXT, "TITLE 乙题", TEXT};
    LabelledFile little = new LabelledFile(page, rows).place(0, 2).place(1, 4);
    assertEquals(List.of(List.of(2, 3), List.of(4, 5)), lines(little.divide()));
    assertEquals(Optional.of(LeftoverKind.MASTHEAD), little.kinds.at(1));
    rows[1] = "BODY " + Texts.PROSE.repeat(6);
    LabelledFile much = new LabelledFile(page, rows).place(0, 2).place(1, 4);
    assertEquals(3, much.divide().size());
    rows[1] = TEXT;
    LabelledFile second = new LabelledFile(page, rows).place(1, 4);
    assertEquals(3, second.divide().size(), "the first entry may be this text");
  }

  @Test
  void shortLinesBetweenTheEntriesOfTheContentsPageAreSlogans() {
    Contents page =
        new Contents(
            List.of(entry("甲题")), List.of(), Set.of(0, 3), Set.of(), 0, 3, List.of(), 3, List.of());
    LabelledFile file =
        new LabelledFile(
            page, "CONTENTS 目录", "TITLE 渡口人的精神", "BODY 敢闯敢试", "CONTENTS 甲题 3", "TITLE 甲题", TEXT);
    assertEquals(List.of(List.of(4, 5)), lines(file.divide()));
    assertEquals(Optional.of(LeftoverKind.MASTHEAD), file.kinds.at(1));
  }

  @Test
  void aFileInWhichNoArticleShowsIsOneAndItsFirstShortLineTheTitle() {
    LabelledFile file = new LabelledFile(NONE, "MASTHEAD 渡口的石阶", "MASTHEAD 修好了。", "FOLIO 12");
    List<ArticleSegment> segments = file.divide();
    assertEquals(List.of(List.of(0, 1, 2)), lines(segments));
    assertEquals(0, segments.getFirst().start().first());
    assertEquals(0, segments.getFirst().start().last());
    assertTrue(file.kinds.free(2));
    assertEquals(List.of(), lines(new LabelledFile(contents(entry("甲题")), "MASTHEAD 渡口").divide()));
  }

  @Test
  void aHeadingAboveUntitledTextIsItsTitleAlsoWithSentencesBetween() {
    LabelledFile file =
        new LabelledFile(NONE, "MASTHEAD # 渡口的石阶", "MASTHEAD 修好了。", "BODY " + Texts.PROSE);
    List<ArticleSegment> segments = file.divide();
    assertEquals(List.of(List.of(0, 1, 2)), lines(segments));
    assertTrue(file.kinds.free(0));
    assertEquals(
        List.of(List.of(1)),
        lines(new LabelledFile(NONE, "MASTHEAD 渡口的石阶", "BODY " + Texts.PROSE).divide()));
  }

  @Test
  void aHeadingTakenForTextIsTheTitleOfTheTextBelowIt() {
    ArticleStart start =
        new LabelledFile(NONE, "BODY # 渡口的石阶", TEXT, TEXT).divide().getFirst().start();
    assertEquals(0, start.first());
    assertEquals(0, start.last());
    assertTrue(new LabelledFile(NONE, "BODY 渡口修好了。", TEXT, TEXT).divide().getFirst().isUntitled());
  }

  @Test
  void anEntryIsNotAnsweredBeforeItsPageOrByAnInsideCover() {
    ContentsEntry cover =
        new ContentsEntry(
            Optional.empty(), List.of("封二"), Optional.empty(), Optional.empty(), true);
    Contents page = contents(entry("渡口边的老石阶"), cover, entry("灯下的图书室"));
    LabelledFile file =
        new LabelledFile(
                page, "CONTENTS 目录", "TITLE 渡口边的老石阶", TEXT, "TITLE 别的事", TEXT, "TITLE 灯下的图书室", TEXT)
            .place(0, 1)
            .place(2, 5);
    assertEquals(Optional.empty(), file.divide().get(1).start().entry());
  }
}
