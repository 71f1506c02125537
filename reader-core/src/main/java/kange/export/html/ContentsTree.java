package kange.export.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kange.export.spi.ContentsItem;
import kange.export.spi.ContentsPlan;
import kange.export.spi.ExportSelection;

/**
 * The contents of a selection as nested lists: groups, columns in them, articles in those.
 *
 * @param heading what the branch is called; none at the root
 * @param entry the article it leads to; none where it is a heading
 */
public record ContentsTree(
    Optional<String> heading, Optional<ContentsItem> entry, List<ContentsTree> branches) {
  private static ContentsTree branch(String heading) {
    return new ContentsTree(Optional.of(heading), Optional.empty(), new ArrayList<>());
  }

  /** As {@link ContentsPlan} has it. */
  public static ContentsTree of(ExportSelection selection) {
    ContentsTree root = new ContentsTree(Optional.empty(), Optional.empty(), new ArrayList<>());
    ContentsTree group = root;
    ContentsTree column = root;
    for (ContentsItem item : ContentsPlan.of(selection)) {
      if (item.group().isPresent()) {
        group = branch(item.group().get());
        root.branches.add(group);
        column = group;
      }
      if (item.columnEnds()) {
        column = group;
      }
      if (item.column().isPresent()) {
        column = branch(item.column().get());
        group.branches.add(column);
      }
      column.branches.add(new ContentsTree(Optional.empty(), Optional.of(item), List.of()));
    }
    return root;
  }

  /** Where an article is to be found. */
  @FunctionalInterface
  public interface Place {
    /** A link to it; {@code article} counts from 0. */
    String of(int article);
  }

  /** Writes the branches as an ordered list, lists within it, and links. */
  public void write(XhtmlWriter out, Place place) throws IOException {
    out.open("ol");
    for (ContentsTree branch : branches) {
      out.open("li");
      if (branch.entry.isPresent()) {
        link(out, branch.entry.get(), place);
      } else {
        out.leaf("span", branch.heading.orElse(""));
        branch.write(out, place);
      }
      out.close();
    }
    out.close();
  }

  private static void link(XhtmlWriter out, ContentsItem item, Place place) throws IOException {
    out.open("a", "href", place.of(item.article())).text(item.title());
    if (!item.beside().isEmpty()) {
      out.exactly(" ").leaf("small", item.beside());
    }
    out.close();
  }
}
