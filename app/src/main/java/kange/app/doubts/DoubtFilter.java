package kange.app.doubts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import kange.app.shell.Texts;
import kange.model.review.DoubtCount;
import kange.model.review.DoubtQuery;

/** What narrows the doubts: a journal, a kind. */
final class DoubtFilter extends HBox {
  /** An entry to choose; empty for all of them. */
  private record Entry(Optional<DoubtCount> count) {}

  private final ComboBox<Entry> journals = new ComboBox<>();
  private final ComboBox<Entry> kinds = new ComboBox<>();
  private final DoubtsModel model;
  private boolean filling;

  DoubtFilter(DoubtsModel model, Texts texts) {
    this.model = model;
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("doubt-filter");
    box(journals, "doubts-journal", texts.get("doubts.journals"), texts, name -> name);
    box(kinds, "doubts-kind", texts.get("doubts.kinds"), texts, name -> kind(name, texts));
    on(journals, (query, name) -> model.ask(new DoubtQuery(name, query.code())));
    on(kinds, (query, name) -> model.ask(new DoubtQuery(query.journal(), name)));
    getChildren().addAll(journals, kinds);
    model.choiceProperty().subscribe(this::fill);
  }

  /** The name of a kind; a kind that has none yet has its code. */
  private static String kind(String code, Texts texts) {
    String key = "kind." + code;
    String name = texts.get(key);
    return name.equals(key) ? code : name;
  }

  private static void box(
      ComboBox<Entry> box, String id, String all, Texts texts, UnaryOperator<String> name) {
    box.setId(id);
    box.setAccessibleText(all);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(Entry entry) {
            return entry == null || entry.count().isEmpty()
                ? all
                : texts.get(
                    "doubts.choice",
                    name.apply(entry.count().get().name()),
                    entry.count().get().doubts());
          }

          @Override
          public Entry fromString(String text) {
            throw new UnsupportedOperationException("nothing is typed here");
          }
        });
  }

  private void on(ComboBox<Entry> box, BiConsumer<DoubtQuery, Optional<String>> chosen) {
    box.valueProperty()
        .subscribe(
            entry -> {
              if (!filling && entry != null) {
                chosen.accept(model.query(), entry.count().map(DoubtCount::name));
              }
            });
  }

  private void fill(DoubtsModel.Choice choice) {
    filling = true;
    fill(journals, choice.journals(), model.query().journal());
    fill(kinds, choice.kinds(), model.query().code());
    filling = false;
  }

  private static void fill(ComboBox<Entry> box, List<DoubtCount> counts, Optional<String> chosen) {
    List<Entry> entries = new ArrayList<>();
    entries.add(new Entry(Optional.empty()));
    counts.forEach(count -> entries.add(new Entry(Optional.of(count))));
    // A choice whose last doubt was settled is still the choice.
    if (chosen.isPresent() && counts.stream().noneMatch(c -> c.name().equals(chosen.get()))) {
      entries.add(new Entry(Optional.of(new DoubtCount(chosen.get(), 0))));
    }
    box.getItems().setAll(entries);
    box.setValue(
        entries.stream()
            .filter(e -> e.count().map(DoubtCount::name).equals(chosen))
            .findFirst()
            .orElse(entries.getFirst()));
  }
}
