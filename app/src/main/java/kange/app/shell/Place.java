package kange.app.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import kange.model.authority.AuthorityIndex;
import kange.model.authority.AuthorityName;
import kange.model.search.SearchFilter;
import kange.model.search.SearchOrder;

/** Something the window can show, with all that is needed to show it again. */
public sealed interface Place {
  /** The choice of a first start. */
  record Welcome() implements Place {}

  record Home() implements Place {}

  /** Issues by journal and year; the newest journal when none is named. */
  record Shelves(Optional<String> journal) implements Place {
    public static Shelves all() {
      return new Shelves(Optional.empty());
    }
  }

  record Issue(long id) implements Place {}

  /**
   * An issue on the desk, beside its source.
   *
   * @param article the place of the article to look at, from 0; {@link #DOUBTS} for the first doubt
   */
  record Review(long issue, int article) implements Place {
    public static final int DOUBTS = -1;

    /** Begins with what is doubted. */
    public static Review of(long issue) {
      return new Review(issue, DOUBTS);
    }
  }

  /**
   * A misread word in many issues.
   *
   * @param journal whose issues; those of all journals when none is named
   * @param wrong the misread word, empty when it is still to be typed
   * @param right what it ought to be
   */
  record Slips(Optional<String> journal, String wrong, String right) implements Place {}

  /**
   * A file of the import desk on the reviewing desk, before it is filed.
   *
   * @param file its number in the queue
   * @param article as in {@link Review}
   */
  record QueueReview(long file, int article) implements Place {
    /** Begins with what is doubted. */
    public static QueueReview of(long file) {
      return new QueueReview(file, Review.DOUBTS);
    }
  }

  /** What is known of a journal beyond its files; the journal as its issues' shelf names it. */
  record Profile(String journal) implements Place {}

  record Columns(Optional<String> column) implements Place {
    public static Columns all() {
      return new Columns(Optional.empty());
    }
  }

  record Authors(Optional<String> author) implements Place {
    public static Authors all() {
      return new Authors(Optional.empty());
    }
  }

  /**
   * Which names are one.
   *
   * @param name the heading looked at; the first when none is named
   */
  record Authorities(AuthorityIndex index, Optional<AuthorityName> name) implements Place {
    /** An index, at its first heading. */
    public static Authorities of(AuthorityIndex index) {
      return new Authorities(index, Optional.empty());
    }
  }

  record Favourites() implements Place {}

  /** All highlights, notes, favourites and tags. */
  record Marks() implements Place {
    public static Marks all() {
      return new Marks();
    }
  }

  /**
   * Reading lists.
   *
   * @param list the one on show; the first when none is named
   * @param adding articles to put on a list that is still to be chosen
   */
  record Lists(OptionalLong list, List<Long> adding) implements Place {
    public Lists {
      adding = List.copyOf(adding);
    }

    public static Lists all() {
      return new Lists(OptionalLong.empty(), List.of());
    }

    public static Lists adding(List<Long> articles) {
      return new Lists(OptionalLong.empty(), articles);
    }
  }

  /**
   * An article in the reader.
   *
   * @param query what to mark in the text, or empty
   * @param spot where to begin; empty: at the first mark, or where it was left
   */
  record Article(long id, String query, Optional<Spot> spot) implements Place {
    public Article(long id, String query) {
      this(id, query, Optional.empty());
    }

    public static Article of(long id) {
      return new Article(id, "");
    }

    /** At certain words, which are shown for a moment. */
    public static Article at(long id, kange.model.issue.BlockSpan words) {
      return new Article(id, "", Optional.of(new Spot.Words(words)));
    }

    /** With the note on the article as a whole open. */
    public static Article withNote(long id) {
      return new Article(id, "", Optional.of(new Spot.Note()));
    }

    /** Where to begin in an article. */
    public sealed interface Spot {
      /** Some words of its text. */
      record Words(kange.model.issue.BlockSpan place) implements Spot {}

      /** What is noted on it as a whole. */
      record Note() implements Spot {}
    }
  }

  record Search(String query, SearchFilter filter, SearchOrder order) implements Place {
    public static Search of(String query) {
      return new Search(query, SearchFilter.NONE, SearchOrder.RELEVANCE);
    }
  }

  /**
   * The import desk.
   *
   * @param dropped files and folders to begin with
   */
  record Intake(List<Path> dropped) implements Place {
    public Intake {
      dropped = List.copyOf(dropped);
    }

    public static Intake empty() {
      return new Intake(List.of());
    }
  }

  /**
   * Articles on their way out.
   *
   * @param articles in the order wanted
   * @param name suggested name of the file, without ending
   * @param marks whether readers' marks are to go along, to begin with
   */
  record Export(List<Long> articles, String name, boolean marks) implements Place {
    public Export {
      articles = List.copyOf(articles);
    }

    public Export(List<Long> articles, String name) {
      this(articles, name, false);
    }
  }

  /**
   * Articles on their way to paper.
   *
   * @param articles in the order wanted
   * @param passage only these words of the one article; empty: all of it
   * @param name what is printed, for people and for the printer's queue
   */
  record Print(List<Long> articles, List<kange.model.issue.BlockSpan> passage, String name)
      implements Place {
    public Print {
      articles = List.copyOf(articles);
      passage = List.copyOf(passage);
    }

    public static Print of(List<Long> articles, String name) {
      return new Print(articles, List.of(), name);
    }
  }

  /** All open doubts. */
  record Doubts() implements Place {}

  record Check() implements Place {}

  /** What was done to the archive. */
  record Log() implements Place {}

  /** Issues that were deleted or replaced. */
  record Bin() implements Place {}

  record Settings() implements Place {}

  /** The manual. */
  record Manual() implements Place {}
}
