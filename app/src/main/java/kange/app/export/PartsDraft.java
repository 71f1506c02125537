package kange.app.export;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import kange.model.export.CitationStyle;
import kange.model.export.Classification;
import kange.model.export.DocumentParts;

/** What a person wants in a document besides its articles. For the UI thread. */
final class PartsDraft {
  private final TitlePageDraft titlePage = new TitlePageDraft();
  private final StringProperty classification = new SimpleStringProperty("");
  private final BooleanProperty references = new SimpleBooleanProperty();
  private final BooleanProperty authorIndex = new SimpleBooleanProperty();

  /** What stands on the first page, where the format has any. */
  TitlePageDraft titlePage() {
    return titlePage;
  }

  /** Who the document is for; blank where nothing is to be said. */
  StringProperty classificationProperty() {
    return classification;
  }

  /** Whether each article ends with how it is cited. */
  BooleanProperty referencesProperty() {
    return references;
  }

  /** Whether those who wrote are listed behind the articles. */
  BooleanProperty authorIndexProperty() {
    return authorIndex;
  }

  /** Who the document is for, as it will be printed. */
  Optional<Classification> classification() {
    return Classification.written(classification.get());
  }

  /**
   * All of it.
   *
   * @param style what references go by
   */
  DocumentParts parts(CitationStyle style) {
    return new DocumentParts(
        titlePage.page(),
        classification(),
        references.get() ? Optional.of(style) : Optional.empty(),
        authorIndex.get());
  }

  /** Tells when anything of it changes. */
  void onChange(Runnable listener) {
    titlePage.onChange(listener);
    classification.subscribe(listener);
    references.subscribe(listener);
    authorIndex.subscribe(listener);
  }
}
