package kange.app.reader.outline;

import java.util.function.Consumer;
import javafx.scene.Node;
import kange.app.reader.page.ReaderList;
import kange.app.shell.Texts;

/** Whether the outline stands beside the page, and where: a narrow window is left to the text. */
public final class OutlineBeside {
  /** Narrower than this many characters, the window is left to the text. */
  private static final int CHARACTERS = 42;

  private final OutlinePanel panel;
  private final ReaderList list;
  private Consumer<Boolean> offer = on -> {};
  private boolean wanted = true;

  public OutlineBeside(Texts texts, ReaderList list) {
    this.list = list;
    panel = new OutlinePanel(texts, list::scrollTo);
  }

  public Node view() {
    return panel;
  }

  /** Tells whether there is an outline to show or hide. */
  public void onOffer(Consumer<Boolean> offered) {
    offer = offered;
  }

  /**
   * Shows the outline of an article; {@code width} is the room's, here and in the methods below.
   */
  public void show(Outline outline, double width) {
    panel.show(outline);
    fit(width);
  }

  public void toggle(double width) {
    wanted = !wanted;
    fit(width);
  }

  public void fit(double width) {
    boolean possible = panel.outline().worthShowing() && width >= CHARACTERS * list.scale().size();
    panel.setVisible(possible && wanted);
    panel.setManaged(possible && wanted);
    offer.accept(possible);
  }

  /** Comes near the text in a page of a width. */
  public void approach(double page) {
    panel.approach((page - list.scale().measure()) / 2);
  }

  /** Marks the heading above the topmost row on show. */
  public void mark() {
    panel.mark(list.firstVisible());
  }
}
