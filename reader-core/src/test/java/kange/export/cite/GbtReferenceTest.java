package kange.export.cite;

import static kange.export.cite.CitationStandard.GBT_7714_2015;
import static kange.export.cite.CitationStandard.GBT_7714_2025;
import static kange.model.export.CitationSystem.AUTHOR_DATE;
import static kange.model.export.CitationSystem.NUMERIC;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GbtReferenceTest {
  private static final GbtReference NUMBERED_2025 = new GbtReference(GBT_7714_2025, NUMERIC);
  private static final GbtReference NUMBERED_2015 = new GbtReference(GBT_7714_2015, NUMERIC);
  private static final GbtReference DATED_2025 = new GbtReference(GBT_7714_2025, AUTHOR_DATE);
  private static final GbtReference DATED_2015 = new GbtReference(GBT_7714_2015, AUTHOR_DATE);

  @Test
  void pagesRunToTheLastWhereItIsKnown() {
    Cited article = Cited.titled("雨").by("何远舟").pages(6, 9);
    assertEquals("何远舟. 雨[J]. 云溪机关, 2025(7): 6-9.", NUMBERED_2015.of(article.made()));
    assertEquals("何远舟. 雨[J]. 云溪机关，2025（7）：6-9.", NUMBERED_2025.of(article.made()));
    assertEquals("何远舟. 雨[J]. 云溪机关，2025（7）：6.", NUMBERED_2025.of(article.pages(6, 6).made()));
    assertEquals(
        "何远舟. 雨[J]. 云溪机关，2025（7）：6.", NUMBERED_2025.of(article.pages(6, 3).made()), "not back");
  }

  @Test
  void theYearStandsWithTheAuthorsWhereReferencesGoByThem() {
    Cited article = Cited.titled("雨").by("何远舟", "林小满").pages(6, 9);
    assertEquals("何远舟, 林小满, 2025. 雨[J]. 云溪机关(7): 6-9.", DATED_2015.of(article.made()));
    assertEquals("何远舟，林小满，2025. 雨[J]. 云溪机关（7）：6-9.", DATED_2025.of(article.made()));
    assertEquals("何远舟，林小满，2025b. 雨[J]. 云溪机关（7）：6-9.", DATED_2025.of(article.made(), "b"));
  }

  @Test
  void whoIsNotNamedIsCalledSoWhereReferencesGoByAuthors() {
    assertEquals("佚名，2025. 雨[J]. 云溪机关（7）.", DATED_2025.of(Cited.titled("雨").made()));
    assertEquals("Anon, 2025. Rain[J]. 云溪机关(7).", DATED_2025.of(Cited.titled("Rain").made()));
    assertEquals("雨[J]. 云溪机关，2025（7）.", NUMBERED_2025.of(Cited.titled("雨").made()));
  }

  @Test
  void whatHasNoDateIsCalledSoWhereReferencesGoByYears() {
    assertEquals(
        "何远舟，无日期. 雨[J]. 云溪机关（7）.", DATED_2025.of(Cited.titled("雨").by("何远舟").in("第7期", 0).made()));
    assertEquals(
        "John Low, n.d. Rain[J]. 云溪机关(7).",
        DATED_2025.of(Cited.titled("Rain").by("John Low").in("第7期", 0).made()));
  }

  @Test
  void theOthersAreNamedInTheLanguageOfTheNames() {
    String[] latin = {"John Low", "Ann Hill", "Max Bay", "Eve Dale"};
    assertEquals(
        "John Low, Ann Hill, Max Bay, et al. 雨[J]. 云溪机关, 2025(7).",
        NUMBERED_2015.of(Cited.titled("雨").by(latin).made()));
    assertEquals(
        "John Low, Ann Hill, Max Bay, et al. Rain[J]. 云溪机关, 2025(7).",
        NUMBERED_2025.of(Cited.titled("Rain").by(latin).made()));
    assertEquals(
        "John Low, Ann Hill, Max Bay, et al., 2025. Rain[J]. 云溪机关(7).",
        DATED_2025.of(Cited.titled("Rain").by(latin).made()));
    assertEquals(
        "John Low，Ann Hill，何远舟，等. 雨[J]. 云溪机关，2025（7）.",
        NUMBERED_2025.of(Cited.titled("雨").by("John Low", "Ann Hill", "何远舟", "林小满").made()));
  }

  @Test
  void supplementsAndDoubleNumbersAreWhatTheyAre() {
    assertEquals(
        "雨[J]. 云溪机关, 2025(增刊1): 3.",
        NUMBERED_2015.of(Cited.titled("雨").in("2025年增刊1", 2025).pages(3, 0).made()));
    assertEquals(
        "雨[J]. 云溪机关, 2025(4/5): 3.",
        NUMBERED_2015.of(Cited.titled("雨").in("2025年第4-5期", 2025).pages(3, 0).made()));
  }

  @Test
  void aNewspaperIsCitedByItsDayAndPage() {
    Cited article = Cited.titled("雨").by("何远舟").cn("33-0007").day("2025-07-03").pages(2, 4);
    assertEquals("何远舟. 雨[N]. 云溪机关, 2025-07-03(2).", NUMBERED_2015.of(article.made()));
    assertEquals("何远舟. 雨[N]. 云溪机关，2025-07-03（2）.", NUMBERED_2025.of(article.made()));
    assertEquals("何远舟，2025. 雨[N]. 云溪机关，2025-07-03（2）.", DATED_2025.of(article.made()));
    assertEquals(
        "何远舟. 雨[N]. 云溪机关，2025（7）：2-4.",
        NUMBERED_2025.of(article.day("").made()),
        "where no day is printed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"云溪日报", "云溪晚报", "云溪工人报"})
  void whatOnlyNewspapersAreCalledIsOne(String name) {
    assertEquals(SourceKind.NEWSPAPER, Cited.titled("雨").journal(name).made().kind());
    assertEquals(SourceKind.JOURNAL, Cited.titled("雨").journal(name).cn("33-1007/D").made().kind());
  }

  @ParameterizedTest
  @ValueSource(strings = {"云溪大学学报", "云溪简报", "云溪情况通报", "云溪画报", "云溪机关", "日报里的云溪"})
  void otherReportsAreJournals(String name) {
    assertEquals(SourceKind.JOURNAL, Cited.titled("雨").journal(name).made().kind());
  }

  @Test
  void aListIsNumberedInTheOrderGiven() {
    List<Citation> cited = List.of(Cited.titled("雨").made(), Cited.titled("风").made());
    assertEquals(
        List.of("[1] 雨[J]. 云溪机关，2025（7）.", "[2] 风[J]. 云溪机关，2025（7）."),
        new Bibliography(GBT_7714_2025, NUMERIC).of(cited));
  }

  @Test
  void aListByAuthorsGoesByPinyinAndYearChineseFirstAndTellsTheSameApart() {
    List<Citation> cited =
        List.of(
            Cited.titled("Rain").by("Ann Hill").made(),
            Cited.titled("雪").by("周阿婆").made(),
            Cited.titled("雨").by("何远舟").made(),
            Cited.titled("霜").by("何远舟").in("2024年第1期", 2024).made(),
            Cited.titled("风").by("何远舟").made());
    assertEquals(
        List.of(
            "何远舟，2024. 霜[J]. 云溪机关（1）.",
            "何远舟，2025a. 雨[J]. 云溪机关（7）.",
            "何远舟，2025b. 风[J]. 云溪机关（7）.",
            "周阿婆，2025. 雪[J]. 云溪机关（7）.",
            "Ann Hill, 2025. Rain[J]. 云溪机关(7)."),
        new Bibliography(GBT_7714_2025, AUTHOR_DATE).of(cited));
  }

  @Test
  void lettersGoOnBehindZ() {
    List<Citation> many =
        java.util.stream.IntStream.range(0, 28).mapToObj(i -> Cited.titled("雨").made()).toList();
    List<String> lines = new Bibliography(GBT_7714_2025, AUTHOR_DATE).of(many);
    assertEquals("佚名，2025z. 雨[J]. 云溪机关（7）.", lines.get(25));
    assertEquals("佚名，2025ab. 雨[J]. 云溪机关（7）.", lines.get(27));
  }

  @Test
  void anAbstractIsTheOneAnArticlePrints() {
    assertEquals(Optional.of("讲下雨的事。"), Cited.stated("摘要：讲下雨的事。").text());
    assertEquals(Optional.of("讲下雨的事。"), Cited.stated("【内容提要】 讲下雨的事。").text());
    assertEquals(List.of("雨水", "排水"), Cited.stated("关键词：雨水；排水").keywords());
    assertEquals(Optional.empty(), Cited.stated("摘要写得好不好，要看读者。").text());
    assertEquals(List.of(), Cited.stated("关键词不在多。").keywords());
  }
}
