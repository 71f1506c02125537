package kange.app.review;

import javafx.event.EventTarget;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import kange.app.shell.RoomKey;

/** Keys of the whole review; inside a field they are the field's, but for those of doubts. */
final class ReviewKeys {
  /** What keys do that is no act of the review. */
  interface Steps {
    /** Takes the keyboard from a field, so that what is typed counts for what it was typed for. */
    void leaveField();

    /** Asks for a line's number. */
    void goToLine();

    /** Shows the doubt that is looked at, where only some panes have room. */
    void doubt();

    /** Shows the contents page beside the articles, or puts it away. */
    void compare();

    /** Shows the page as it reads in the place of its source, or puts it away. */
    void read();
  }

  private final ReviewModel model;
  private final Steps steps;

  private ReviewKeys(ReviewModel model, Steps steps) {
    this.model = model;
    this.steps = steps;
  }

  /** Listens to all keys within a view before its parts do. */
  static void on(Parent view, ReviewModel model, Steps steps) {
    view.addEventFilter(KeyEvent.KEY_PRESSED, new ReviewKeys(model, steps)::pressed);
  }

  private void pressed(KeyEvent e) {
    boolean typing = e.getTarget() instanceof TextInputControl;
    boolean next = RoomKey.NEXT_DOUBT.matches(e);
    if (next || RoomKey.PREVIOUS_DOUBT.matches(e)) {
      if (typing) {
        steps.leaveField();
      }
      if (next) {
        model.walk().step(1);
      } else {
        model.walk().step(-1);
      }
      steps.doubt();
    } else if (RoomKey.GO_TO_LINE.matches(e)) {
      steps.goToLine();
    } else if (typing ? !stepped(e) : !answered(e)) {
      return;
    }
    e.consume();
  }

  /** In a field, steps back and forth are the field's as long as something else is typed in it. */
  private boolean stepped(KeyEvent e) {
    boolean said =
        e.getTarget() instanceof TextField field
            && field.getParent() instanceof FieldBox box
            && !box.isChanged();
    return said && walked(e);
  }

  private boolean walked(KeyEvent e) {
    if (RoomKey.UNDO.matches(e)) {
      model.undo();
      return true;
    }
    if (RoomKey.REDO.matches(e)) {
      model.redo();
      return true;
    }
    return false;
  }

  private boolean answered(KeyEvent e) {
    boolean button = e.getTarget() instanceof ButtonBase;
    if (walked(e)) {
      return true;
    }
    if (RoomKey.FIRST.matches(e)) {
      model.takeMend(0);
    } else if (RoomKey.SECOND.matches(e)) {
      model.takeMend(1);
    } else if (RoomKey.THIRD.matches(e)) {
      model.takeMend(2);
    } else if (RoomKey.COMPARE.matches(e)) {
      steps.compare();
    } else if (RoomKey.PICK.matches(e) && !button) {
      steps.read();
    } else if (RoomKey.SETTLE.matches(e) && !button && !opens(e.getTarget())) {
      model.settle();
    } else {
      return false;
    }
    return true;
  }

  /** In the lists at the left the same key opens what is chosen there. */
  private static boolean opens(EventTarget target) {
    return target instanceof ListView<?>
        && !(target instanceof SourceView)
        && !(target instanceof ReadingPane);
  }
}
