package kange.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvWriterTest {
  @Test
  void cellsAreQuotedWhereTheyMustAndLinesEndAsTheStandardSays() throws Exception {
    StringWriter out = new StringWriter();
    CsvWriter table = new CsvWriter(out);
    table.row(List.of("时间", "内容"));
    table.row(List.of("", "删除《甲,“乙”\"丙\"》\n续"));
    assertEquals("\uFEFF时间,内容\r\n,\"删除《甲,“乙”\"\"丙\"\"》\n续\"\r\n", out.toString());
  }

  @Test
  void everyMarkThatWouldEndACellIsQuotedByItself() throws Exception {
    for (String mark : List.of(",", "\"", "\r", "\n")) {
      StringWriter out = new StringWriter();
      new CsvWriter(out).row(List.of("甲" + mark + "乙"));
      String cell = mark.equals("\"") ? "甲\"\"乙" : "甲" + mark + "乙";
      assertEquals("\uFEFF\"" + cell + "\"\r\n", out.toString());
    }
  }
}
