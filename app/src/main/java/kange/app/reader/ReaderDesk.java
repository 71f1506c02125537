package kange.app.reader;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import kange.app.reader.outline.Outline;
import kange.app.reader.outline.OutlineBeside;
import kange.app.reader.page.ReaderEnd;
import kange.app.reader.page.ReaderList;
import kange.app.reader.page.ReaderModel;
import kange.app.reader.page.ReaderPage;
import kange.app.reader.page.TypeScale;
import kange.app.reader.source.SourcePanel;
import kange.app.scan.ScanPane;
import kange.app.shell.RoomContext;
import kange.app.shell.Texts;

/** The page, and what stands beside it and follows it: outline, source lines, the printed page. */
final class ReaderDesk {
  private final HBox view = new HBox();
  private final RoomContext context;
  private final ReaderModel model;
  private final ReaderList list;
  private final OutlineBeside outline;
  private final SourcePanel source;
  private final PrintBeside scan;
  private Consumer<Boolean> scanOffer = there -> {};

  ReaderDesk(RoomContext context, ReaderModel model, Texts texts) {
    this.context = context;
    this.model = model;
    list =
        new ReaderList(
            scale(0),
            width -> ReaderEnd.of(model.pageProperty().get(), width, context.navigator(), texts));
    list.view().setAccessibleText(texts.get("reader.page"));
    outline = new OutlineBeside(texts, list);
    source = new SourcePanel(context, texts);
    ScanPane print = new ScanPane(context);
    scan = new PrintBeside(print);
    print.thereProperty().subscribe(this::offerScan);
    list.view().widthProperty().subscribe(width -> rescale());
    context.settings().property().subscribe(s -> rescale());
    // Opened before the page was laid out, it has not been told yet.
    source.visibleProperty().subscribe(on -> Platform.runLater(this::follow));
  }

  /**
   * @param page the list, and what lies over it
   */
  Node around(Region page) {
    HBox.setHgrow(page, Priority.ALWAYS);
    view.getChildren().setAll(outline.view(), page, source);
    scan.putInto(view);
    // A long outline scrolls; it does not press the bars above it together.
    view.setMinHeight(0);
    return view;
  }

  ReaderList list() {
    return list;
  }

  /** Tells whether there is an outline to show or hide, and whether there is a printed page. */
  void onOffers(Consumer<Boolean> ofOutline, Consumer<Boolean> ofScan) {
    outline.onOffer(ofOutline);
    scanOffer = ofScan;
  }

  private void offerScan(boolean there) {
    scanOffer.accept(there);
    scan.offer(there);
  }

  /** Shows what belongs to an article beside it; the rows of its page come after. */
  void show(Optional<ReaderPage> page) {
    list.view().setVisible(page.isPresent());
    source.show(page);
    page.ifPresent(scan::show);
    outline.show(page.map(p -> Outline.of(p.rows())).orElse(Outline.NONE), view.getWidth());
    page.ifPresent(p -> list.show(p.rows()));
  }

  /** What stands beside the page goes to where one reads. */
  void follow() {
    source.follow(list.blockInSight());
    model.pageProperty().get().ifPresent(p -> scan.follow(p, list.blockInSight()));
  }

  /** As above, and marks it in the outline. */
  void moved() {
    outline.mark();
    follow();
  }

  void toggleSource() {
    source.toggle();
  }

  void toggleScan() {
    scan.toggle();
    Platform.runLater(this::follow);
  }

  void toggleOutline() {
    outline.toggle(view.getWidth());
  }

  /** Fits the outline into a room of a width. */
  void fit(double width) {
    outline.fit(width);
  }

  /** Keeps where one has come to. */
  void remember() {
    if (list.rows().isEmpty() || model.pageProperty().get().isEmpty()) {
      return;
    }
    int top = Math.clamp(list.firstVisible(), 0, list.rows().size() - 1);
    model.savePosition(Math.max(0, list.rows().get(top).block()), list.fraction());
  }

  private void rescale() {
    double width = list.view().getWidth();
    if (width > 0) {
      list.rescale(scale(width));
      outline.approach(width);
    }
  }

  private TypeScale scale(double width) {
    double zoom = context.settings().get().zoom() / 100.0;
    double size = Math.rint(context.settings().get().readerSize() * zoom);
    return TypeScale.fitting(context.fonts(), context.settings().get().typography(), size, width);
  }
}
