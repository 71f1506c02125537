package kange.parse.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "（张伟）|AUTHORS|张伟",
        "（本刊记者 张伟 摄影报道）|AUTHORS|张伟",
        "（市第一人民医院  张伟  李强）|AUTHORS|张伟,李强",
        "（作者：张伟，市审计局干部）|AUTHORS|张伟",
        "张伟（作者单位：市审计局）|AUTHORS|张伟",
        "供稿：市审计局|SUPPLIER|市审计局",
        "（市审计局供稿）|SUPPLIER|市审计局",
        "（摄影：张伟）|OTHERS|张伟",
        "（责任编辑：李强）|OTHERS|李强",
        "（张伟系市审计局局长）|NOTE|张伟",
        "（作者系某局局长）|NOTE|",
        "（转自《某某日报》）|SOURCE|",
      })
  void aClosingLineSaysWhoSigned(String line, Signature.Kind kind, String names) {
    Signature signature = SignatureReader.read(line).orElseThrow();
    assertEquals(kind, signature.kind());
    assertEquals(names == null ? List.of() : List.of(names.split(",")), signature.names());
  }

  @ParameterizedTest
  @ValueSource(strings = {"（完）", "（图为老船工向青年党员讲述往事）", "今年的任务已经完成。", ""})
  void otherClosingLinesAreNoSignatures(String line) {
    assertEquals(Optional.empty(), SignatureReader.read(line));
  }

  @Test
  void theBracketsAtAParagraphsEndAreReadToo() {
    assertEquals(
        List.of("张伟"), SignatureReader.atEnd("石阶修好了，船也渡好了。（通讯员 张伟）").orElseThrow().names());
    assertEquals(Optional.empty(), SignatureReader.atEnd("石阶（老渡口）修好了。"));
  }
}
