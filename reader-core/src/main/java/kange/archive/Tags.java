package kange.archive;

import java.time.Instant;
import java.util.List;
import kange.model.catalogue.ArticleSummary;
import kange.model.marks.Tag;
import kange.model.marks.TaggedArticles;
import kange.store.marks.TagStore;
import kange.store.own.LayeredTags;
import kange.store.own.MarkLayers;

/**
 * Words readers file articles under. A tag is there as long as an article bears it; names that
 * differ only in width, case, 简繁 or spaces are one tag. Undo of {@link #add} is {@link #remove} of
 * what it returned, and the other way round. Thread-safe.
 */
public final class Tags {
  private final TagStore tags;
  private final LayeredTags changes;

  Tags(MarkLayers layers) {
    this.tags = layers.all().tags();
    this.changes = new LayeredTags(layers);
  }

  /** All tags, by pinyin. */
  public List<Tag> all() {
    return tags.all();
  }

  /** Articles with a tag, tagged last first; how many there are, says the {@link Tag}. */
  public List<ArticleSummary> articles(String tag, int offset, int limit) {
    return tags.articles(tag, offset, limit);
  }

  /** Gives articles a tag; returns those that did not bear it before. */
  public TaggedArticles add(List<Long> articles, String tag) {
    return changes.add(articles, tag, Instant.now());
  }

  /** Takes a tag off articles; returns those that bore it. */
  public TaggedArticles remove(List<Long> articles, String tag) {
    return changes.remove(articles, tag);
  }

  /** Takes a tag off all articles; returns them. */
  public TaggedArticles delete(String tag) {
    return changes.delete(tag);
  }

  /** Gives a tag another name; refuses one that another tag has. */
  public void rename(String tag, String to) {
    changes.rename(tag, to);
  }
}
