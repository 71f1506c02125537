package kange.dist;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import kange.app.cli.Cli;
import kange.app.cli.session.Terminal;
import kange.app.settings.Language;
import kange.app.settings.Settings;
import kange.app.window.MainWindow;

/** What a Linux desktop and a shell want to know: menu entry, icons, kinds of files, manual. */
final class Desktop {
  private static final List<Integer> ICONS = List.of(16, 24, 32, 48, 64, 128, 256);

  private Desktop() {}

  /**
   * Writes it into a folder laid out as {@code /usr/share}.
   *
   * @param texts the folder with {@code kange.desktop} and {@code kange.xml}
   */
  static void write(Path texts, Path share) throws IOException {
    copy(texts.resolve("kange.desktop"), share.resolve("applications/kange.desktop"));
    copy(texts.resolve("kange.xml"), share.resolve("mime/packages/kange.xml"));
    for (int size : ICONS) {
      Path icon = share.resolve("icons/hicolor/%dx%d/apps/kange.png".formatted(size, size));
      Files.createDirectories(icon.getParent());
      try (InputStream in = MainWindow.class.getResourceAsStream("icon-" + size + ".png")) {
        Files.copy(Objects.requireNonNull(in), icon);
      }
    }
    manual(share.resolve("man/man1/kange.1.gz"), Language.ENGLISH);
    manual(share.resolve("man/zh_CN/man1/kange.1.gz"), Language.CHINESE);
    Path completion = share.resolve("bash-completion/completions/kange");
    Files.createDirectories(completion.getParent());
    Files.writeString(completion, completion());
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    Files.copy(from, to);
  }

  private static void manual(Path file, Language language) throws IOException {
    Files.createDirectories(file.getParent());
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(new ManPage(language).text().getBytes(StandardCharsets.UTF_8));
    }
  }

  private static String completion() {
    PrintStream nowhere = new PrintStream(new ByteArrayOutputStream());
    Terminal terminal = new Terminal(nowhere, nowhere, false, 0);
    return new Cli(terminal, Settings.USUAL, (folder, files) -> 1).bashCompletion();
  }
}
