package kange.parse.segment;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** Sets of things that are themselves, not their likes. */
final class Identity {
  private Identity() {}

  /** Of two entries that read alike each wants its own article. */
  static <T> Set<T> set() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }
}
