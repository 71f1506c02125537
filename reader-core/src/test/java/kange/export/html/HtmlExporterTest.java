package kange.export.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import kange.export.ArticleFixtures;
import kange.export.spi.ExportSelection;
import kange.model.Progress;
import kange.model.export.ExportOrder;
import kange.model.issue.Block;
import kange.model.issue.BlockKind;
import kange.model.marks.ArticleMarks;
import kange.model.marks.ArticleNote;
import kange.model.reading.ArticleText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

class HtmlExporterTest {
  @TempDir Path folder;

  private String written(ExportSelection selection) throws IOException {
    Path file = folder.resolve("page.html");
    new HtmlExporter().export(selection, file, Progress.NONE);
    return Files.readString(file);
  }

  private String picked(ArticleText... articles) throws IOException {
    return written(ExportSelection.picked(List.of(articles)));
  }

  /** The page as XML: what is well-formed there reads the same as HTML. */
  private static Document parsed(String page) throws Exception {
    String xml = page.replaceFirst("<!DOCTYPE html>", "");
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new java.io.ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void everyBlockIsAnElementOfItsKind() throws Exception {
    String page =
        picked(
            ArticleFixtures.article(
                1,
                "雨 & <云>",
                Optional.of("——以石桥巷为例"),
                Optional.of("调研"),
                List.of("何远舟"),
                Optional.empty(),
                Optional.of(6),
                Optional.of("云溪日报"),
                List.of(
                    ArticleFixtures.heading(1, "一、底数"),
                    ArticleFixtures.heading(9, "细目"),
                    ArticleFixtures.block(BlockKind.PARAGRAPH, "雨下了\n一夜。"),
                    ArticleFixtures.block(BlockKind.PARAGRAPH, " "),
                    ArticleFixtures.block(BlockKind.QUOTE, "路不修不平。"),
                    ArticleFixtures.block(BlockKind.CAPTION, "图1"),
                    ArticleFixtures.block(BlockKind.NOTE, "（作者单位：中心）"))));
    assertTrue(page.startsWith("<!DOCTYPE html>\n<html lang=\"zh-CN\">"), page);
    for (String element :
        List.of(
            "<p class=\"kicker\">调研</p>",
            "<h1>雨 &amp; &lt;云&gt;</h1>",
            "<p class=\"subtitle\">——以石桥巷为例</p>",
            "<p class=\"byline\">何远舟</p>",
            "<h2>一、底数</h2>",
            "<h6>细目</h6>",
            "<p>雨下了 一夜。</p>",
            "<blockquote><p>路不修不平。</p>",
            "<p class=\"caption\">图1</p>",
            "<p class=\"note\">（作者单位：中心）</p>",
            "<p class=\"note\">来源：云溪日报</p>")) {
      assertTrue(page.contains(element), element + " in " + page);
    }
    assertFalse(page.contains("<p></p>"), "what is blank is no paragraph");
    assertFalse(page.contains("<nav"), "one article needs no contents");
    parsed(page);
  }

  @Test
  void contentsLeadToEveryArticleOnceAndGroupThem() throws Exception {
    List<ArticleText> articles =
        List.of(
            ArticleFixtures.report(),
            ArticleFixtures.essay(),
            ArticleFixtures.of("云溪文史", "2025年第1期"));
    String page = written(new ExportSelection(articles, ExportOrder.ISSUE));
    Set<String> targets = found(page, "<article id=\"([^\"]+)\"");
    assertEquals(3, targets.size());
    assertEquals(targets, found(page, "href=\"#([^\"]+)\""));
    assertEquals(
        Set.of("云溪机关 2025年第7期", "云溪文史 2025年第1期", "要闻", "文史漫笔"), found(page, "<span>([^<]+)"));
    assertEquals(1, parsed(page).getElementsByTagName("nav").getLength());
  }

  private static Set<String> found(String page, String pattern) {
    Set<String> found = new HashSet<>();
    Pattern.compile(pattern).matcher(page).results().forEach(hit -> found.add(hit.group(1)));
    return found;
  }

  @Test
  void theStyleIsInThePageAndNothingOutsideIsAskedFor() throws IOException {
    String page = picked(ArticleFixtures.report());
    assertTrue(page.contains("text-indent: 2em"), "paragraphs are indented");
    assertTrue(page.contains("@page"), "and pages for a printer");
    assertFalse(page.contains("&gt;") || page.contains("&amp;"), "styles are not escaped");
    assertFalse(
        Pattern.compile("(?:src=|url\\(|@import|<link)").matcher(page).find(),
        "nothing is fetched");
  }

  @Test
  void whatReadersNotedStandsBehindTheArticle() throws IOException {
    ArticleText noted =
        ArticleFixtures.report()
            .with(
                new ArticleMarks(
                    Optional.of(new ArticleNote(2, "值得再读", Instant.EPOCH)), List.of(), List.of()));
    String page = picked(noted);
    assertTrue(page.contains("<h2>批注</h2>\n<p>值得再读</p>"), page);
  }

  @Test
  void everyParagraphOfEveryArticleIsThereInItsOrder() throws Exception {
    List<ArticleText> articles = ArticleFixtures.issue();
    String text =
        parsed(written(ExportSelection.picked(articles))).getDocumentElement().getTextContent();
    int at = 0;
    for (ArticleText article : articles) {
      for (Block block : article.article().blocks()) {
        at = text.indexOf(block.text(), at);
        assertTrue(at >= 0, block.text());
      }
    }
  }
}
