package kange.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kange.platform.Sha256;
import kange.search.ArticleSource;
import kange.search.SearchIndex;

/**
 * An index made for one user, beside an archive whose own index serves nobody and may not be
 * written: in the user's cache folder, where the next run finds it again, or else in memory.
 *
 * @param cache where the indexes of such archives lie, a folder each; the least used go
 * @param database the file it is a cache of: another file in its place has another index
 */
record SubstituteIndex(Path cache, Path database, String archiveId, ArticleSource articles) {
  private static final System.Logger LOG = System.getLogger(SubstituteIndex.class.getName());

  /** One person reads a few snapshots; each index may be as large as its archive. */
  private static final int KEPT = 4;

  /** Sixteen hexadecimal digits tell a few databases apart. */
  private static final int KEY_LENGTH = 16;

  SearchIndex open() {
    try {
      Path folder = folder();
      SearchIndex index = SearchIndex.open(folder, archiveId, articles);
      Files.setLastModifiedTime(folder, FileTime.from(Instant.now()));
      removeLeastUsed(folder);
      return index;
    } catch (IOException | UncheckedIOException e) {
      // Another process of this user has it open, or there is no room.
      LOG.log(Level.DEBUG, "the substitute is made in memory", e);
      return SearchIndex.inMemory(archiveId, articles);
    }
  }

  /** As {@link #open}, of an index that is to be forgotten first. */
  SearchIndex openAnew() {
    try {
      SearchIndex.delete(folder());
    } catch (IOException e) {
      LOG.log(Level.DEBUG, "the old substitute stays", e);
      return SearchIndex.inMemory(archiveId, articles);
    }
    return open();
  }

  private Path folder() throws IOException {
    Path file = database.toRealPath();
    BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
    String identity = file + "\n" + now.fileKey() + "\n" + now.creationTime();
    String key = Sha256.sha256(identity.getBytes(StandardCharsets.UTF_8)).substring(0, KEY_LENGTH);
    return cache.resolve(archiveId + "-" + key);
  }

  private void removeLeastUsed(Path own) throws IOException {
    Map<Path, FileTime> used = new HashMap<>();
    try (Stream<Path> folders = Files.list(cache)) {
      for (Path folder : folders.filter(f -> !f.equals(own)).toList()) {
        if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
          used.put(folder, Files.getLastModifiedTime(folder));
        }
      }
    }
    List<Path> oldestFirst = new ArrayList<>(used.keySet());
    oldestFirst.sort(Comparator.comparing(used::get));
    for (Path old : oldestFirst.subList(0, Math.max(0, oldestFirst.size() - (KEPT - 1)))) {
      try {
        SearchIndex.delete(old);
      } catch (IOException inUse) {
        LOG.log(Level.DEBUG, "a substitute that is in use stays", inUse);
      }
    }
  }
}
