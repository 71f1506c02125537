package kange.export.catalogue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import kange.export.spi.ExportLoop;
import kange.export.spi.ExportSelection;
import kange.model.Progress;
import kange.model.issue.Block;
import kange.model.issue.Contributor;
import kange.model.reading.ArticleText;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes an article a line as a JSON object: what the catalogue says of it, by the names of its
 * fields in lower case, what is not stated left out; its authors; and its text as blocks. Stateless
 * and thread-safe.
 */
public final class JsonLinesExporter extends CatalogueExporter {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  public JsonLinesExporter() {
    super("jsonl", "jsonl");
  }

  @Override
  void write(ExportSelection selection, Path file, Progress progress) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      ExportLoop.run(
          selection,
          progress,
          (index, article) -> out.write(JSON.writeValueAsString(line(article)) + "\n"));
    }
  }

  private static Map<String, Object> line(ArticleText text) {
    Map<String, Object> line = new LinkedHashMap<>();
    for (CatalogueField field : CatalogueField.values()) {
      String value = field.of(text);
      if (!value.isEmpty()) {
        line.put(lower(field), field.number() ? Long.valueOf(value) : value);
      }
    }
    line.put("authors", text.article().authors().stream().map(JsonLinesExporter::author).toList());
    line.put("blocks", text.article().blocks().stream().map(JsonLinesExporter::block).toList());
    return line;
  }

  private static Map<String, Object> author(Contributor author) {
    Map<String, Object> of = new LinkedHashMap<>();
    of.put("name", author.name());
    of.put("kind", lower(author.kind()));
    return of;
  }

  private static Map<String, Object> block(Block block) {
    Map<String, Object> of = new LinkedHashMap<>();
    of.put("kind", lower(block.kind()));
    of.put("level", block.level());
    of.put("text", block.text());
    return of;
  }

  private static String lower(Enum<?> name) {
    return name.name().toLowerCase(Locale.ROOT);
  }
}
