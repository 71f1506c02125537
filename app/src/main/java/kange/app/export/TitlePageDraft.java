package kange.app.export;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import kange.model.export.TitlePage;

/** What a person has written so far of the title page. For the UI thread. */
final class TitlePageDraft {
  private final BooleanProperty wanted = new SimpleBooleanProperty();
  private final StringProperty title = new SimpleStringProperty("");
  private final StringProperty compiler = new SimpleStringProperty("");
  private final StringProperty office = new SimpleStringProperty("");
  private final StringProperty date = new SimpleStringProperty("");

  BooleanProperty wantedProperty() {
    return wanted;
  }

  StringProperty titleProperty() {
    return title;
  }

  StringProperty compilerProperty() {
    return compiler;
  }

  StringProperty officeProperty() {
    return office;
  }

  StringProperty dateProperty() {
    return date;
  }

  /** The page, where it is wanted and has a title. */
  Optional<TitlePage> page() {
    return wanted.get() && !title.get().isBlank()
        ? Optional.of(
            new TitlePage(
                title.get(),
                Optional.of(compiler.get()),
                Optional.of(office.get()),
                Optional.of(date.get())))
        : Optional.empty();
  }

  /** Tells when anything of it changes. */
  void onChange(Runnable listener) {
    wanted.subscribe(listener);
    title.subscribe(listener);
    compiler.subscribe(listener);
    office.subscribe(listener);
    date.subscribe(listener);
  }
}
