package kange.app.tour;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import kange.app.cli.session.Terminal;
import kange.app.settings.Settings;
import kange.app.settings.Theme;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Walks through the window with the samples and leaves a picture of every room. */
@Command(name = "tour")
final class TourCommand implements Callable<Integer> {
  private static final FrameSize USUAL_SIZE =
      new FrameSize(Settings.USUAL.window().width(), Settings.USUAL.window().height(), 1);
  private final Terminal terminal;
  private final Locale language;

  @Option(names = "--out", paramLabel = "DIR", required = true)
  private Path out;

  @Option(names = "--size", paramLabel = "WxH[@N]", split = ",", converter = SizeReader.class)
  private List<FrameSize> sizes = List.of();

  @Option(names = "--theme", paramLabel = "THEME", split = ",", converter = ThemeReader.class)
  private List<Theme> themes = List.of();

  @Option(names = "--zoom", paramLabel = "PERCENT", split = ",", converter = ZoomReader.class)
  private List<Integer> zooms = List.of();

  /** 1280x720, or 1280x720@2. */
  static final class SizeReader implements ITypeConverter<FrameSize> {
    @Override
    public FrameSize convert(String value) {
      return FrameSize.read(value).orElseThrow(() -> new TypeConversionException(value));
    }
  }

  /** A theme by its name; what the desktop happens to have is no theme. */
  static final class ThemeReader implements ITypeConverter<Theme> {
    @Override
    public Theme convert(String value) {
      return List.of(Theme.LIGHT, Theme.SEPIA, Theme.DARK).stream()
          .filter(t -> t.name().toLowerCase(Locale.ROOT).equals(value.strip()))
          .findFirst()
          .orElseThrow(() -> new TypeConversionException(value));
    }
  }

  /** A zoom the settings offer. */
  static final class ZoomReader implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String value) {
      return Settings.ZOOMS.stream()
          .filter(z -> z.toString().equals(value.strip()))
          .findFirst()
          .orElseThrow(() -> new TypeConversionException(value));
    }
  }

  TourCommand(Terminal terminal, Locale language) {
    this.terminal = terminal;
    this.language = language;
  }

  @Override
  public Integer call() {
    Tour.run(out, frames(), language, terminal.out()::println);
    return CommandLine.ExitCode.OK;
  }

  private List<Frame> frames() {
    if (sizes.isEmpty() && themes.isEmpty() && zooms.isEmpty()) {
      return List.of();
    }
    return Frame.all(
        sizes.isEmpty() ? List.of(USUAL_SIZE) : sizes,
        themes.isEmpty() ? List.of(Theme.LIGHT, Theme.DARK) : themes,
        zooms.isEmpty() ? List.of(Settings.USUAL.zoom()) : zooms);
  }
}
