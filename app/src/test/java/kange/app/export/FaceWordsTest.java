package kange.app.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kange.app.shell.Texts;
import kange.model.export.FaceRole;
import kange.model.export.FontRefusal;
import kange.model.export.InstalledFace;
import org.junit.jupiter.api.Test;

class FaceWordsTest {
  private final FaceWords words =
      new FaceWords(Texts.of(ExportRoom.class, Locale.SIMPLIFIED_CHINESE));

  @Test
  void whatIsUsedIsNamedAndWhyTheOthersAreNot() {
    assertEquals(
        """
        用本机的宋体、仿宋，其余用自带的。
        楷体的版权不许嵌入，用自带的。
        小标宋是 OTF 轮廓，嵌不进去，用自带的。
        黑体的字体文件读不出来，用自带的。\
        """,
        words.of(
            List.of(
                face(FaceRole.SONG, Optional.empty()),
                face(FaceRole.XIAOBIAOSONG, Optional.of(FontRefusal.POSTSCRIPT_OUTLINES)),
                face(FaceRole.HEI, Optional.of(FontRefusal.UNREADABLE)),
                face(FaceRole.KAI, Optional.of(FontRefusal.FORBIDDEN)),
                face(FaceRole.FANGSONG, Optional.empty()))));
  }

  @Test
  void aMachineWithoutThemIsSaidToHaveNone() {
    assertEquals("本机没有这些字体，都用自带的。", words.of(List.of()));
  }

  private static InstalledFace face(FaceRole role, Optional<FontRefusal> refusal) {
    return new InstalledFace(role, "x.ttf", refusal);
  }
}
