package kange.app.files;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What a file dialog shows: files of one kind.
 *
 * @param name for people
 * @param endings lower case, without the dot; none: whatever it is called
 */
public record FileKind(String name, List<String> endings) {
  public FileKind {
    endings = List.copyOf(endings);
  }

  public static FileKind of(String name, String ending) {
    return new FileKind(name, List.of(ending));
  }

  /** Every file, for what has an unusual name. */
  public static FileKind all(String name) {
    return new FileKind(name, List.of());
  }

  /** As file dialogs want it: {@code *.txt}; in both cases, since some tell them apart. */
  public List<String> patterns() {
    return endings.isEmpty()
        ? List.of("*.*")
        : endings.stream()
            .flatMap(ending -> Stream.of(ending, ending.toUpperCase(Locale.ROOT)))
            .map(ending -> "*." + ending)
            .toList();
  }
}
