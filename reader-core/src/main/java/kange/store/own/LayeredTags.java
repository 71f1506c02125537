package kange.store.own;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kange.model.ArchiveException;
import kange.model.marks.TaggedArticles;
import kange.store.sql.StoreMessage;

/**
 * Tags, whosever they are: one name is one tag, whether the archive gave it or the reader.
 * Thread-safe.
 */
public final class LayeredTags {
  private final MarkLayers layers;

  public LayeredTags(MarkLayers layers) {
    this.layers = layers;
  }

  /** Gives articles a tag; returns those that did not bear it before. */
  public TaggedArticles add(List<Long> articles, String tag, Instant at) {
    TaggedArticles added = layers.forNew().tags().add(articles, tag, at);
    Set<Long> before = layers.apart() ? layers.taggedInArchive(articles, tag) : Set.of();
    return without(added, before);
  }

  private static TaggedArticles without(TaggedArticles tagged, Set<Long> some) {
    return new TaggedArticles(
        tagged.tag(), tagged.articles().stream().filter(a -> !some.contains(a)).toList());
  }

  /** Takes a tag off articles, whoever gave it; returns those that bore it. */
  public TaggedArticles remove(List<Long> articles, String tag) {
    List<Long> mine = layers.own().map(own -> own.tagged(articles, tag)).orElse(List.of());
    boolean others = !layers.taggedInArchive(articles, tag).isEmpty();
    Set<Long> removed = new LinkedHashSet<>();
    if (others || (mine.isEmpty() && !layers.apart())) {
      removed.addAll(layers.archive().tags().remove(articles, tag).articles());
    }
    if (!mine.isEmpty()) {
      layers.own().ifPresent(own -> own.stores().tags().remove(mine, tag));
      removed.addAll(mine);
    }
    return new TaggedArticles(
        tag.strip(), articles.stream().filter(removed::contains).distinct().toList());
  }

  /** Takes a tag off all articles that are not somebody else's to change; returns them. */
  public TaggedArticles delete(String tag) {
    if (!mine(tag)) {
      return layers.archive().tags().delete(tag);
    }
    List<Long> articles = new ArrayList<>();
    layers.own().ifPresent(own -> articles.addAll(own.stores().tags().delete(tag).articles()));
    if (!layers.apart() && inArchive(tag)) {
      articles.addAll(layers.archive().tags().delete(tag).articles());
    }
    return new TaggedArticles(tag.strip(), articles.stream().distinct().toList());
  }

  /** Gives a tag another name, which no other tag may have. */
  public void rename(String tag, String to) {
    boolean there = layers.all().tags().exists(to);
    if (there && !layers.all().tags().same(tag, to)) {
      throw ArchiveException.of(StoreMessage.TAG_EXISTS, to.strip());
    }
    if (!mine(tag)) {
      layers.archive().tags().rename(tag, to);
      return;
    }
    layers.own().ifPresent(own -> own.stores().tags().rename(tag, to));
    if (!layers.apart() && inArchive(tag)) {
      layers.archive().tags().rename(tag, to);
    }
  }

  private boolean mine(String tag) {
    return layers.own().filter(own -> own.hasTag(tag)).isPresent();
  }

  private boolean inArchive(String tag) {
    return layers.tagInArchive(tag);
  }
}
