package kange.archive;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kange.model.ArchiveException;
import kange.model.Progress;
import kange.model.history.Operation;
import kange.model.issue.ParsedIssue;
import kange.model.scan.AttachReport;
import kange.model.scan.PageLabel;
import kange.model.scan.ScanFile;
import kange.scan.PageMap;
import kange.scan.PageRenderer;
import kange.scan.ScanFolder;
import kange.store.Stores;
import kange.store.scan.ScanStore;

/**
 * Scans of issues: attached, taken off, shown page by page. The files are copied into the archive,
 * and never changed there. Thread-safe; not for the UI thread.
 */
public final class Scans implements AutoCloseable {
  private final ArchiveLock lock;
  private final Stores stores;
  private final ScanFolder folder;
  private final PageRenderer renderer = new PageRenderer();

  /** Held by whoever copies files in, or removes those that nobody has. */
  private final Object keeping = new Object();

  Scans(ArchiveLock lock, Stores stores) {
    this.lock = lock;
    this.stores = stores;
    this.folder = ScanFolder.beside(stores.database().file());
  }

  /** Whether an issue has a scan. */
  public boolean has(long issue) {
    return stores.scans().has(issue);
  }

  /** Whether any issue has a scan, or had one that may come back. */
  public boolean any() {
    return stores.scans().any();
  }

  /** What is attached to an issue, in order. */
  public List<ScanFile> files(long issue) {
    return stores.scans().files(issue);
  }

  /** What a person said is printed on pages of an issue's scan. */
  public List<PageLabel> labels(long issue) {
    return stores.scans().labels(issue);
  }

  /** An issue's scan as it is now; empty when it has none. */
  public Optional<IssueScan> open(long issue) {
    List<ScanFile> files = stores.scans().files(issue);
    Optional<ParsedIssue> parsed =
        files.isEmpty() ? Optional.empty() : stores.issues().parsed(issue);
    return parsed.map(
        text -> {
          List<PageLabel> labels = stores.scans().labels(issue);
          int pages = files.stream().mapToInt(ScanFile::pages).sum();
          List<String> lines = SourceLines.of(stores, issue);
          return new IssueScan(
              files, labels, PageMap.of(text, lines, labels, pages), folder, renderer);
        });
  }

  /**
   * Copies files into the archive and puts them behind what is attached to an issue: all of them or
   * none. Those that are attached already are only copied anew, which mends damaged ones.
   * Cancelled, it leaves all as it was and throws a {@link
   * java.util.concurrent.CancellationException}.
   *
   * @param paths PDF, PNG, JPEG and TIFF files, in the order of their names, and folders of such
   * @throws ArchiveException that says why when one of them cannot be a scan, or be copied
   */
  public AttachReport attach(long issue, List<Path> paths, Progress progress) {
    lock.refuseUnlessHeld();
    if (stores.issues().find(issue).isEmpty()) {
      throw ArchiveException.of(ArchiveMessage.ISSUE_NOT_THERE, issue);
    }
    synchronized (keeping) {
      renderer.release();
      Operation act = lock.act();
      List<ScanFile> fresh = new ArrayList<>();
      List<String> known = new ArrayList<>();
      Set<String> attached = new HashSet<>();
      stores.scans().files(issue).forEach(file -> attached.add(file.sha256()));
      for (ScanFile file : folder.keep(paths, progress)) {
        if (attached.contains(file.sha256())) {
          known.add(file.name());
        } else {
          fresh.add(file);
        }
      }
      if (!fresh.isEmpty()) {
        write(issue, fresh, act);
      }
      int pages = fresh.stream().mapToInt(ScanFile::pages).sum();
      return new AttachReport(act, fresh, pages, known);
    }
  }

  private void write(long issue, List<ScanFile> files, Operation act) {
    boolean written = false;
    try {
      stores.scans().attach(issue, files, act);
      written = true;
    } finally {
      if (!written) {
        keepOnlyWanted();
      }
    }
  }

  /**
   * Takes the scan off an issue. Its files stay, so that it can be taken back, until the bin is
   * emptied.
   *
   * @return the act, for {@link ArchiveHistory#undo(String)}; empty when the issue has no scan
   */
  public Optional<Operation> detach(long issue) {
    lock.refuseUnlessHeld();
    Operation act = lock.act();
    return stores.scans().detach(issue, act) > 0 ? Optional.of(act) : Optional.empty();
  }

  /**
   * Says what is printed as its number on a page of an issue's scan. It holds from there on, until
   * the next page of which something is said.
   *
   * @param page from 1
   * @param printed empty: nothing is said of the page any more
   */
  public void label(long issue, int page, Optional<Integer> printed) {
    lock.refuseUnlessHeld();
    stores.scans().label(issue, page, printed);
  }

  /** Removes the files that no issue has any more, be it in the archive or in the bin. */
  void removeUnwanted() {
    synchronized (keeping) {
      renderer.release();
      keepOnlyWanted();
    }
  }

  private void keepOnlyWanted() {
    folder.keepOnly(
        stores.scans().kept().stream().map(ScanStore.Kept::name).collect(Collectors.toSet()));
  }

  @Override
  public void close() {
    renderer.close();
  }
}
