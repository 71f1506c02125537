package kange.parse.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import kange.model.issue.ContributorKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether a string is a person's name or a body's, by its form alone. */
class NameFormsTest {
  private static void assertSurer(String surer, String lessSure) {
    double more = BylineReader.personLikelihood(surer);
    double less = BylineReader.personLikelihood(lessSure);
    assertTrue(more > less, surer + " " + more + ", " + lessSure + " " + less);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "何晓舟",
        "张伟",
        "慕容",
        "欧阳修远",
        "上官云",
        "买买提·艾力",
        "阿不都热合曼·买买提",
        "约翰.史密斯",
        "John Smith",
        "J. R. Smith",
        "Jean-Paul Li",
        "O’Neil Li",
        "JOHN SMITH",
        "陈林雅君",
        "乌云毕力格",
        "其其格玛",
        "卡尔·E·贝克"
      })
  void personsHaveASurnameAndAGivenName(String name) {
    assertTrue(BylineReader.isPerson(name), name);
    assertTrue(BylineReader.couldBeName(name), name);
    assertEquals(ContributorKind.PERSON, BylineReader.contributor(name).kind());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "李",
        "张三李四王",
        "渡口",
        "方法论",
        "张的",
        "王小的",
        "王建国家",
        "john smith",
        "John",
        "A B C D E",
        "John 9",
        "·史密斯",
        "买买提·",
        "买买提··艾力",
        "买买提·a力",
        ""
      })
  void otherStringsAreNoPersons(String text) {
    assertFalse(BylineReader.isPerson(text), text);
  }

  @Test
  void aNameInLatinLettersHasAtMostFourWordsAndFortyLetters() {
    assertTrue(BylineReader.isPerson("Anna Maria Luisa Medici"));
    assertFalse(BylineReader.isPerson("Anna Maria Luisa De Medici"));
    assertTrue(BylineReader.isPerson("Anna " + "A".repeat(34) + "b"));
    assertFalse(BylineReader.isPerson("Anna " + "A".repeat(35) + "b"));
  }

  @Test
  void aDottedNameHasAtMostTwentyCharacters() {
    assertTrue(BylineReader.isPerson("阿".repeat(9) + "·" + "买".repeat(10)));
    assertFalse(BylineReader.isPerson("阿".repeat(10) + "·" + "买".repeat(10)));
  }

  @Test
  void aNameIsTheSurerTheMoreCommonItsFormIs() {
    assertSurer("王小舟", "王舟");
    assertSurer("王小舟", "亓小舟");
    assertSurer("王舟", "亓舟");
    assertSurer("欧阳舟", "王小舟");
    assertSurer("王林小舟", "王的小舟");
    assertSurer("王小舟", "艇小舟");
    assertSurer("John Smith", "JOHN SMITH");
    assertSurer("JOHN SMITH", "John");
  }

  @Test
  void aWordOfTheLanguageIsSeldomAName() {
    assertSurer("王舟", "高峰");
    assertSurer("高峰", "方法");
    assertSurer("王小舟", "高峰人");
    assertSurer("陈林雅君", "陈林高峰");
  }

  @Test
  void aNameThatEndsAsOnlyBodiesDoIsProbablyOne() {
    assertSurer("江宁舟", "江宁区");
    assertEquals(ContributorKind.ORGANIZATION, BylineReader.contributor("江宁区").kind());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "本刊编辑部",
        "市局",
        "某厅",
        "校办",
        "石桥镇",
        "安全科",
        "审计局",
        "清江市文化馆",
        "市审计局党组",
        "中共清江市委市级机关工作委员会"
      })
  void bodiesEndAsBodiesDo(String name) {
    assertTrue(BylineReader.isOrganization(name), name);
    assertTrue(BylineReader.couldBeName(name), name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "法院",
        "社区",
        "马保会",
        "的文化馆",
        "清江，文化馆",
        "关于清江市文化馆",
        "走进社区",
        "局",
        "AB局",
        "渡口的石阶",
        "何晓舟",
        ""
      })
  void wordsTitlesAndPersonsAreNoBodies(String text) {
    assertFalse(BylineReader.isOrganization(text), text);
  }

  @Test
  void aBodysNameIsTheSurerTheLongerItIsAndHasAtMostFortyFiveCharacters() {
    double three = BylineReader.bodyLikelihood("审计局");
    double four = BylineReader.bodyLikelihood("市审计局");
    double five = BylineReader.bodyLikelihood("某市审计局");
    assertTrue(three < four && four < five, three + " " + four + " " + five);
    assertEquals(five, BylineReader.bodyLikelihood("清".repeat(42) + "审计局"));
    assertEquals(0, BylineReader.bodyLikelihood("清".repeat(43) + "审计局"));
  }

  @Test
  void aBodysNameThatOpensAsTitlesDoIsUnlikely() {
    assertTrue(BylineReader.bodyLikelihood("走进社区") < BylineReader.bodyLikelihood("石桥社区") / 5);
  }

  @ParameterizedTest
  @CsvSource({"李,PERSON", "某某,PERSON", "渡口,PERSON", "渡口边的老人们,ORGANIZATION", "石桥镇,ORGANIZATION"})
  void whatIsNeitherIsAPersonWhereItIsShort(String name, ContributorKind kind) {
    assertEquals(kind, BylineReader.contributor(name).kind());
  }

  @ParameterizedTest
  @CsvSource({"渡口,true", "某某,true", "买·提,true", "李,false", "渡口边的老人,false", "a1,false", "12,false"})
  void whereNamesAreExpectedTwoToFourHanCharactersMayBeOne(String text, boolean could) {
    assertEquals(could, BylineReader.couldBeName(text));
  }

  @ParameterizedTest
  @CsvSource({
    "blossom-001,true",
    "river.boat,true",
    "rain_07,true",
    "abc,true",
    "ab,false",
    "a--b,false",
    "rain-,false",
    "001-a,false",
    "river boat,false",
    "river张,false"
  })
  void accountsAreLettersDigitsAndMarksBetweenThem(String name, boolean account) {
    assertEquals(account, BylineReader.isAccount(name));
  }

  @Test
  void personsSideBySideAreNoBodyThoughTheLastEndsLikeOne() {
    assertEquals(List.of("石志", "路会"), BylineReader.divide("石志 路会"));
    assertEquals(List.of("市文化局工会"), BylineReader.divide("市文化局 工会"));
  }

  @Test
  void theJournalsReportersAreARoleBeforeANameAndABodyAlone() {
    assertEquals(List.of("Jason-Z"), BylineReader.divide("本刊记者 Jason-Z"));
    assertEquals(List.of("本刊记者"), BylineReader.divide("本刊记者"));
  }
}
