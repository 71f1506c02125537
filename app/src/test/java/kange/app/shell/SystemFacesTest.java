package kange.app.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Set;
import kange.app.settings.Typography.Face;
import org.junit.jupiter.api.Test;

class SystemFacesTest {
  @Test
  void windowsHasAllThreeUnderEnglishAndUnderChineseNames() {
    Set<String> english = Set.of("SimSun", "NSimSun", "FangSong", "KaiTi", "SimHei");
    assertEquals(Optional.of("SimSun"), SystemFaces.family(Face.SONG, english));
    assertEquals(Optional.of("FangSong"), SystemFaces.family(Face.FANGSONG, english));
    assertEquals(Optional.of("KaiTi"), SystemFaces.family(Face.KAI, english));
    Set<String> chinese = Set.of("宋体", "新宋体", "仿宋", "楷体", "黑体");
    assertEquals(Optional.of("宋体"), SystemFaces.family(Face.SONG, chinese));
    assertEquals(Optional.of("仿宋"), SystemFaces.family(Face.FANGSONG, chinese));
    assertEquals(Optional.of("楷体"), SystemFaces.family(Face.KAI, chinese));
  }

  @Test
  void macAndLinuxFacesAreKnown() {
    Set<String> mac = Set.of("Songti SC", "Kaiti SC", "STFangsong", "PingFang SC");
    assertEquals(Optional.of("Songti SC"), SystemFaces.family(Face.SONG, mac));
    assertEquals(Optional.of("STFangsong"), SystemFaces.family(Face.FANGSONG, mac));
    assertEquals(Optional.of("Kaiti SC"), SystemFaces.family(Face.KAI, mac));
    Set<String> linux = Set.of("AR PL UMing CN", "AR PL UKai CN", "DejaVu Sans");
    assertEquals(Optional.of("AR PL UMing CN"), SystemFaces.family(Face.SONG, linux));
    assertEquals(Optional.of("AR PL UKai CN"), SystemFaces.family(Face.KAI, linux));
    assertEquals(Optional.empty(), SystemFaces.family(Face.FANGSONG, linux));
    Set<String> founder = Set.of("方正书宋_GBK", "方正仿宋_GBK", "方正楷体_GBK");
    assertEquals(Optional.of("方正书宋_GBK"), SystemFaces.family(Face.SONG, founder));
    assertEquals(Optional.of("方正楷体_GBK"), SystemFaces.family(Face.KAI, founder));
  }

  @Test
  void aFamilyIsCalledAsTheMachineSpellsItAndTheFinestComesFirst() {
    assertEquals(
        Optional.of("STKaiTi"), SystemFaces.family(Face.KAI, Set.of("STKaiTi", "AR PL UKai CN")));
    assertEquals(
        Optional.of("Noto Serif CJK SC"),
        SystemFaces.family(Face.SONG, Set.of("SimSun", "Noto Serif CJK SC")));
  }
}
