package kange.archive;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import kange.model.ArchiveException;
import kange.model.scan.PageLabel;
import kange.model.scan.PagePicture;
import kange.model.scan.PlaceBasis;
import kange.model.scan.ScanFile;
import kange.model.scan.ScanPlace;
import kange.scan.PageMap;
import kange.scan.PageRenderer;
import kange.scan.ScanFolder;

/**
 * An issue's scan as it was when it was opened: its pages, counted through all files from 1, and
 * where the lines of the issue's text stand on them. Thread-safe.
 */
public final class IssueScan {
  private final List<ScanFile> files;
  private final List<PageLabel> labels;
  private final PageMap map;
  private final ScanFolder folder;
  private final PageRenderer renderer;

  IssueScan(
      List<ScanFile> files,
      List<PageLabel> labels,
      PageMap map,
      ScanFolder folder,
      PageRenderer renderer) {
    this.files = List.copyOf(files);
    this.labels = List.copyOf(labels);
    this.map = map;
    this.folder = folder;
    this.renderer = renderer;
  }

  /** In order. */
  public List<ScanFile> files() {
    return files;
  }

  /** How many pages all files have. */
  public int pages() {
    return files.stream().mapToInt(ScanFile::pages).sum();
  }

  /**
   * Where a line of the source stands.
   *
   * @param line from 1
   */
  public ScanPlace placeOf(int line) {
    return map.of(line);
  }

  /** How it is known where lines stand. */
  public PlaceBasis basis() {
    return map.basis();
  }

  /** The number printed on a page, as far as it is known. */
  public Optional<Integer> printedOn(int page) {
    return map.printedOn(page);
  }

  /** Whether a person said what is printed on a page. */
  public boolean labelled(int page) {
    return labels.stream().anyMatch(label -> label.page() == page);
  }

  /**
   * A page as large as fits into a box; a page that is drawn for the first time takes its time.
   *
   * @param page from 1
   * @param width of the box in pixels
   * @param height of the box in pixels
   * @param stop asked now and then
   * @throws java.util.concurrent.CancellationException when it says true
   * @throws ArchiveException when there is no such page, its file is gone or cannot be drawn
   */
  public PagePicture picture(int page, int width, int height, BooleanSupplier stop) {
    int within = page - 1;
    for (ScanFile file : files) {
      if (within >= 0 && within < file.pages()) {
        return renderer.picture(folder.file(file.keptName()), file, within, width, height, stop);
      }
      within -= file.pages();
    }
    throw ArchiveException.of(ArchiveMessage.SCAN_PAGE_NOT_THERE, page);
  }
}
