package kange.app.shell;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kange.app.settings.Typography.Face;

/**
 * By which names systems know their Song, Fangsong and Kai faces, the finest first: Windows, macOS,
 * and the Linux systems of offices, with English and with Chinese family names.
 */
final class SystemFaces {
  private static final Map<Face, List<String>> NAMES =
      Map.of(
          Face.SONG,
          List.of(
              "Source Han Serif SC",
              "Source Han Serif CN",
              "思源宋体",
              "思源宋体 CN",
              "Noto Serif CJK SC",
              "Noto Serif SC",
              "FZShuSong-Z01",
              "FZShuSong-Z01S",
              "方正书宋_GBK",
              "方正书宋简体",
              "FZSongS",
              "Songti SC",
              "STSong",
              "华文宋体",
              "SimSun",
              "NSimSun",
              "宋体",
              "新宋体",
              "AR PL UMing CN",
              "AR PL SungtiL GB"),
          Face.FANGSONG,
          List.of(
              "FZFangSong-Z02",
              "FZFangSong-Z02S",
              "方正仿宋_GBK",
              "方正仿宋简体",
              "STFangsong",
              "华文仿宋",
              "FangSong",
              "仿宋",
              "FangSong_GB2312",
              "仿宋_GB2312"),
          Face.KAI,
          List.of(
              "FZKai-Z03",
              "FZKai-Z03S",
              "方正楷体_GBK",
              "方正楷体简体",
              "Kaiti SC",
              "STKaiti",
              "华文楷体",
              "KaiTi",
              "楷体",
              "KaiTi_GB2312",
              "楷体_GB2312",
              "AR PL UKai CN",
              "AR PL KaitiM GB"));

  private SystemFaces() {}

  /**
   * The family in which a machine has a face, as the machine spells it.
   *
   * @param here the families of the machine
   */
  static Optional<String> family(Face face, Set<String> here) {
    return NAMES.getOrDefault(face, List.of()).stream()
        .flatMap(name -> here.stream().filter(family -> same(name, family)))
        .findFirst();
  }

  /** Systems differ in how they write capitals: STKaiti, STKaiTi. */
  private static boolean same(String name, String family) {
    return name.toLowerCase(Locale.ROOT).equals(family.strip().toLowerCase(Locale.ROOT));
  }
}
