package kange.source;

import java.io.IOException;
import java.util.List;
import kange.model.ArchiveException;
import kange.model.source.TakenText;
import kange.text.SourceText;
import kange.text.UnreadableTextException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Pages of the web. Nothing they point to is looked at. Thread-safe. */
final class HtmlReader implements SourceReader {
  private static final List<String> BEGINS = List.of("<!doctype html", "<html");

  @Override
  public String name() {
    return "HTML";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public boolean reads(FileContent file) {
    String markup = file.markup();
    boolean xml = markup.startsWith("<?xml") || markup.startsWith("<!--");
    return BEGINS.stream()
            .anyMatch(begin -> xml ? markup.contains(begin) : markup.startsWith(begin))
        || (!markup.isEmpty() && file.endsAs("html", "htm", "xhtml"));
  }

  @Override
  public TakenText read(FileContent file) throws IOException {
    LineTaker lines = new LineTaker();
    HtmlLines.take(parse(file), lines);
    return lines.taken(this);
  }

  /**
   * The page, decoded by what its bytes say: what it says of its own encoding is often wrong where
   * offices save GBK.
   */
  static Document parse(FileContent file) {
    return parse(file.name(), file.bytes());
  }

  static Document parse(String name, byte[] bytes) {
    try {
      return Jsoup.parse(String.join("\n", SourceText.read(bytes, name).lines()));
    } catch (UnreadableTextException e) {
      throw new ArchiveException(e.message(), e);
    }
  }
}
