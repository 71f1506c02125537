package kange.export.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kange.export.spi.ContentsItem;
import kange.export.spi.ContentsPlan;
import kange.export.spi.ExportSelection;

/** The contents of a selection as nested lists: groups, columns in them, articles in those. */
public final class ContentsTree {
  private final Optional<String> heading;
  private final Optional<ContentsItem> entry;
  private final List<ContentsTree> branches = new ArrayList<>();

  private ContentsTree(Optional<String> heading, Optional<ContentsItem> entry) {
    this.heading = heading;
    this.entry = entry;
  }

  private ContentsTree branch(String called) {
    ContentsTree branch = new ContentsTree(Optional.of(called), Optional.empty());
    branches.add(branch);
    return branch;
  }

  /** As {@link ContentsPlan} has it. */
  public static ContentsTree of(ExportSelection selection) {
    return of(ContentsPlan.of(selection));
  }

  /** Of lines in their order. */
  public static ContentsTree of(List<ContentsItem> items) {
    ContentsTree root = new ContentsTree(Optional.empty(), Optional.empty());
    ContentsTree group = root;
    ContentsTree column = root;
    for (ContentsItem item : items) {
      if (item.group().isPresent()) {
        group = root.branch(item.group().get());
        column = group;
      }
      if (item.groupEnds()) {
        group = root;
      }
      if (item.columnEnds()) {
        column = group;
      }
      if (item.column().isPresent()) {
        column = group.branch(item.column().get());
      }
      column.branches.add(new ContentsTree(Optional.empty(), Optional.of(item)));
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
