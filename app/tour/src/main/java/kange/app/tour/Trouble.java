package kange.app.tour;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kange.app.settings.Searches;
import kange.app.shell.Place;
import kange.app.shell.Texts;

/** Files that are no issues, words that are nowhere, an archive somebody else has open. */
final class Trouble implements Leg {
  private static final int NOISE = 4096;
  private final Path scratch;
  private final Texts texts;

  Trouble(Path scratch, Texts texts) {
    this.scratch = scratch;
    this.texts = texts;
  }

  @Override
  public void take(TourWindow window) throws IOException {
    window.go(new Place.Intake(files()));
    window.awaitVisible("intake-again");
    window.picture("40-intake-failed");
    window.press("intake-clear");
    window.quieten();
    window.go(Place.Search.of(texts.get("tour.nowhere")));
    window.picture("41-search-none");
    window.go(Place.Article.of(Long.MAX_VALUE));
    window.picture("42-article-gone");
    window.go(new Place.Issue(Long.MAX_VALUE));
    window.picture("43-issue-gone");
    // Nobody wants to be reminded of what was not found.
    window.change(settings -> settings.withSearches(Searches.NONE));
  }

  private List<Path> files() throws IOException {
    Path folder = Files.createDirectories(scratch.resolve("faulty"));
    Path empty = Files.write(folder.resolve(texts.get("tour.file.empty")), new byte[0]);
    byte[] noise = new byte[NOISE];
    for (int i = 0; i < noise.length; i++) {
      noise[i] = (byte) (i * i * 31 + i / 7);
    }
    Path binary = Files.write(folder.resolve(texts.get("tour.file.binary")), noise);
    return List.of(empty, binary, folder.resolve(texts.get("tour.file.missing")));
  }
}
