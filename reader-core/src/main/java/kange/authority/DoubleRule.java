package kange.authority;

import java.util.List;
import kange.model.authority.DoubleReason;
import kange.model.authority.NameUse;

/** One reason for which names may be one. Stateless. */
interface DoubleRule {
  DoubleReason reason();

  /** The pairs it takes for one; a pair may come more than once. */
  List<NamePair> pairs(List<NameUse> names);
}
