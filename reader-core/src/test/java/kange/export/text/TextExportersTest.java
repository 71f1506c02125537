package kange.export.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kange.export.ArticleFixtures;
import kange.export.spi.ArticleExporter;
import kange.export.spi.ExportSelection;
import kange.model.Progress;
import kange.model.issue.Block;
import kange.model.issue.BlockKind;
import kange.model.reading.ArticleText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextExportersTest {
  @TempDir Path folder;

  @Test
  void plainTextReadsLikeAPage() throws IOException {
    List<String> lines =
        export(new PlainTextExporter(), ArticleFixtures.research()).lines().toList();
    assertEquals(
        List.of(
            "机关作风建设调研",
            "小台账里的大民生 云溪县排水设施精细化管理的实践与思考",
            "——以石桥巷片区为例",
            "何远舟　林小满",
            "云溪机关 · 2025年第7期 · 实践探索 · 第6页",
            ""),
        lines.subList(0, 6));
    for (Block block : ArticleFixtures.research().article().blocks()) {
      boolean there = lines.stream().anyMatch(line -> line.contains(block.text()));
      assertTrue(there, block.text());
      if (block.kind() == BlockKind.PARAGRAPH) {
        assertTrue(lines.contains("　　" + block.text()));
      }
    }
    assertEquals("来源：云溪日报", lines.getLast());
  }

  @Test
  void severalArticlesAreKeptApart() throws IOException {
    String text =
        export(new PlainTextExporter(), ArticleFixtures.report(), ArticleFixtures.essay());
    assertEquals(2, text.split("\n\n─{20}\n\n").length);
  }

  @Test
  void markdownHasHeadingsByLevelAndQuotes() throws IOException {
    String text = export(new MarkdownExporter(), ArticleFixtures.research());
    assertTrue(text.contains("\n\n# 小台账里的大民生 云溪县排水设施精细化管理的实践与思考\n\n**——以石桥巷片区为例**\n\n"), text);
    assertTrue(text.contains("\n\n## 三、几点思考\n\n"), text);
    assertTrue(text.contains("\n\n### （一）一张图管到底\n\n"), text);
    assertTrue(text.contains("\n\n> 路不修不平，渠不疏不通。"), text);
  }

  @Test
  void severalArticlesInMarkdownGetALinkedContentsList() throws IOException {
    String text = export(new MarkdownExporter(), ArticleFixtures.report(), ArticleFixtures.essay());
    assertTrue(
        text.startsWith(
            """
            # 目录

            ### 要闻

            1. [全县机关党建工作推进会召开](#article-1)

            ### 文史漫笔

            2. [灯下读志](#article-2) / 云溪县档案馆
            """),
        text);
    assertTrue(text.contains("<a id=\"article-2\"></a>\n\n# 灯下读志\n"), text);
  }

  @Test
  void nothingInTheTextIsReadAsMarkdown() throws IOException {
    String text =
        export(
            new MarkdownExporter(),
            ArticleFixtures.simple("[A]*B*", "# 不是标题", "1. 不是列表", "- 也不是", "a_b_c <b>"));
    assertTrue(text.startsWith("# \\[A\\]\\*B\\*\n"), text);
    for (String line : List.of("\\# 不是标题", "1\\. 不是列表", "\\- 也不是", "a\\_b\\_c \\<b\\>")) {
      assertTrue(text.contains("\n\n" + line + "\n"), text);
    }
  }

  private String export(ArticleExporter exporter, ArticleText... articles) throws IOException {
    Path file = folder.resolve("out");
    exporter.export(ExportSelection.picked(List.of(articles)), file, Progress.NONE);
    return Files.readString(file);
  }
}
