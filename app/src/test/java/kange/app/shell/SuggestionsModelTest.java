package kange.app.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import kange.app.SampleArchive;
import kange.app.settings.AskedSearch;
import kange.app.settings.Settings;
import kange.app.settings.SettingsModel;
import kange.app.work.BackgroundTask;
import kange.app.work.OneThread;
import kange.archive.Archive;
import kange.model.catalogue.AuthorSummary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands under the search field, on a real archive, without a toolkit. */
class SuggestionsModelTest {
  @TempDir Path folder;
  private final OneThread ui = new OneThread();
  private final SettingsModel settings = new SettingsModel(Settings.USUAL, changed -> {});
  private Archive archive;
  private SuggestionsModel model;
  private String first;
  private String second;

  @BeforeEach
  void open() throws Exception {
    archive = SampleArchive.all(folder);
    List<String> authors = archive.catalogue().authors().stream().map(AuthorSummary::name).toList();
    first = authors.getFirst();
    second = authors.getLast();
    model = ui.get(() -> new SuggestionsModel(archive, settings, ui.work()));
  }

  @AfterEach
  void close() {
    ui.close();
    archive.close();
    assertEquals(List.of(), ui.failures());
  }

  private List<String> shown() throws Exception {
    return ui.get(() -> model.rows().stream().map(SuggestionRow::text).toList());
  }

  @Test
  void anAuthorIsSuggestedWhileItsNameIsTyped() throws Exception {
    ui.await(() -> model.show(first));
    assertTrue(shown().contains(first), shown().toString());
  }

  @Test
  void nothingIsAskedBeforeOnePausesAndOnlyTheLatestIsAnswered() throws Exception {
    BackgroundTask[] jobs = new BackgroundTask[2];
    ui.get(
        () -> {
          jobs[0] = model.show(first);
          assertEquals(List.of(), model.rows());
          jobs[1] = model.show(second);
          return true;
        });
    assertTrue(jobs[0].cancelled());
    assertFalse(jobs[1].cancelled());
    for (BackgroundTask job : jobs) {
      job.settled().get(60, TimeUnit.SECONDS);
    }
    assertTrue(shown().contains(second), shown().toString());
    assertFalse(shown().contains(first), shown().toString());
  }

  @Test
  void anAnswerThatComesAfterTheFieldWasEmptiedIsDropped() throws Exception {
    ui.get(
        () -> {
          model.remember(Place.Search.of("灯下"));
          return true;
        });
    BackgroundTask late =
        ui.get(
            () -> {
              BackgroundTask job = model.show(first);
              model.show(" ");
              return job;
            });
    late.settled().get(60, TimeUnit.SECONDS);
    assertEquals(List.of("灯下"), shown());
    BackgroundTask later =
        ui.get(
            () -> {
              BackgroundTask job = model.show(first);
              model.clear();
              return job;
            });
    later.settled().get(60, TimeUnit.SECONDS);
    assertEquals(List.of(), shown());
  }

  @Test
  void aRememberedSearchIsForgottenAndPutBack() throws Exception {
    AskedSearch asked =
        ui.get(
            () -> {
              model.remember(Place.Search.of("春耕"));
              model.remember(Place.Search.of(" "));
              model.show("");
              return settings.get().searches().recent().getFirst();
            });
    assertEquals(List.of("春耕"), shown());
    var before = settings.get().searches();
    ui.get(
        () -> {
          model.forget(new SuggestionRow.Recent(asked));
          return true;
        });
    assertEquals(List.of(), shown());
    ui.get(
        () -> {
          model.keep(before);
          return true;
        });
    assertEquals(List.of("春耕"), shown());
  }
}
