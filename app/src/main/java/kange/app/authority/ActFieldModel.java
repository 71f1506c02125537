package kange.app.authority;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import kange.app.work.BackgroundTask;
import kange.app.work.LatestTask;
import kange.archive.Authorities;
import kange.model.authority.AuthorityAct;
import kange.model.authority.AuthorityEffect;
import kange.model.authority.AuthorityIndex;
import kange.model.authority.AuthorityName;
import kange.model.authority.Heading;
import kange.model.authority.HeadingQuery;

/** What is being typed about a heading, and what it would do. For the UI thread. */
final class ActFieldModel {
  /** What is typed. */
  enum Mode {
    /** Another name for the heading; the name of another heading joins the two. */
    RENAME,

    /** A name that leads to it. */
    ALIAS,

    /** A heading for some of its articles, which are by another of the name. */
    DISTINGUISH
  }

  /**
   * What it would do.
   *
   * @param joins the heading that is there already under the name typed
   * @param others headings that hold what is typed
   */
  record Preview(
      AuthorityAct act,
      AuthorityName heading,
      AuthorityEffect effect,
      Optional<Heading> joins,
      List<Heading> others) {}

  private static final int MOST_OTHERS = 4;
  private static final Duration PAUSE = Duration.ofMillis(120);

  private final Authorities authorities;
  private final LatestTask asking;
  private final ReadOnlyObjectWrapper<Optional<Preview>> preview =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  ActFieldModel(Authorities authorities, LatestTask asking) {
    this.authorities = authorities;
    this.asking = asking;
  }

  /** Empty while nothing is typed, or nothing would change. */
  ReadOnlyObjectProperty<Optional<Preview>> previewProperty() {
    return preview.getReadOnlyProperty();
  }

  void clear() {
    asking.cancel();
    preview.set(Optional.empty());
  }

  /**
   * Looks what it would do.
   *
   * @param of the heading it is about
   * @param journal where alone it shall hold
   * @param articles those picked, for {@link Mode#DISTINGUISH}
   */
  @CanIgnoreReturnValue
  BackgroundTask ask(
      Mode mode, AuthorityName of, String typed, Optional<String> journal, List<Long> articles) {
    AuthorityName name = new AuthorityName(of.kind(), typed.strip());
    preview.set(Optional.empty());
    if (typed.isBlank() || name.equals(of)) {
      asking.cancel();
      return BackgroundTask.done();
    }
    return asking.run(PAUSE, job -> look(mode, of, name, journal, articles), preview::set);
  }

  private Optional<Preview> look(
      Mode mode,
      AuthorityName of,
      AuthorityName name,
      Optional<String> journal,
      List<Long> picked) {
    AuthorityIndex index = AuthorityIndex.of(of.kind());
    List<Heading> others =
        authorities
            .headings(new HeadingQuery(index, name.text(), false), 0, MOST_OTHERS + 1)
            .stream()
            .filter(h -> !h.name().equals(of))
            .limit(MOST_OTHERS)
            .toList();
    Optional<Heading> there =
        index.kinds().stream()
            .map(kind -> new AuthorityName(kind, name.text()))
            .filter(one -> !one.equals(of))
            .flatMap(one -> authorities.find(one).stream())
            .map(a -> a.heading())
            .filter(h -> !h.name().equals(of) && h.articles() > 0)
            .findFirst();
    AuthorityName heading = there.map(Heading::name).filter(n -> mode != Mode.ALIAS).orElse(name);
    AuthorityAct act =
        switch (mode) {
          case RENAME ->
              there.isPresent() || journal.isPresent()
                  ? new AuthorityAct.Join(Set.of(of), heading, journal)
                  : new AuthorityAct.Rename(of, heading);
          case ALIAS -> new AuthorityAct.Alias(of, name.text());
          case DISTINGUISH -> new AuthorityAct.Distinguish(of, heading, picked);
        };
    AuthorityName then = mode == Mode.ALIAS ? of : heading;
    return Optional.of(new Preview(act, then, authorities.effect(act), there, others));
  }
}
