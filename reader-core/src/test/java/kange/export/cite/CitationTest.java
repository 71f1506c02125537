package kange.export.cite;

import static kange.export.cite.CitationStandard.GBT_7714_2015;
import static kange.export.cite.CitationStandard.GBT_7714_2025;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kange.export.ArticleFixtures;
import kange.model.catalogue.ArticleSummary;
import kange.model.export.CitationSystem;
import kange.model.issue.Contributor;
import kange.model.issue.ContributorKind;
import kange.model.issue.FieldOrigin;
import kange.model.reading.Provenance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CitationTest {
  @Test
  void twoAuthorsSubtitleIssueAndPage() {
    Citation citation = Citation.of(ArticleFixtures.research().summary(), Provenance.NONE);
    assertEquals(
        "何远舟, 林小满. 小台账里的大民生 云溪县排水设施精细化管理的实践与思考: 以石桥巷片区为例[J]. 云溪机关, 2025(7): 6.",
        format(citation, GBT_7714_2015));
    assertEquals(
        "何远舟，林小满. 小台账里的大民生 云溪县排水设施精细化管理的实践与思考：以石桥巷片区为例[J]. 云溪机关，2025（7）：6.",
        format(citation, GBT_7714_2025));
  }

  @Test
  void threeAuthorsAreAllNamedAndOfFourTheFirstThree() {
    assertEquals(
        "甲一, 乙二, 丙三. 雨[J]. 云溪机关, 2025(7): 3.",
        format(of("2025年第7期", 2025, 3, "甲一", "乙二", "丙三"), GBT_7714_2015));
    assertEquals(
        "甲一, 乙二, 丙三, 等. 雨[J]. 云溪机关, 2025(7): 3.",
        format(of("2025年第7期", 2025, 3, "甲一", "乙二", "丙三", "丁四"), GBT_7714_2015));
    assertEquals(
        "甲一，乙二，丙三，等. 雨[J]. 云溪机关，2025（7）：3.",
        format(of("2025年第7期", 2025, 3, "甲一", "乙二", "丙三", "丁四"), GBT_7714_2025));
  }

  @Test
  void anUnsignedArticleBeginsWithItsTitle() {
    assertEquals("雨[J]. 云溪机关, 2025(7): 3.", format(of("2025年第7期", 2025, 3), GBT_7714_2015));
  }

  @Test
  void aBlankNameIsNoAuthorAndADashAloneNoSubtitle() {
    assertEquals("雨[J]. 云溪机关, 2025(7): 3.", format(of("2025年第7期", 2025, 3, " "), GBT_7714_2015));
    assertEquals(Optional.empty(), Citation.of(subtitled("—— "), Provenance.NONE).subtitle());
    assertEquals(
        Optional.of("以石桥巷为例"), Citation.of(subtitled("── 以石桥巷为例 "), Provenance.NONE).subtitle());
  }

  private static ArticleSummary subtitled(String subtitle) {
    return ArticleFixtures.article(
            1,
            "雨",
            Optional.of(subtitle),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of())
        .summary();
  }

  @Test
  void anOrganisationIsAnAuthor() {
    assertEquals(
        "云溪县档案馆. 灯下读志[J]. 云溪机关，2025（7）：31.",
        format(Citation.of(ArticleFixtures.essay().summary(), Provenance.NONE), GBT_7714_2025));
  }

  @Test
  void issueNumbersLoseLeadingZerosAndKeepWhatTheyAre() {
    assertEquals(Optional.of("7"), of("2025年第07期", 2025, 3).number());
    assertEquals(Optional.of("10"), of("2025年第10期", 2025, 3).number());
    assertEquals(Optional.of("7/8"), of("2025年第7-8期", 2025, 3).number());
    assertEquals(Optional.of("7/8"), of("2025年第07、08期", 2025, 3).number());
    assertEquals(Optional.of("增刊"), of("2025年增刊", 2025, 3).number());
    assertEquals(Optional.empty(), of("2025年", 2025, 3).number());
    assertEquals(Optional.empty(), of("", 2025, 3).number());
  }

  @Test
  void whatIsNotKnownIsLeftOutWithItsMarks() {
    assertEquals("雨[J]. 云溪机关.", format(of("", 0, 0), GBT_7714_2015));
    assertEquals("雨[J]. 云溪机关, 2025.", format(of("2025年", 2025, 0), GBT_7714_2015));
    assertEquals("雨[J]. 云溪机关, (7): 3.", format(of("第7期", 0, 3), GBT_7714_2015));
  }

  @ParameterizedTest
  @EnumSource(names = {"PUBLISHER", "FILE_NAME"})
  void whatStandsInForAJournalIsNotCitedAsOne(FieldOrigin.Kind origin) {
    assertEquals("雨[J]. 2025(7): 3.", format(of(origin, "2025年第7期", 2025, 3), GBT_7714_2015));
    assertEquals("雨[J]. 2025（7）：3.", format(of(origin, "2025年第7期", 2025, 3), GBT_7714_2025));
    assertEquals("雨[J]. 3.", format(of(origin, "", 0, 3), GBT_7714_2015));
    assertEquals("雨[J].", format(of(origin, "", 0, 0), GBT_7714_2015));
  }

  private static Citation of(String label, int year, int page, String... authors) {
    return of(FieldOrigin.Kind.TEXT, label, year, page, authors);
  }

  private static Citation of(
      FieldOrigin.Kind origin, String label, int year, int page, String... authors) {
    List<Contributor> contributors =
        Arrays.stream(authors).map(a -> new Contributor(a, ContributorKind.PERSON)).toList();
    return Citation.of(
        new ArticleSummary(
            1,
            1,
            "云溪机关",
            origin,
            year == 0 ? Optional.empty() : Optional.of(year),
            label,
            1,
            "雨",
            Optional.empty(),
            Optional.empty(),
            contributors,
            Optional.empty(),
            page == 0 ? Optional.empty() : Optional.of(page),
            10,
            0,
            false),
        Provenance.NONE);
  }

  private static String format(Citation cited, CitationStandard standard) {
    return new GbtReference(standard, CitationSystem.NUMERIC).of(cited);
  }
}
