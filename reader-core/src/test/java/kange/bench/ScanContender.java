package kange.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Looks through every text in memory: never wrong, and the measure of recall. */
final class ScanContender implements Contender {
  private List<String> texts = List.of();

  @Override
  public String name() {
    return "plain scan in memory";
  }

  @Override
  public void build(Library library, Path folder) {
    texts = new ArrayList<>();
    library.each(text -> texts.add(Generator.plain(text)));
  }

  @Override
  public Answer search(List<String> runs) {
    int total = 0;
    List<Long> first = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      if (runs.stream().allMatch(texts.get(i)::contains)) {
        total++;
        if (first.size() < 10) {
          first.add(i + 1L);
        }
      }
    }
    return new Answer(total, first);
  }

  @Override
  public void close() {
    texts = List.of();
  }
}
