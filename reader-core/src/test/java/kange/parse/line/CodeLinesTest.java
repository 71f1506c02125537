package kange.parse.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeLinesTest {
  /** More lines than a stretch of code has before its fence counts as never closed. */
  private static final int TOO_LONG = 401;

  private static List<String> lines(String text) {
    return List.of(text.split("\n", -1));
  }

  private static BitSet set(int... lines) {
    BitSet set = new BitSet();
    for (int line : lines) {
      set.set(line);
    }
    return set;
  }

  @Test
  void whatStandsBetweenFencesIsCodeAndSoAreTheFences() {
    assertEquals(set(1, 2, 3), CodeFences.in(lines("正文。\n```rust\n# comment\n```\n正文。")));
  }

  @Test
  void aFenceWithoutItsFellowOpensNothing() {
    assertEquals(set(), CodeFences.in(lines("正文。\n```\n正文。\n正文。")));
  }

  @Test
  void aFenceThatNamesALanguageOpensAndDoesNotClose() {
    assertEquals(set(2, 3, 4), CodeFences.in(lines("```\n正文。\n```rust\nlet x = 1;\n```")));
  }

  @Test
  void indentedFencesAreFences() {
    assertEquals(set(0, 1, 2), CodeFences.in(lines("  ```\n  x\n  ```")));
  }

  @Test
  void aFenceTooFarFromTheNextWasNeverClosed() {
    List<String> far = new ArrayList<>(List.of("```"));
    far.addAll(Collections.nCopies(TOO_LONG, "正文。"));
    far.addAll(List.of("```", "x", "```"));
    BitSet code = CodeFences.in(far);
    assertFalse(code.get(1));
    assertEquals(set(TOO_LONG + 1, TOO_LONG + 2, TOO_LONG + 3), code);
  }

  @Test
  void aRunOfLinesThatLookLikeNothingElseIsCodeWithoutFences() {
    assertEquals(
        set(1, 2, 3, 4),
        CodeLines.in(lines("渡口的程序。\nfn main() {\n  let x = 1;\n  print(x);\n}\n渡口的石阶。")));
  }

  @Test
  void fewLinesMayBeAnAddressOrAFormula() {
    assertEquals(set(), CodeLines.in(lines("渡口的网页。\nlet x = 1;\nhttps://example.org/\n渡口。")));
  }

  @Test
  void plainLinesWithinARunAreOfItAndTextInChineseEndsIt() {
    BitSet code =
        CodeLines.in(
            lines("fn main() {\n  plain words\n  let x = 1;\n}\n说明文字\nlet y = 2;\nlet z = 3;"));
    assertEquals(set(0, 1, 2, 3), code);
  }

  @Test
  void aCommentInChineseIsCode() {
    BitSet code = CodeLines.in(lines("fn main() {\n  // 渡口的石阶\n  let x = 1;\n}"));
    assertEquals(set(0, 1, 2, 3), code);
  }

  @Test
  void tooManyPlainLinesBetweenPartTwoRuns() {
    String run = "let x = 1;\nlet y = 2;\nlet z = 3;\n";
    BitSet code = CodeLines.in(lines(run + "plain\nplain\nplain\nplain\n" + run));
    assertTrue(code.get(2));
    assertFalse(code.get(4));
    assertTrue(code.get(7));
  }

  @ParameterizedTest
  @ValueSource(strings = {"渡口的老石阶", "文/何晓舟", "03 渡口的老石阶", "A plain English sentence", "（3）"})
  void linesOfAJournalAreNoCode(String line) {
    assertEquals(set(), CodeLines.in(Collections.nCopies(5, line)));
  }

  @Test
  void marksMeanNothingInCode() {
    List<TextLine> read = LineReader.read(lines("```\n# comment\n- item\n**x**\n```\n# 渡口"));
    assertEquals("# comment", read.get(1).text());
    assertEquals(0, read.get(1).level());
    assertFalse(read.get(2).bullet());
    assertFalse(read.get(3).bold());
    assertTrue(read.get(3).code());
    assertFalse(read.get(1).isTitleLike());
    assertEquals(1, read.get(5).level());
    assertFalse(read.get(5).code());
  }
}
