package kange.search;

import static kange.search.TestArchive.Draft.article;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Random;
import kange.model.search.SearchResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is typed or pasted into the search field, an answer comes back. */
class AnyQueryTest {
  @TempDir Path folder;

  @Test
  void noQueryEverFails() {
    try (TestArchive archive =
        new TestArchive(folder)
            .with(
                article(1, "机关食堂反浪费", "党员干部带头节约。").by("江涛").done(),
                article(2, "党建引领社区养老", "食堂也来帮忙。").by("欧阳明").done(),
                article(3, "数字赋能：2.0版平台上线", "围绕“8+X”模式，党建工作更便捷。").done())) {
      assertAnswered(archive);
    }
  }

  private static void assertAnswered(TestArchive archive) {
    String pieces =
        "党建 \"“”（）()-—:：标题:作者:年:期:OR或NOT非AND 〇2.0a\u3000\ud842\udfb7\ud842*?~[]{}\\/^+&|!\n";
    int[] alphabet = pieces.codePoints().toArray();
    Random random = new Random(3);
    for (int i = 0; i < 3000; i++) {
      int[] typed =
          random.ints(random.nextInt(30), 0, alphabet.length).map(c -> alphabet[c]).toArray();
      String query = new String(typed, 0, typed.length);
      SearchResult result = archive.search(query);
      assertTrue(result.total() <= 3, query);
      archive.index().marks(query, pieces);
    }
    String pasted =
        random
            .ints(2000, 0x4E00, 0x9000)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    assertEquals(0, archive.search(pasted).total());
    assertEquals(0, archive.search(pasted.substring(0, 400) + " " + pasted + "食堂").total());
    assertEquals(0, archive.search(pasted.replaceAll("(.)", "$1食堂党建 ")).total());
    assertEquals(0, archive.search("(".repeat(3000)).total());
    assertEquals(0, archive.search("( ".repeat(3000)).total());
    assertEquals(2, archive.search("党 建 ".repeat(3000)).total());
  }
}
