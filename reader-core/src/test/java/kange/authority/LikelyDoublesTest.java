package kange.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kange.model.authority.AuthorityKind;
import kange.model.authority.AuthorityName;
import kange.model.authority.LikelyDouble;
import kange.model.authority.NameUse;
import org.junit.jupiter.api.Test;

/** Which names are proposed to be one, and which are not. */
class LikelyDoublesTest {
  private static final String JOURNAL = "青石渡";

  private static NameUse use(AuthorityKind kind, String name, int articles) {
    return new NameUse(new AuthorityName(kind, name), Map.of(JOURNAL, articles));
  }

  private static NameUse person(String name, int articles) {
    return use(AuthorityKind.PERSON, name, articles);
  }

  private static NameUse body(String name, int articles) {
    return use(AuthorityKind.ORGANIZATION, name, articles);
  }

  private static List<String> found(NameUse... names) {
    return LikelyDoubles.of(List.of(names), Set.of()).stream()
        .map(LikelyDoublesTest::text)
        .toList();
  }

  private static String text(LikelyDouble pair) {
    return "%s: %s > %s%s"
        .formatted(
            pair.reason(),
            pair.other().name().text(),
            pair.heading().name().text(),
            pair.journal().map(j -> " in " + j).orElse(""));
  }

  @Test
  void namesThatDifferInSpacesWidthOrCaseAreLikelyOne() {
    assertEquals(
        List.of("SPACING: 格 日 勒 > 格日勒", "SPACING: ＡＢＣ > abc"),
        found(person("格 日 勒", 1), person("格日勒", 4), person("ＡＢＣ", 1), person("abc", 1)));
  }

  @Test
  void ofEqualOnesTheOneWithoutSpacesStays() {
    assertEquals(List.of("SPACING: 林 舟 > 林舟"), found(person("林 舟", 1), person("林舟", 1)));
  }

  @Test
  void traditionalAndSimplifiedCharactersAreLikelyOne() {
    assertEquals(List.of("SCRIPT: 劉國華 > 刘国华"), found(person("劉國華", 2), person("刘国华", 3)));
  }

  @Test
  void aNameThatIsAPersonHereAndABodyThereIsLikelyOne() {
    assertEquals(List.of("KIND: 评论组 > 评论组"), found(person("评论组", 1), body("评论组", 3)));
  }

  @Test
  void charactersThatScannersTakeForOneAnotherAreLikelyOne() {
    assertEquals(List.of("LOOKALIKE: 王晴 > 王睛"), found(person("王晴", 1), person("王睛", 2)));
    assertEquals(List.of(), found(person("王晴", 1), person("王明", 2)));
  }

  @Test
  void initialsOfLatinNamesMayBeLeftOut() {
    assertEquals(
        List.of("INITIALS: Ana B. Corvo > Ana Corvo"),
        found(person("Ana Corvo", 3), person("Ana B. Corvo", 1), person("Ana", 1)));
  }

  @Test
  void aBodysShortNameIsItsInOneJournalAlone() {
    NameUse full = body("中共青石市委研究室", 1);
    assertEquals(List.of("SHORTENED: 市委研究室 > 中共青石市委研究室 in 青石渡"), found(full, body("市委研究室", 5)));
    NameUse elsewhere =
        new NameUse(new AuthorityName(AuthorityKind.ORGANIZATION, "市委研究室"), Map.of("另一刊", 5));
    assertEquals(List.of(), found(full, elsewhere));
    assertEquals(List.of(), found(full, body("研究室", 5)), "any body's name ends so");
    assertEquals(
        List.of(),
        found(full, body("北渡市委研究室", 1), body("市委研究室", 5)),
        "nobody can tell whose it is");
  }

  @Test
  void aColumnIsCalledAsItIsCalledMostOften() {
    assertEquals(
        List.of("SHORTENED: 渡口官方动态 > 官方动态 in 青石渡"),
        found(use(AuthorityKind.COLUMN, "渡口官方动态", 2), use(AuthorityKind.COLUMN, "官方动态", 5)));
  }

  @Test
  void aRareNameThatDiffersInOneCharacterFromAFrequentOneIsLikelyASlip() {
    assertEquals(
        List.of("ONE_CHARACTER: 格日靳图 > 格日勒图 in 青石渡"), found(person("格日勒图", 6), person("格日靳图", 1)));
    assertEquals(List.of(), found(person("格日勒图", 2), person("格日靳图", 1)), "not rare enough");
    assertEquals(List.of(), found(person("林舟", 6), person("林帆", 1)), "the surname alone");
    assertEquals(List.of(), found(body("青石市第一中学", 9), body("青石市第二中学", 1)), "they are counted");
  }

  @Test
  void journalsNeedNoJournalInCommon() {
    NameUse right =
        new NameUse(new AuthorityName(AuthorityKind.JOURNAL, "青石渡新风"), Map.of("青石渡新风", 30));
    NameUse wrong =
        new NameUse(new AuthorityName(AuthorityKind.JOURNAL, "青石渡新凤"), Map.of("青石渡新凤", 8));
    assertEquals(List.of("ONE_CHARACTER: 青石渡新凤 > 青石渡新风"), found(right, wrong));
  }

  @Test
  void whatWasSaidNotToBeOneDoesNotComeAgainAndNoPairComesTwice() {
    List<NameUse> names = new ArrayList<>(List.of(person("林 舟", 1), person("林舟", 1)));
    Set<List<AuthorityName>> apart = Set.of(List.of(names.get(0).name(), names.get(1).name()));
    assertEquals(List.of(), LikelyDoubles.of(names, apart));
    names.add(person("林　舟", 1));
    assertEquals(2, LikelyDoubles.of(names, Set.of()).size());
  }
}
