package kange.store.authority;

import java.util.Optional;
import kange.model.authority.AuthorityName;
import kange.model.authority.ReferenceScope;

/**
 * What an act does to one reference.
 *
 * @param before the heading it leads to; empty where there is none
 * @param after as before, afterwards
 */
record ReferenceChange(
    AuthorityName name,
    ReferenceScope scope,
    Optional<AuthorityName> before,
    Optional<AuthorityName> after) {
  ReferenceChange reversed() {
    return new ReferenceChange(name, scope, after, before);
  }
}
