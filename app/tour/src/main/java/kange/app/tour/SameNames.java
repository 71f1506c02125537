package kange.app.tour;

import java.io.IOException;
import java.util.Comparator;
import java.util.Optional;
import kange.app.shell.Place;
import kange.archive.Authorities;
import kange.model.authority.AuthorityAct;
import kange.model.authority.AuthorityIndex;
import kange.model.authority.Heading;
import kange.model.authority.HeadingQuery;

/** Two names of one author are joined, looked at, and parted again. */
final class SameNames implements Leg {
  private static final int ENOUGH = 100;

  @Override
  public void take(TourWindow window) throws IOException {
    Authorities authorities = window.archive().authorities();
    Heading author =
        authorities.headings(HeadingQuery.all(AuthorityIndex.AUTHORS), 0, ENOUGH).stream()
            .max(Comparator.comparingInt(Heading::articles))
            .orElseThrow();
    String spaced = String.join(" ", author.name().text().split(""));
    authorities.apply(new AuthorityAct.Alias(author.name(), spaced));
    window.go(new Place.Authorities(AuthorityIndex.AUTHORS, Optional.of(author.name())));
    window.press("authority-rename");
    window.picture("29-names");
    window.archive().history().undoLast();
  }
}
