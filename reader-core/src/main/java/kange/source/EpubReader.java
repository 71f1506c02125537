package kange.source;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kange.model.ArchiveException;
import kange.model.source.TakenText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** E-books (.epub): their chapters in the order of reading. Thread-safe. */
final class EpubReader implements SourceReader {
  private static final String CONTAINER = "META-INF/container.xml";
  private static final String ENCRYPTION = "META-INF/encryption.xml";

  @Override
  public String name() {
    return "EPUB";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public boolean reads(FileContent file) {
    return file.packed()
        .filter(p -> p.mimetype().equals("application/epub+zip") || p.has(CONTAINER))
        .isPresent();
  }

  @Override
  public TakenText read(FileContent file) throws IOException {
    PackedFile parts = file.packed().orElseThrow();
    String book =
        xml(parts, CONTAINER).select("rootfile").stream()
            .map(root -> root.attr("full-path"))
            .findFirst()
            .orElseThrow(() -> new IOException("names no book"));
    Document description = xml(parts, book);
    Map<String, String> chapters = new HashMap<>();
    for (Element item : description.select("manifest > item")) {
      chapters.put(item.attr("id"), part(book, item.attr("href")));
    }
    LineTaker lines = new LineTaker();
    for (Element place : description.select("spine > itemref")) {
      Patience.check();
      String chapter = chapters.getOrDefault(place.attr("idref"), "");
      refuseLocked(file.name(), parts, chapter);
      Optional<byte[]> bytes = parts.text(chapter);
      if (bytes.isPresent()) {
        lines.blank();
        HtmlLines.take(HtmlReader.parse(file.name(), bytes.get()), lines);
      }
    }
    return lines.taken(this);
  }

  /** Fonts may be locked; a text that is cannot be read. */
  private static void refuseLocked(String name, PackedFile parts, String chapter)
      throws IOException {
    if (parts.has(ENCRYPTION)
        && xml(parts, ENCRYPTION).getElementsByAttributeValue("URI", chapter).size() > 0) {
      throw ArchiveException.of(SourceMessage.LOCKED, name);
    }
  }

  /** No entities, no schemas: jsoup reads what stands there and nothing else. */
  private static Document xml(PackedFile parts, String part) throws IOException {
    byte[] bytes = parts.text(part).orElseThrow(() -> new IOException("misses " + part));
    return Jsoup.parse(new String(bytes, StandardCharsets.UTF_8), "", Parser.xmlParser());
  }

  /** Where a link in a part leads to, as a part's name. */
  private static String part(String from, String link) {
    try {
      String path =
          URI.create("/" + URI.create(from.replace(" ", "%20")))
              .resolve(link.replace(" ", "%20"))
              .normalize()
              .getPath();
      return path == null ? link : path.substring(1);
    } catch (IllegalArgumentException e) {
      return link;
    }
  }
}
