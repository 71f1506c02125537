package kange.app.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TitleBreakTest {
  @Test
  void aTitleThatFitsStaysOnItsLine() {
    assertEquals("一条河 百个村", TitleBreak.broken("一条河 百个村", 20));
  }

  @Test
  void aLongTitleBreaksAtTheSpaceThatBalancesIt() {
    assertEquals("织密一张网 拧成一股绳\n推动城市基层党组织全面过硬", TitleBreak.broken("织密一张网 拧成一股绳 推动城市基层党组织全面过硬", 22));
  }

  @Test
  void aSpaceThatDoesNotHelpIsLeftAlone() {
    String title = "论 关于进一步加强和改进新形势下机关党的建设工作的若干思考与实践";
    assertEquals(title, TitleBreak.broken(title, 22));
  }
}
