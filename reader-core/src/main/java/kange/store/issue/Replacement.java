package kange.store.issue;

import java.util.List;

/**
 * What became of readers' marks when a new reading took an issue's place; articles by their titles.
 *
 * @param kept gone, with a star, tags or a place on lists, which wait until they come back
 * @param givenBack here again, with what was kept of them
 * @param handedOn gone, with notes or highlights, which their neighbours have now
 */
public record Replacement(List<String> kept, List<String> givenBack, List<String> handedOn) {
  public static final Replacement NOTHING = new Replacement(List.of(), List.of(), List.of());

  public Replacement {
    kept = List.copyOf(kept);
    givenBack = List.copyOf(givenBack);
    handedOn = List.copyOf(handedOn);
  }

  /** Whether there is anything to tell. */
  public boolean tells() {
    return !equals(NOTHING);
  }
}
