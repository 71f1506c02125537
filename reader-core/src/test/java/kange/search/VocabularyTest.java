package kange.search;

import static kange.search.TestArchive.Draft.article;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import kange.text.Fold;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VocabularyTest {
  @TempDir Path folder;
  private TestArchive archive;
  private DirectoryReader reader;

  @BeforeEach
  void fill() throws IOException {
    archive =
        new TestArchive(folder)
            .with(article(1, "渡口", "石阶连着井水。").done())
            .with(article(2, "青石渡", "晨雾。").in("南山通讯", 2026, 1, 2).done());
    reader = DirectoryReader.open(FSDirectory.open(folder));
  }

  @AfterEach
  void close() throws IOException {
    reader.close();
    archive.close();
  }

  private boolean mayHold(String field, String run) throws IOException {
    return new Vocabulary(reader).mayHold(field, Fold.of(run));
  }

  @Test
  void aRunMayBeHeldWhereAllItsPairsAreAndIsNotWhereOneIsMissing() throws IOException {
    assertTrue(mayHold(Fields.TITLE, "渡"));
    assertTrue(mayHold(Fields.TITLE, "渡口"));
    assertTrue(mayHold(Fields.TITLE, "青石渡"));
    assertFalse(mayHold(Fields.TITLE, "青石口"));
    assertFalse(mayHold(Fields.TITLE, "石阶"), "that is in the text alone");
    assertFalse(mayHold(Fields.KICKER, "渡口"), "no article has any");
  }

  @Test
  void aWordIsThereWhereAnyTitleHasIt() throws IOException {
    Vocabulary vocabulary = new Vocabulary(reader);
    assertTrue(vocabulary.has(Fields.WORDS, "渡口"));
    assertFalse(vocabulary.has(Fields.WORDS, "缆绳"));
  }
}
