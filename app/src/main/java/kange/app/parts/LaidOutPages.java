package kange.app.parts;

import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.function.Consumer;
import kange.app.work.BackgroundTask;
import kange.app.work.TaskExecutor;
import kange.archive.PrintPages;

/** The pages laid out last, to be looked at; none at first. For the UI thread. */
public final class LaidOutPages implements PagePreview.Pages {
  private final TaskExecutor work;
  private Optional<PrintPages> pages = Optional.empty();

  /**
   * @param work draws them
   */
  public LaidOutPages(TaskExecutor work) {
    this.work = work;
  }

  /** Takes pages, and closes those before. */
  public void take(PrintPages laidOut) {
    close();
    pages = Optional.of(laidOut);
  }

  /** Empty while none are laid out. */
  public Optional<PrintPages> pages() {
    return pages;
  }

  /** Lets the pages go. */
  public void close() {
    pages.ifPresent(PrintPages::close);
    pages = Optional.empty();
  }

  @Override
  public BackgroundTask picture(int page, int width, Consumer<BufferedImage> show) {
    return pages.map(of -> draw(of, page, width, show)).orElseGet(BackgroundTask::done);
  }

  private BackgroundTask draw(PrintPages of, int page, int width, Consumer<BufferedImage> show) {
    return work.run(
        job -> of.picture(page, width), (Optional<BufferedImage> drawn) -> drawn.ifPresent(show));
  }

  @Override
  public double aspect() {
    return pages.map(PrintPages::aspect).orElse(1.0);
  }
}
