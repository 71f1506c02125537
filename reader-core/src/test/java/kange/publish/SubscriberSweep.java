package kange.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import kange.archive.Archive;
import kange.archive.ChineseKeysForTests;
import kange.model.ArchiveException;
import kange.model.Progress;
import kange.model.publish.UpdateReport;
import kange.model.publish.UpdateState;
import kange.platform.FlakyShare;

/**
 * Many machines that fetch over bad lines, all at once, while a librarian publishes edition after
 * edition; each opens what it has fetched and looks it through.
 */
public final class SubscriberSweep {
  /** After the last edition was published; by then a line of any kind has let one through. */
  private static final int TRIES = 400;

  private final Office office;
  private final Path folder;
  private final long seed;
  private final int readers;
  private final int oneIn;
  private final AtomicBoolean published = new AtomicBoolean();

  /**
   * @param oneIn how many reads over a line there are to a fault
   */
  public SubscriberSweep(Path folder, long seed, int readers, int oneIn) {
    this.folder = folder;
    this.office = Office.begun(folder);
    this.seed = seed;
    this.readers = readers;
    this.oneIn = oneIn;
  }

  /**
   * What came of it.
   *
   * @param tries how often machines looked
   * @param fetched editions that came whole
   * @param refused how often one was refused, or the line broke
   * @param opened how often what was there was opened and looked through
   * @param wrong how often that was anything but a whole edition, or an older one than before
   * @param atTheNewest machines that had the newest in the end
   */
  public record Outcome(
      int tries,
      int fetched,
      int refused,
      int opened,
      int wrong,
      int atTheNewest,
      Map<FlakyShare.Fault, Integer> injected,
      long copied,
      long reused) {
    int faults() {
      return injected.values().stream().mapToInt(Integer::intValue).sum();
    }

    Outcome and(Outcome other) {
      Map<FlakyShare.Fault, Integer> both = new EnumMap<>(FlakyShare.Fault.class);
      both.putAll(injected);
      other.injected.forEach((fault, times) -> both.merge(fault, times, Integer::sum));
      return new Outcome(
          tries + other.tries,
          fetched + other.fetched,
          refused + other.refused,
          opened + other.opened,
          wrong + other.wrong,
          atTheNewest + other.atTheNewest,
          both,
          copied + other.copied,
          reused + other.reused);
    }

    static Outcome none() {
      return new Outcome(0, 0, 0, 0, 0, 0, new EnumMap<>(FlakyShare.Fault.class), 0, 0);
    }
  }

  /** Lets all of them run to the end. */
  public Outcome run() throws Exception {
    try (ExecutorService machines = Executors.newFixedThreadPool(readers)) {
      List<Future<Outcome>> all = new ArrayList<>();
      for (int i = 0; i < readers; i++) {
        int number = i;
        Callable<Outcome> machine = () -> machine(number);
        all.add(machines.submit(machine));
      }
      Office.ISSUES.subList(1, 3).forEach(office::publishEach);
      published.set(true);
      Outcome sum = Outcome.none();
      for (Future<Outcome> each : all) {
        sum = sum.and(each.get());
      }
      return sum;
    }
  }

  private Outcome machine(int number) throws IOException {
    FlakyShare line = new FlakyShare(seed * 1000 + number, oneIn);
    Path place = folder.resolve("机" + number);
    Outcome sum = Outcome.none();
    int last = 0;
    boolean done = false;
    int since = 0;
    while (since < TRIES && !done) {
      boolean all = published.get();
      since += all ? 1 : 0;
      Optional<UpdateReport> report = look(place, line.of(office.share()));
      int now = report.flatMap(UpdateReport::edition).map(e -> e.number()).orElse(last);
      boolean fresh = report.filter(r -> r.state() == UpdateState.UPDATED).isPresent();
      boolean level = report.filter(r -> r.state() == UpdateState.LEVEL).isPresent();
      boolean wrong = now < last || (now > 0 && fresh && !whole(place, now));
      last = now;
      done = all && level;
      sum =
          sum.and(
              new Outcome(
                  1,
                  fresh ? 1 : 0,
                  fresh || level ? 0 : 1,
                  fresh ? 1 : 0,
                  wrong ? 1 : 0,
                  0,
                  new EnumMap<>(FlakyShare.Fault.class),
                  report.map(UpdateReport::copied).orElse(0L),
                  report.map(UpdateReport::reused).orElse(0L)));
    }
    boolean newest = last == 3 && whole(place, last);
    return sum.and(new Outcome(0, 0, 0, 1, newest ? 0 : 1, newest ? 1 : 0, line.injected(), 0, 0));
  }

  private Optional<UpdateReport> look(Path place, Path share) throws IOException {
    Subscriber subscriber = new Subscriber(place, ChineseKeysForTests.keys(), Progress.NONE);
    Optional<PlaceMark> mark = PlaceMark.read(place, PlaceMark.SUBSCRIBED);
    try {
      return Optional.of(
          mark.isPresent()
              ? subscriber.update(share, mark.get().publication())
              : subscriber.subscribe(share, false));
    } catch (ArchiveException nothingYet) {
      return Optional.empty();
    }
  }

  /** An edition with n issues is whole when it says so itself, article by article. */
  private static boolean whole(Path place, int edition) {
    try (Archive open = Archive.openAtRest(place)) {
      return open.edition().orElseThrow().number() == edition
          && open.catalogue().journals().stream().mapToInt(j -> j.issues()).sum() == edition
          && open.check(false).sound();
    }
  }
}
