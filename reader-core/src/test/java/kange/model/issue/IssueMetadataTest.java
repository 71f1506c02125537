package kange.model.issue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IssueMetadataTest {
  @ParameterizedTest
  @CsvSource({
    "2,2025年第2期",
    "4-5,2025年第4-5期",
    "4—5,2025年第4—5期",
    "1、2,2025年第1、2期",
    "增刊,2025年增刊",
    "秋季号,2025年秋季号",
    "增刊2,2025年增刊2"
  })
  void figuresAreANumberOfAnIssueAndWordsNameThemselves(String number, String label) {
    assertEquals(label, IssueMetadata.numberLabel(Optional.of(2025), Optional.of(number)));
  }
}
