package kange.app.manual;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the manual of a language: a file that people write, in the few forms of Markdown it needs.
 * {@code #} begins a chapter, {@code ##} a heading, {@code -} an item, {@code ![caption](file)} is
 * a picture, every other line a paragraph.
 */
final class ManualText {
  private static final Pattern PICTURE = Pattern.compile("!\\[(.*)]\\((.*)\\)");

  private ManualText() {}

  /** The chapters, in order. */
  static List<Chapter> in(Locale language) {
    String name =
        language.getLanguage().equals(Locale.CHINESE.getLanguage())
            ? "manual_zh_CN.md"
            : "manual_en.md";
    try (InputStream in = ManualText.class.getResourceAsStream(name);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      return chapters(lines.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static List<Chapter> chapters(List<String> lines) {
    List<Chapter> chapters = new ArrayList<>();
    int i = 0;
    while (i < lines.size()) {
      String title = lines.get(i++).substring("# ".length());
      List<ManualPart> parts = new ArrayList<>();
      while (i < lines.size() && !lines.get(i).startsWith("# ")) {
        parts.add(part(lines.get(i++)));
      }
      chapters.add(new Chapter(title, parts));
    }
    return chapters;
  }

  private static ManualPart part(String line) {
    Matcher picture = PICTURE.matcher(line);
    if (picture.matches()) {
      return new ManualPart.Picture(picture.group(2), picture.group(1));
    }
    if (line.startsWith("## ")) {
      return new ManualPart.Heading(line.substring("## ".length()));
    }
    return line.startsWith("- ")
        ? new ManualPart.Item(line.substring("- ".length()))
        : new ManualPart.Paragraph(line);
  }
}
