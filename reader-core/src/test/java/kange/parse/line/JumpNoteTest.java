package kange.parse.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import kange.parse.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JumpNoteTest {
  @ParameterizedTest
  @CsvSource({
    "（下转第13页）,13", "（下转１３页）,13", "【下转A3版】,A3", "(下转 第 7 页),7", "（ 下 转 第 七 页 ）,7",
    "〔下轉第十二頁〕,12", "（转下页）,", "［接下页］,", "下转第5版,5", "——下转第21页——,21"
  })
  void aNoteThatTextGoesOnElsewhereIsReadInAnyForm(String text, String page) {
    JumpNote note = JumpNote.of(text).orElseThrow();
    assertTrue(note.leaves());
    assertTrue(note.alone());
    assertEquals(Optional.ofNullable(page), note.page());
  }

  @ParameterizedTest
  @CsvSource({"（上接第3页）,3", "上接第3页《渡口的石阶》,3", "（接上页）,", "【上接Ａ１版】,A1", "（上 接 第 二 十 页）,20", "(上接3),3"})
  void aNoteThatTextComesFromElsewhereIsReadInAnyForm(String text, String page) {
    JumpNote note = JumpNote.of(text).orElseThrow();
    assertFalse(note.leaves());
    assertTrue(note.alone());
    assertEquals(Optional.ofNullable(page), note.page());
  }

  @Test
  void aNoteMayStandAtTheEndOfALongLine() {
    JumpNote note = JumpNote.of(Texts.PROSE + "（下转第7页）").orElseThrow();
    assertTrue(note.leaves());
    assertFalse(note.alone());
    assertEquals(Optional.of("7"), note.page());
  }

  @Test
  void aNoteMayStandAtTheBeginningOfALongLine() {
    JumpNote note = JumpNote.of("（上接第3页）" + Texts.PROSE).orElseThrow();
    assertFalse(note.leaves());
    assertFalse(note.alone());
    assertEquals(Optional.of("3"), note.page());
    assertEquals(Optional.empty(), JumpNote.of("（下转第3页）" + Texts.PROSE));
    assertEquals(Optional.empty(), JumpNote.of(Texts.PROSE + "（上接第3页）"));
  }

  @Test
  void whatStandsBesideANoteInAShortLineIsKept() {
    JumpNote leaving = JumpNote.of("他转下楼梯走了（下转第7页）").orElseThrow();
    assertEquals("他转下楼梯走了", leaving.rest());
    assertFalse(leaving.alone());
    JumpNote arriving = JumpNote.of("（上接第3页）又接上一条船").orElseThrow();
    assertEquals("又接上一条船", arriving.rest());
    assertFalse(arriving.alone());
    assertEquals("《渡口的石阶》", JumpNote.of("上接第3页《渡口的石阶》").orElseThrow().rest());
    assertEquals("", JumpNote.of("（下转第7页）").orElseThrow().rest());
  }

  @ParameterizedTest
  @ValueSource(strings = {"（下转中缝）", "【下转封三】", "下转封底", "（上接封二）", "（下转插页）"})
  void aPageWithoutANumberIsNamedByItsPlace(String text) {
    JumpNote note = JumpNote.of(text).orElseThrow();
    assertTrue(note.alone());
    assertEquals(Optional.empty(), note.page());
  }

  @Test
  void aShortLineIsANoteOrEndsOrBeginsWithOne() {
    assertTrue(JumpNote.isAlone("（下转第7页）"));
    assertTrue(JumpNote.isAlone("上接第3页《渡口的石阶》"));
    assertFalse(JumpNote.isAlone("渡口的石阶（下转第7页）"));
    assertTrue(JumpNote.marks("渡口的石阶（下转第7页）"));
    assertTrue(JumpNote.marks("【上接第3页】渡口"));
    assertFalse(JumpNote.marks("他转下楼梯"));
    assertFalse(JumpNote.marks(Texts.PROSE + "（下转第7页）"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"（上接）", "【下转】", "（接上）", "（转下）"})
  void betweenBracketsTheWordAloneIsANote(String text) {
    assertTrue(JumpNote.of(text).isPresent(), text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"（上接", "上接", "下转", "上接第3页渡口", "渡口（上接第3页）", "（下转第7页）渡口", "渡口下转第7页"})
  void withoutBracketsOrAtTheWrongEndItIsNone(String text) {
    assertEquals(Optional.empty(), JumpNote.of(text), text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"他转下楼梯，又接上电话，说了半天。", "上接天光，下转山路", "渡口的石阶", "上接古今之脉络"})
  void textThatOnlyUsesTheWordsIsNoNote(String text) {
    assertEquals(Optional.empty(), JumpNote.of(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"（", "下转", "上接", "-", "第", "下转第1", "　", "）"})
  void aLongRunOfAnyMarkIsReadInNoTime(String unit) {
    String run = unit.repeat(100_000 / unit.length());
    assertTimeoutPreemptively(Duration.ofSeconds(5), () -> JumpNote.of(run));
  }
}
