package kange.model.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import kange.model.message.Message;
import kange.model.message.TitleMessage;
import org.junit.jupiter.api.Test;

class ImportOutcomeTest {
  private static final Set<ImportOutcome.Status> FILED =
      Set.of(ImportOutcome.Status.IMPORTED, ImportOutcome.Status.REPLACED);

  @Test
  void whatIsInTheArchiveBecauseOfTheImportIsFiled() {
    for (ImportOutcome.Status status : ImportOutcome.Status.values()) {
      ImportOutcome outcome =
          new ImportOutcome(
              Path.of("a.txt"),
              status,
              Message.of(TitleMessage.TITLE, "a"),
              OptionalLong.empty(),
              Optional.empty(),
              Optional.empty());
      assertEquals(FILED.contains(status), outcome.filed(), status.name());
    }
  }
}
