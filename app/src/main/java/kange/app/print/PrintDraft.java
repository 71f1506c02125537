package kange.app.print;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What a person has chosen so far of how to print. For the UI thread. */
final class PrintDraft {
  private final ObjectProperty<Optional<KnownPrinter>> printer =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<PaperSize>> sheet =
      new SimpleObjectProperty<>(Optional.empty());
  private final IntegerProperty copies = new SimpleIntegerProperty(1);
  private final BooleanProperty some = new SimpleBooleanProperty();
  private final StringProperty written = new SimpleStringProperty("");
  private final BooleanProperty bothSides = new SimpleBooleanProperty();
  private final IntegerProperty count = new SimpleIntegerProperty();

  PrintDraft() {
    printer.subscribe(now -> sheet.set(now.flatMap(KnownPrinter::best)));
  }

  ObjectProperty<Optional<KnownPrinter>> printerProperty() {
    return printer;
  }

  /** Goes back to the best sheet of a printer when that is chosen. */
  ObjectProperty<Optional<PaperSize>> sheetProperty() {
    return sheet;
  }

  IntegerProperty copiesProperty() {
    return copies;
  }

  /** Whether only the pages written are wanted. */
  BooleanProperty someProperty() {
    return some;
  }

  StringProperty writtenProperty() {
    return written;
  }

  BooleanProperty bothSidesProperty() {
    return bothSides;
  }

  /** How many pages there are to choose from. */
  IntegerProperty countProperty() {
    return count;
  }

  /** The pages chosen, from 0; empty while what is written names none. */
  Optional<Set<Integer>> pages() {
    if (some.get()) {
      return PageChoice.read(written.get(), count.get());
    }
    Set<Integer> all = IntStream.range(0, count.get()).boxed().collect(Collectors.toSet());
    return Optional.of(all).filter(pages -> !pages.isEmpty());
  }

  /** The order, once everything it needs is chosen. */
  Optional<PrintOrder> order(String name) {
    return printer
        .get()
        .flatMap(
            to ->
                pages()
                    .map(
                        chosen ->
                            new PrintOrder(
                                to,
                                chosen,
                                copies.get(),
                                sheet.get(),
                                bothSides.get() && to.bothSides(),
                                name)));
  }
}
