package kange.store.sql;

import java.util.List;

/**
 * What a database beside another one holds, and how the two are read as one. In its statements the
 * one it lies beside is {@code main}, and it is {@code own}.
 *
 * @param scripts how it is made
 * @param apart temporary views that name what is in {@code main} alone, while there is no {@code
 *     own}
 * @param together temporary views of the same names and columns that name what is in both
 */
public record SideShape(NumberedScripts scripts, List<String> apart, List<String> together) {
  /** Takes copies of the lists. */
  public SideShape {
    apart = List.copyOf(apart);
    together = List.copyOf(together);
  }
}
