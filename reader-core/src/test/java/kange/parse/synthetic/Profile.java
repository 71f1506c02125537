package kange.parse.synthetic;

import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;

/** Kinds of issues to be measured on. */
enum Profile {
  PLAIN {
    @Override
    SyntheticIssue issue(long seed, Half half) {
      return IssueMaker.make(seed, half, Level.PLAIN);
    }
  },
  HARD {
    @Override
    SyntheticIssue issue(long seed, Half half) {
      return IssueMaker.make(seed, half, Level.HARD);
    }
  },

  /** Pages of a newspaper. */
  SPREAD {
    @Override
    SyntheticIssue issue(long seed, Half half) {
      return SpreadMaker.make(seed, half);
    }
  },

  /** The real issues that have a card, each once; none where they are not. */
  KNOWN {
    @Override
    SyntheticIssue issue(long seed, Half half) {
      List<SyntheticIssue> known = KnownFiles.all();
      return known.get((int) ((seed - 1) % known.size()));
    }

    @Override
    List<SyntheticIssue> issues(long seed, int count, Half half) {
      return KnownFiles.all();
    }
  };

  abstract SyntheticIssue issue(long seed, Half half);

  /** As many issues, of a seed each from one on. */
  List<SyntheticIssue> issues(long seed, int count, Half half) {
    return LongStream.range(seed, seed + count).parallel().mapToObj(s -> issue(s, half)).toList();
  }

  static Profile named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }
}
