package kange.app.shell;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import kange.model.message.Message;

/** The notice on show: one at a time, the latest wins. For the UI thread. */
public final class Notices {
  private final ReadOnlyObjectWrapper<Optional<Notice>> current =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final Texts texts;
  private double foot;

  public Notices(Texts texts) {
    this.texts = texts;
  }

  public ReadOnlyObjectProperty<Optional<Notice>> currentProperty() {
    return current.getReadOnlyProperty();
  }

  /**
   * How much of the room's foot the notice on show covers, in pixels; 0 while there is none. What
   * opens beside words goes elsewhere.
   */
  public double foot() {
    return foot;
  }

  void covers(double pixels) {
    foot = pixels;
  }

  public void info(String sentence) {
    show(new Notice(Notice.Kind.INFO, sentence, Optional.empty()));
  }

  /** A sentence with a button, such as 撤销. */
  public void offer(String sentence, String label, Runnable action) {
    show(new Notice(Notice.Kind.INFO, sentence, Optional.of(new Notice.Offer(label, action))));
  }

  public void error(String sentence) {
    show(new Notice(Notice.Kind.ERROR, sentence, Optional.empty()));
  }

  public void error(Message message) {
    error(texts.say(message));
  }

  /** Says what went wrong; what was not meant for people is logged and said in general words. */
  public void error(Throwable failure) {
    error(sentence(failure));
  }

  /** The sentence a failure is told in. */
  public String sentence(Throwable failure) {
    return texts.failure(failure);
  }

  public void clear() {
    current.set(Optional.empty());
  }

  private void show(Notice notice) {
    current.set(Optional.of(notice));
  }
}
