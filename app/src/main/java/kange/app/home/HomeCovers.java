package kange.app.home;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.event.ActionEvent;
import javafx.event.EventTarget;
import javafx.scene.Node;
import kange.app.cover.CoverButton;
import kange.app.cover.CoverQueue;
import kange.app.settings.Settings;
import kange.app.shell.RoomContext;
import kange.app.shell.Texts;
import kange.model.catalogue.IssueSummary;

/**
 * The newest issues, side by side. The covers are made once and show what the page tells anew: the
 * toolkit would keep the picture of each cover that is thrown away until memory runs short.
 */
final class HomeCovers {
  private final SingleRow row = new SingleRow();
  private final CoverQueue queue = new CoverQueue();
  private final RoomContext context;
  private final Texts texts;
  private List<IssueSummary> issues = List.of();
  private Optional<Long> opened = Optional.empty();

  HomeCovers(RoomContext context, Texts texts) {
    this.context = context;
    this.texts = texts;
    row.getStyleClass().add("covers");
    row.addEventFilter(ActionEvent.ACTION, e -> opened = issue(e.getTarget()));
    context.settings().property().map(Settings::zoom).subscribe(zoom -> draw());
  }

  Node view() {
    return row;
  }

  void show(List<IssueSummary> newest) {
    issues = newest;
    draw();
  }

  /** Completes once all covers in sight are drawn. */
  CompletableFuture<Void> drawn() {
    return queue.drawn();
  }

  /**
   * Puts the keyboard on the cover that was opened when the page was left.
   *
   * @return false when none was, or it is not there any more
   */
  boolean focusOpened() {
    Optional<CoverButton> cover =
        covers().stream()
            .filter(c -> c.isVisible() && opened.isPresent() && issue(c).equals(opened))
            .findFirst();
    opened = Optional.empty();
    cover.ifPresent(Node::requestFocus);
    return cover.isPresent();
  }

  private void draw() {
    List<CoverButton> covers = new ArrayList<>(covers());
    while (covers.size() < issues.size()) {
      covers.add(new CoverButton(queue, context, texts));
    }
    List<CoverButton> shown = covers.subList(0, issues.size());
    if (!row.getChildren().equals(shown)) {
      row.getChildren().setAll(shown);
    }
    for (int i = 0; i < issues.size(); i++) {
      shown.get(i).show(issues.get(i), true, CoverButton.width(context));
    }
  }

  private List<CoverButton> covers() {
    return row.getChildren().stream().map(CoverButton.class::cast).toList();
  }

  private static Optional<Long> issue(EventTarget cover) {
    return cover instanceof CoverButton button
        ? button.issue().map(IssueSummary::id)
        : Optional.empty();
  }
}
