package kange.app.browse;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kange.app.work.Job;
import kange.app.work.Work;
import kange.archive.Archive;
import kange.model.IssueSummary;
import kange.model.JournalSummary;

/** The journals, and the issues of the one that is looked at, or of all. */
final class ShelvesModel {
  private record Holdings(List<JournalSummary> journals, List<IssueSummary> issues) {}

  private final Archive archive;
  private final Work work;
  private final ObservableList<JournalSummary> journals = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Optional<JournalSummary>> chosen =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<List<IssueSummary>> issues =
      new ReadOnlyObjectWrapper<>(List.of());
  private List<IssueSummary> all = List.of();

  ShelvesModel(Archive archive, Work work) {
    this.archive = archive;
    this.work = work;
  }

  ObservableList<JournalSummary> journals() {
    return journals;
  }

  /** Empty: all journals. */
  ReadOnlyObjectProperty<Optional<JournalSummary>> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /** Of the chosen journal, or of all; newest first. */
  ReadOnlyObjectProperty<List<IssueSummary>> issuesProperty() {
    return issues.getReadOnlyProperty();
  }

  Job load(Optional<String> journal) {
    return work.run(
        job -> new Holdings(archive.catalogue().journals(), archive.catalogue().issues()),
        holdings -> {
          all = holdings.issues();
          journals.setAll(holdings.journals());
          choose(journals.stream().filter(j -> Optional.of(j.name()).equals(journal)).findFirst());
        });
  }

  private void choose(Optional<JournalSummary> journal) {
    chosen.set(journal);
    issues.set(
        journal
            .map(j -> all.stream().filter(i -> i.journalLabel().equals(j.name())).toList())
            .orElseGet(() -> all.stream().sorted(IssueOrder.NEWEST_FIRST).toList()));
  }

  int articleCount() {
    return all.stream().mapToInt(IssueSummary::articles).sum();
  }
}
