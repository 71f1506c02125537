package kange.app.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

/**
 * The typefaces of the window: the bundled Noto Sans SC for everything around the text, the
 * reader's own Song and Kai faces for the text where the machine has them.
 */
public final class Fonts {
  /** Family of the bundled typeface; {@code kange.css} names it too. */
  public static final String SANS = "Noto Sans SC";

  private static final List<String> SONG =
      List.of(
          "Source Han Serif SC",
          "Source Han Serif CN",
          "Noto Serif CJK SC",
          "Noto Serif SC",
          "思源宋体",
          "FZShuSong-Z01",
          "STSong",
          "Songti SC",
          "SimSun",
          "宋体");
  private static final List<String> KAI =
      List.of(
          "KaiTi", "楷体", "STKaiti", "Kaiti SC", "FZKai-Z03", "AR PL UKai CN", "AR PL KaitiM GB");

  private final String song;
  private final String kai;

  private Fonts(String song, String kai) {
    this.song = song;
    this.kai = kai;
  }

  /** Loads the bundled typeface and looks at the machine's. Slow: not for the UI thread. */
  public static Fonts load() {
    bundled("NotoSansSC-Regular.ttf");
    bundled("NotoSansSC-Bold.ttf");
    Set<String> here = new HashSet<>(Font.getFamilies());
    return new Fonts(first(SONG, here), first(KAI, here));
  }

  /** Song (serif) for running text, or the bundled typeface. */
  public Font song(double size) {
    return Font.font(song, size);
  }

  /** Bold for titles: always the bundled typeface, for Song faces seldom have a bold. */
  public Font bold(double size) {
    return Font.font(SANS, FontWeight.BOLD, size);
  }

  /** Kai for by-lines and kickers, or the bundled typeface. */
  public Font kai(double size) {
    return Font.font(kai, size);
  }

  public Font sans(double size) {
    return Font.font(SANS, size);
  }

  private static String first(List<String> wanted, Set<String> here) {
    return wanted.stream().filter(here::contains).findFirst().orElse(SANS);
  }

  private static void bundled(String file) {
    String path = "/fonts/ttf/NotoSansSC/" + file;
    try (InputStream in = Fonts.class.getResourceAsStream(path)) {
      if (in == null || Font.loadFont(in, 14) == null) {
        throw new IllegalStateException("bundled font missing: " + path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
