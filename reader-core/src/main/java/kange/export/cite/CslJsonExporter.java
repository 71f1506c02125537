package kange.export.cite;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kange.export.spi.ArticleExporter;
import kange.export.spi.ExportLoop;
import kange.export.spi.ExportSelection;
import kange.model.Progress;
import kange.model.export.ExportKind;
import kange.model.export.ExportReport;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes references as CSL-JSON: one array, as Zotero and pandoc read it. Names stand in it as they
 * are printed ({@code literal}): which part of one is the family name is not known.
 */
public final class CslJsonExporter implements ArticleExporter {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Override
  public String name() {
    return "csl-json";
  }

  @Override
  public List<String> endings() {
    return List.of("json");
  }

  @Override
  public ExportKind kind() {
    return ExportKind.REFERENCES;
  }

  @Override
  public ExportReport export(ExportSelection selection, Path file, Progress progress)
      throws IOException {
    try (Writer out = Files.newBufferedWriter(file);
        SequenceWriter items = JSON.writerWithDefaultPrettyPrinter().writeValuesAsArray(out)) {
      ExportLoop.run(
          selection, progress, (index, article) -> items.write(item(ReferenceRecord.of(article))));
    }
    return new ExportReport(file, selection.articles().size(), 0, List.of());
  }

  private static Map<String, Object> item(ReferenceRecord of) {
    Citation cited = of.cited();
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("id", "kange-" + of.id());
    item.put("type", of.newspaper() ? "article-newspaper" : "article-journal");
    item.put("title", of.title());
    if (!cited.authors().isEmpty()) {
      item.put(
          "author",
          cited.authors().stream().map(a -> Map.of("literal", a.name().strip())).toList());
    }
    put(item, "container-title", cited.journal());
    cited
        .year()
        .ifPresent(year -> item.put("issued", Map.of("date-parts", List.of(date(cited, year)))));
    put(item, "issue", cited.number());
    put(item, "page", cited.pages("-"));
    put(item, "ISSN", cited.issue().issn());
    put(item, "publisher", cited.issue().publisher());
    if (!of.keywords().isEmpty()) {
      item.put("keyword", String.join(", ", of.keywords()));
    }
    put(item, "abstract", of.summary());
    put(item, "language", of.language("zh-CN"));
    return item;
  }

  /** Year, month and day as far as the issue prints them. */
  private static List<Integer> date(Citation cited, int year) {
    return cited
        .issue()
        .date()
        .filter(date -> date.matches(year + "(?:-\\d{1,2}){1,2}"))
        .map(date -> Arrays.stream(date.split("-", -1)).map(Integer::valueOf).toList())
        .orElse(List.of(year));
  }

  private static void put(Map<String, Object> item, String field, Optional<String> value) {
    value.ifPresent(known -> item.put(field, known));
  }
}
