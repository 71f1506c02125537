package kange.app.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import kange.app.SampleArchive;
import kange.app.print.PrintModel.Phase;
import kange.app.shell.Notice;
import kange.app.shell.Notices;
import kange.app.shell.Place;
import kange.app.shell.Texts;
import kange.app.work.OneThread;
import kange.archive.Archive;
import kange.archive.PrintPages;
import kange.model.Progress;
import kange.model.catalogue.ArticleFilter;
import kange.model.catalogue.ArticleSummary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrintModelTest {
  private static final KnownPrinter OFFICE =
      new KnownPrinter(
          "走廊", true, List.of(PaperSize.A4, PaperSize.A3), Optional.of(PaperSize.A4), true);
  @TempDir Path folder;
  private final OneThread ui = new OneThread();
  private final Texts texts = Texts.of(PrintModel.class, Locale.SIMPLIFIED_CHINESE);
  private final Notices notices = new Notices(texts);
  private Archive archive;
  private List<Long> three;

  @BeforeEach
  void open() throws Exception {
    archive = SampleArchive.all(folder);
    three =
        archive.catalogue().articles(ArticleFilter.ALL, 0, 3).stream()
            .map(ArticleSummary::id)
            .toList();
  }

  @AfterEach
  void close() {
    ui.close();
    archive.close();
    assertEquals(List.of(), ui.failures());
  }

  private PrintModel model(Printers printers) throws Exception {
    return ui.get(() -> new PrintModel(archive, ui.work(), notices, texts, printers));
  }

  private String said() throws Exception {
    return ui.get(() -> notices.currentProperty().get().map(Notice::text).orElse(""));
  }

  private PrintModel loaded(Printers printers) throws Exception {
    PrintModel model = model(printers);
    ui.await(model::lookForPrinters);
    ui.await(() -> model.load(Place.Print.of(three, "三篇")));
    assertEquals(Phase.READY, ui.get(() -> model.phaseProperty().get()));
    return model;
  }

  @Test
  void chosenPagesAreDrawnForAPrinterThatTakesNoPdf() throws Exception {
    Path file = folder.resolve("tray.ps");
    FilePrinter.register("档案室", file);
    PrintModel model = loaded(new SystemPrinters());
    ui.get(
        () -> {
          KnownPrinter there =
              model.printers().stream().filter(p -> p.name().equals("档案室")).findFirst().get();
          model.draft().printerProperty().set(Optional.of(there));
          model.draft().someProperty().set(true);
          model.draft().writtenProperty().set("1，3");
          return there;
        });
    ui.await(model::print);
    assertEquals(texts.get("print.sent", "档案室", 2), said());
    String postScript = Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1);
    assertTrue(postScript.startsWith("%!PS-Adobe"));
    assertEquals(2, postScript.lines().filter(line -> line.startsWith("%%Page:")).count());
  }

  @Test
  void pagesAreFittedToAnotherSheet() throws Exception {
    Path file = folder.resolve("small.ps");
    FilePrinter.register("小纸", file);
    PrintModel model = loaded(new SystemPrinters());
    ui.get(
        () -> {
          KnownPrinter there =
              model.printers().stream().filter(p -> p.name().equals("小纸")).findFirst().get();
          model.draft().printerProperty().set(Optional.of(there));
          model.draft().sheetProperty().set(Optional.of(PaperSize.A5));
          model.draft().someProperty().set(true);
          model.draft().writtenProperty().set("1");
          return there;
        });
    ui.await(model::print);
    String postScript = Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1);
    assertTrue(postScript.contains("/PageSize [419.5"));
  }

  @Test
  void withoutAPrinterNothingIsOrdered() throws Exception {
    PrintModel model = loaded(none());
    assertTrue(ui.get(() -> model.draft().order("三篇")).isEmpty());
    ui.await(model::print);
    assertEquals("", said());
  }

  @Test
  void aRefusalIsOneSentenceAndThePagesStay() throws Exception {
    PrintModel model =
        loaded(
            printing(
                (pages, order, progress) -> {
                  throw new PrintRefused("lp: printer is on fire");
                }));
    ui.await(model::print);
    assertEquals(texts.get("print.refused"), said());
    assertEquals(Phase.READY, ui.get(() -> model.phaseProperty().get()));
  }

  @Test
  void printingIsStoppedOnAsking() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    PrintModel model =
        loaded(
            printing(
                (pages, order, progress) -> {
                  begun.countDown();
                  while (!progress.cancelled()) {
                    Thread.onSpinWait();
                  }
                  throw new java.util.concurrent.CancellationException();
                }));
    var job = ui.get(model::print);
    begun.await();
    ui.get(
        () -> {
          model.cancel();
          return true;
        });
    job.settled().join();
    assertEquals(texts.get("print.stopped"), said());
    assertEquals(Phase.READY, ui.get(() -> model.phaseProperty().get()));
  }

  @Test
  void layingOutIsStoppedAtOnceOnAsking() throws Exception {
    PrintModel model = model(none());
    var jobs = new java.util.ArrayList<kange.app.work.BackgroundTask>();
    Phase phase =
        ui.get(
            () -> {
              jobs.add(model.load(Place.Print.of(three, "三篇")));
              model.cancel();
              return model.phaseProperty().get();
            });
    assertEquals(Phase.NOTHING, phase);
    jobs.getFirst().settled().join();
    assertEquals(Phase.NOTHING, ui.get(() -> model.phaseProperty().get()));
  }

  @Test
  void layingOutEndsWithTheRoomLeftAndIsBegunAnewWithTheNext() throws Exception {
    PrintModel model = model(none());
    var first = ui.get(() -> model.load(Place.Print.of(three, "三篇")));
    ui.get(
        () -> {
          model.close();
          return true;
        });
    first.settled().join();
    assertEquals(Phase.NOTHING, ui.get(() -> model.phaseProperty().get()));
    assertEquals("", said());
    ui.await(() -> model.load(Place.Print.of(three.subList(0, 1), "一篇")));
    assertEquals(Phase.READY, ui.get(() -> model.phaseProperty().get()));
  }

  @Test
  void theDraftOffersBothSidesOnlyWhereThePrinterHasThem() throws Exception {
    KnownPrinter plain = new KnownPrinter("单面", false, List.of(), Optional.empty(), false);
    PrintModel model = loaded(printing((pages, order, progress) -> {}));
    PrintOrder order =
        ui.get(
            () -> {
              model.draft().bothSidesProperty().set(true);
              model.draft().copiesProperty().set(3);
              return model.draft().order("三篇").orElseThrow();
            });
    assertTrue(order.bothSides());
    assertEquals(3, order.copies());
    assertEquals(Optional.of(PaperSize.A4), order.sheet());
    PrintOrder other =
        ui.get(
            () -> {
              model.draft().printerProperty().set(Optional.of(plain));
              return model.draft().order("三篇").orElseThrow();
            });
    assertFalse(other.bothSides());
    assertEquals(Optional.empty(), other.sheet());
    assertEquals(order.pages(), other.pages());
  }

  @Test
  void aPageIsPicturedAtTheWidthAsked() throws Exception {
    PrintModel model = loaded(none());
    CountDownLatch drawn = new CountDownLatch(1);
    int[] width = new int[1];
    ui.get(
        () ->
            model
                .pages()
                .picture(
                    0,
                    210,
                    image -> {
                      width[0] = image.getWidth();
                      drawn.countDown();
                    }));
    drawn.await();
    assertEquals(210, width[0]);
  }

  /** A machine without printers. */
  private static Printers none() {
    return new Printers() {
      @Override
      public List<KnownPrinter> all() {
        return List.of();
      }

      @Override
      public void print(PrintPages pages, PrintOrder order, Progress progress) {
        throw new IllegalStateException("there is no printer");
      }
    };
  }

  /** What a printer does with the pages. */
  private interface Printing {
    void print(PrintPages pages, PrintOrder order, Progress progress) throws PrintRefused;
  }

  private static Printers printing(Printing printing) {
    return new Printers() {
      @Override
      public List<KnownPrinter> all() {
        return List.of(OFFICE);
      }

      @Override
      public void print(PrintPages pages, PrintOrder order, Progress progress) throws PrintRefused {
        assertEquals(Set.of(OFFICE), Set.of(order.printer()));
        printing.print(pages, order, progress);
      }
    };
  }
}
