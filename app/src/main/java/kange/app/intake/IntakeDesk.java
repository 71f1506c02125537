package kange.app.intake;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kange.model.queue.QueuedFile;

/** The rows of the desk, by the number each file has in the queue. For the UI thread. */
final class IntakeDesk {
  private final ObservableList<IntakeFile> files = FXCollections.observableArrayList();

  /** Kept: such a view of a list is forgotten by it, listeners and all, once nobody holds it. */
  private final ObservableList<IntakeFile> shown = FXCollections.unmodifiableObservableList(files);

  private final Map<Long, Integer> places = new HashMap<>();

  /** Taken away by hand: who looked at the archive a moment before does not bring them back. */
  private final Set<Long> taken = new HashSet<>();

  ObservableList<IntakeFile> files() {
    return shown;
  }

  /** Shows these and no others; rows that stay stay where they are, and chosen if they are. */
  void show(List<QueuedFile> found) {
    List<QueuedFile> all = found.stream().filter(file -> !taken.contains(file.id())).toList();
    Set<Long> there = all.stream().map(QueuedFile::id).collect(Collectors.toSet());
    remove(Set.copyOf(places.keySet().stream().filter(id -> !there.contains(id)).toList()));
    boolean inOrder =
        all.stream().map(QueuedFile::id).toList().subList(0, files.size()).equals(ids());
    if (inOrder) {
      all.forEach(this::put);
    } else {
      files.setAll(all.stream().map(IntakeFile::of).toList());
      count();
    }
  }

  private List<Long> ids() {
    return files.stream().map(IntakeFile::id).toList();
  }

  /** Shows a file as it is now: in its row, or in a new one at the end. */
  void put(QueuedFile file) {
    Integer row = places.get(file.id());
    if (taken.contains(file.id())) {
      return;
    }
    if (row == null) {
      places.put(file.id(), files.size());
      files.add(IntakeFile.of(file));
    } else if (!files.get(row).equals(IntakeFile.of(file))) {
      files.set(row, IntakeFile.of(file));
    }
  }

  /** A file is being worked on. */
  void begun(long id) {
    Integer row = places.get(id);
    if (row != null) {
      files.set(row, new IntakeFile(files.get(row).queued(), true));
    }
  }

  /** Takes files away, whatever is still told of them, until they are given back. */
  void take(Set<Long> ids) {
    taken.addAll(ids);
    remove(ids);
  }

  /** They may be shown again. */
  void giveBack(Collection<Long> ids) {
    taken.removeAll(ids);
  }

  void remove(Set<Long> ids) {
    if (files.removeIf(f -> ids.contains(f.id()))) {
      count();
    }
  }

  /** The row of a file; -1 where it has none. */
  int row(long id) {
    return places.getOrDefault(id, -1);
  }

  private void count() {
    places.clear();
    for (int i = 0; i < files.size(); i++) {
      places.put(files.get(i).id(), i);
    }
  }
}
