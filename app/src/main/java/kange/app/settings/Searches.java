package kange.app.settings;

import java.util.ArrayList;
import java.util.List;

/**
 * The searches a person made last and those they keep; both latest first. Immutable.
 *
 * @param recent at most {@link #MOST_RECENT}
 */
public record Searches(List<AskedSearch> recent, List<AskedSearch> saved) {
  public static final int MOST_RECENT = 12;
  public static final Searches NONE = new Searches(List.of(), List.of());

  public Searches {
    recent = List.copyOf(recent.subList(0, Math.min(recent.size(), MOST_RECENT)));
    saved = List.copyOf(saved);
  }

  /** The same words asked again replace what was remembered of them. */
  public Searches withAsked(AskedSearch search) {
    List<AskedSearch> now = new ArrayList<>(recent);
    now.removeIf(s -> s.query().equals(search.query()));
    now.addFirst(search);
    return new Searches(now, saved);
  }

  public Searches withSaved(AskedSearch search) {
    List<AskedSearch> now = new ArrayList<>(saved);
    now.remove(search);
    now.addFirst(search);
    return new Searches(recent, now);
  }

  public Searches withoutRecent(AskedSearch search) {
    return new Searches(without(recent, search), saved);
  }

  public Searches withoutSaved(AskedSearch search) {
    return new Searches(recent, without(saved, search));
  }

  private static List<AskedSearch> without(List<AskedSearch> all, AskedSearch one) {
    return all.stream().filter(s -> !s.equals(one)).toList();
  }
}
