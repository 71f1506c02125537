package kange.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class PinyinTest {
  @Test
  void aNameIsReadInFullAndByItsInitials() {
    Pinyin.Reading name = Pinyin.ofPerson("江涛");
    assertEquals("jiangtao", name.full());
    assertEquals("jt", name.initials());
  }

  @Test
  void surnamesAreReadAsSurnames() {
    List<String> names =
        List.of(
            "单田", "曾国", "解晓", "查良", "仇英", "任正", "盖叫", "翟天", "区志", "尉迟恭", "朴正", "华罗", "万俟卨", "薄文",
            "缪斌", "乐毅", "纪云", "宁静", "那英", "冼星", "种师", "召伯");
    List<String> read =
        List.of(
            "shantian",
            "zengguo",
            "xiexiao",
            "zhaliang",
            "qiuying",
            "renzheng",
            "gejiao",
            "zhaitian",
            "ouzhi",
            "yuchigong",
            "piaozheng",
            "hualuo",
            "moqixie",
            "bowen",
            "miaobin",
            "yueyi",
            "jiyun",
            "ningjing",
            "naying",
            "xianxing",
            "chongshi",
            "shaobo");
    assertEquals(read, names.stream().map(n -> Pinyin.ofPerson(n).full()).toList());
  }

  @Test
  void aSurnamesReadingDoesNotReachIntoTitles() {
    assertEquals("danwei", Pinyin.ofText("单位").full());
    assertEquals("zengjing", Pinyin.ofPerson("曾静").full());
    assertEquals("jiefang", Pinyin.ofText("解放").full());
    assertEquals("chongqingyinhang", Pinyin.ofText("重庆银行").full());
    assertEquals("changjiang", Pinyin.ofText("长江").full());
    assertEquals("zuzhibuzhangtandangjian", Pinyin.ofText("组织部长谈党建").full());
    assertEquals("difangdangwei", Pinyin.ofText("地方党委").full());
    assertEquals("zhuoyan", Pinyin.ofText("着眼").full());
  }

  @Test
  void commonCharactersStandUnderTheLetterTheNationalStandardGivesThem() {
    // The first plane of GB 2312 is ordered by pinyin: these characters begin a letter there.
    String firsts = "啊芭擦搭蛾发噶哈击喀垃妈拿哦啪期然撒塌挖昔压匝";
    String letters = "abcdefghjklmnopqrstwxyz";
    Charset gb2312 = Charset.forName("GB2312");
    List<String> astray = new ArrayList<>();
    int letter = -1;
    int count = 0;
    for (int high = 0xB0; high <= 0xD7; high++) {
      for (int low = 0xA1; low <= (high == 0xD7 ? 0xF9 : 0xFE); low++) {
        String character = new String(new byte[] {(byte) high, (byte) low}, gb2312);
        letter += firsts.contains(character) ? 1 : 0;
        count++;
        if (!Pinyin.ofText(character).initials().equals(letters.substring(letter, letter + 1))) {
          astray.add(character);
        }
      }
    }
    assertEquals(3755, count);
    // Characters of two readings, of which the standard took the other: 曾 (zeng), 还 (huan).
    assertTrue(astray.size() <= 12, astray::toString);
  }

  @Test
  void umlautIsTypedAsV() {
    assertEquals("lvbu", Pinyin.ofPerson("吕布").full());
    assertEquals("lvyou", Pinyin.ofText("旅游").full());
  }

  @Test
  void lettersDigitsAndMarksGoThrough() {
    Pinyin.Reading mixed = Pinyin.ofText("《ＡＢＣ》2026年Kange杂谈");
    assertEquals("abc2026niankangezatan", mixed.full());
    assertEquals("a2nkzt", mixed.initials());
  }

  @Test
  void charactersOutsideTheBasicPlaneAreNotLost() {
    Pinyin.Reading rare = Pinyin.ofPerson("王𠮷");
    assertEquals("wang𠮷", rare.full());
    assertEquals("w𠮷", rare.initials());
    assertEquals("", Pinyin.ofText("").full());
    assertEquals("", Pinyin.ofPerson("").full());
  }

  @Test
  void listsSortBySyllableThenToneThenCharacter() {
    List<String> sorted =
        List.of("阿明", "李兵", "李明", "黎明", "立明", "连明", "林明", "Wang", "王明", "单明", "中明");
    List<String> again =
        sorted.stream().sorted(Comparator.comparing(n -> Pinyin.ofPerson(n).sortKey())).toList();
    assertEquals(
        List.of("阿明", "黎明", "李兵", "李明", "立明", "连明", "林明", "单明", "Wang", "王明", "中明"), again);
  }

  @Test
  void whatHasNoLetterComesLast() {
    List<String> sorted =
        List.of("“远山”", "2026", "——", "中").stream()
            .sorted(Comparator.comparing(n -> Pinyin.ofText(n).sortKey()))
            .toList();
    assertEquals(List.of("“远山”", "中", "2026", "——"), sorted);
  }
}
