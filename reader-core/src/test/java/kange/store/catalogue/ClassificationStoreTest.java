package kange.store.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import kange.model.ArchiveException;
import kange.model.export.Classification;
import kange.store.EmptyArchive;
import kange.store.RawSql;
import kange.store.sql.Database;
import kange.store.sql.StoreMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassificationStoreTest {
  private static final Optional<Classification> INTERNAL = Optional.of(new Classification("内部资料"));
  private static final Optional<Classification> SECRET = Optional.of(new Classification("秘密"));

  @TempDir Path folder;
  private Path file;
  private Database database;
  private ClassificationStore classification;

  @BeforeEach
  void open() {
    file = EmptyArchive.at(folder.resolve("kange.db"));
    database = Database.open(file);
    classification = new ClassificationStore(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void whatIsSaidStaysUntilItIsSaidAnew() {
    assertEquals(Optional.empty(), classification.get());
    assertEquals(Optional.empty(), classification.set(INTERNAL));
    assertEquals(INTERNAL, classification.get());
    assertEquals(INTERNAL, classification.set(SECRET));
    assertEquals(SECRET, classification.set(Optional.empty()));
    assertEquals(Optional.empty(), classification.get());
  }

  @Test
  void moreThanCanBePrintedIsSaidAndNotCutAndCanBePutRight() throws SQLException {
    String tooLong = "秘".repeat(Classification.LONGEST + 1);
    RawSql.run(file, "UPDATE archive SET classification = '" + tooLong + "'");
    ArchiveException refused = assertThrows(ArchiveException.class, classification::get);
    assertEquals(StoreMessage.CLASSIFICATION_TOO_LONG.code(), refused.message().code());
    assertTrue(refused.getMessage().contains(tooLong), refused.getMessage());
    assertEquals(Optional.empty(), classification.set(SECRET));
    assertEquals(SECRET, classification.get());
  }
}
