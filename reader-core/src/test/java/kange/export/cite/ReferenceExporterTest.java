package kange.export.cite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kange.export.ArticleFixtures;
import kange.export.spi.ExportSelection;
import kange.model.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferenceExporterTest {
  @TempDir Path folder;

  @Test
  void bibTexNamesPersonsWithAndAndKeepsOrganisationsWhole() throws IOException {
    Path file = folder.resolve("a.bib");
    ReferenceExporter.bibTex()
        .export(
            ExportSelection.picked(List.of(ArticleFixtures.research(), ArticleFixtures.essay())),
            file,
            Progress.NONE);
    assertEquals(
        """
        @article{kange2025-1,
          author = {何远舟 and 林小满},
          title = {小台账里的大民生 云溪县排水设施精细化管理的实践与思考：以石桥巷片区为例},
          journal = {云溪机关},
          year = {2025},
          number = {7},
          pages = {6},
          keywords = {实践探索},
          language = {chinese},
        }

        @article{kange2025-3,
          author = {{云溪县档案馆}},
          title = {灯下读志},
          journal = {云溪机关},
          year = {2025},
          number = {7},
          pages = {31},
          keywords = {文史漫笔},
          language = {chinese},
        }

        """,
        Files.readString(file));
  }

  @Test
  void bibTexEscapesWhatTexWouldRead() throws IOException {
    Path file = folder.resolve("a.bib");
    ReferenceExporter.bibTex()
        .export(
            ExportSelection.picked(List.of(ArticleFixtures.simple("增长5%_A&B {C}\\", "雨。"))),
            file,
            Progress.NONE);
    assertTrue(
        Files.readString(file).contains("title = {增长5\\%\\_A\\&B \\{C\\}\\textbackslash{}},"),
        Files.readString(file));
  }

  @Test
  void bibTexKeepsEachFieldOnOneLineAndMakesMarksOfTexPlain() throws IOException {
    Path file = folder.resolve("a.bib");
    ReferenceExporter.bibTex()
        .export(
            ExportSelection.picked(List.of(ArticleFixtures.simple("约~2^3\t倍\n$#", "雨。"))),
            file,
            Progress.NONE);
    assertTrue(
        Files.readString(file)
            .contains("title = {约\\textasciitilde{}2\\textasciicircum{}3 倍 \\$\\#},"),
        Files.readString(file));
  }

  @Test
  void whatIsNotKnownHasNoField() throws IOException {
    Path bib = folder.resolve("a.bib");
    ReferenceExporter.bibTex()
        .export(ExportSelection.picked(List.of(ArticleFixtures.report())), bib, Progress.NONE);
    assertFalse(Files.readString(bib).contains("author"), Files.readString(bib));
    Path ris = folder.resolve("a.ris");
    ReferenceExporter.ris()
        .export(ExportSelection.picked(List.of(ArticleFixtures.report())), ris, Progress.NONE);
    assertFalse(Files.readString(ris).contains("AU  -"), Files.readString(ris));
  }

  @Test
  void risHasOneLineAFieldAndAnEnd() throws IOException {
    Path file = folder.resolve("a.ris");
    ReferenceExporter.ris()
        .export(ExportSelection.picked(List.of(ArticleFixtures.research())), file, Progress.NONE);
    assertEquals(
        """
        TY  - JOUR
        AU  - 何远舟
        AU  - 林小满
        TI  - 小台账里的大民生 云溪县排水设施精细化管理的实践与思考：以石桥巷片区为例
        T2  - 云溪机关
        PY  - 2025
        IS  - 7
        SP  - 6
        KW  - 实践探索
        LA  - zh-CN
        ER  -\s

        """
            .replace("\n", "\r\n"),
        Files.readString(file));
  }
}
