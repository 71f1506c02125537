package kange.publish;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kange.model.publish.Edition;
import kange.model.publish.EditionNews;
import kange.search.SearchIndex;
import kange.store.Stores;
import kange.store.sql.DatabaseHeader;

/**
 * What an edition says of itself.
 *
 * @param format how it is made up; see {@link #newer}
 * @param publication identity of the folder it was published into: one row of editions
 * @param archive identity of the archive it was made of
 * @param schema version of its database
 * @param analysis by which its index was made
 * @param program that made it
 * @param files all but the manifest itself
 */
record Manifest(
    int format,
    String publication,
    String archive,
    int number,
    Instant created,
    int schema,
    int analysis,
    String program,
    int articles,
    List<PublishedIssue> issues,
    List<PublishedFile> files) {
  /** What this program writes, and the newest it can read. */
  static final int FORMAT = 1;

  Manifest {
    issues = List.copyOf(issues);
    files = List.copyOf(files);
  }

  /** Whether a newer program made it, so that this one could not open it. */
  boolean newer() {
    return format > FORMAT || new DatabaseHeader(0, schema, true).newer();
  }

  /** Whether an older program made it, so that this one has to bring its database on. */
  boolean older() {
    return schema < DatabaseHeader.newest();
  }

  /** The same with a database that this program has brought on. */
  Manifest upgraded(PublishedFile database) {
    return new Manifest(
        format,
        publication,
        archive,
        number,
        created,
        DatabaseHeader.newest(),
        analysis,
        program,
        articles,
        issues,
        files.stream().map(f -> f.path().equals(database.path()) ? database : f).toList());
  }

  /** Whether its index is of no use to this program. */
  boolean otherAnalysis() {
    return analysis != SearchIndex.analysis();
  }

  Edition edition() {
    return new Edition(number, created, issues.size(), articles);
  }

  /** In bytes. */
  long size() {
    return files.stream().mapToLong(PublishedFile::size).sum();
  }

  /** What is new in it against one before. */
  EditionNews since(Manifest before) {
    return news(before.issues());
  }

  /** What is new in it when nothing was there before. */
  EditionNews sinceNothing() {
    return news(List.of());
  }

  private EditionNews news(List<PublishedIssue> before) {
    Map<Long, PublishedIssue> gone = new HashMap<>();
    before.forEach(issue -> gone.put(issue.id(), issue));
    List<String> added = new ArrayList<>();
    List<String> changed = new ArrayList<>();
    for (PublishedIssue issue : issues) {
      PublishedIssue then = gone.remove(issue.id());
      if (then == null) {
        added.add(issue.label());
      } else if (!then.state().equals(issue.state())) {
        changed.add(issue.label());
      }
    }
    List<String> removed =
        before.stream()
            .filter(issue -> gone.containsKey(issue.id()))
            .map(PublishedIssue::label)
            .toList();
    return new EditionNews(added, changed, removed);
  }

  boolean plausible() {
    Set<String> paths = new HashSet<>();
    return format > 0
        && number > 0
        && schema > 0
        && articles >= 0
        && !publication.isBlank()
        && files.stream().allMatch(file -> file.plausible() && paths.add(file.path()))
        && paths.contains(Stores.FILE);
  }
}
