package kange.parse.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Divides a by-line into spans: the likeliest ways first, by dynamic programming over the places
 * where a span may begin. Linear in the line's length but for the longest body's name.
 */
final class BylineDecoder {
  /** Ways kept to each place and kind: enough for a second reading of the whole. */
  private static final int KEPT = 3;

  /** Names run together without a space: 张三李四. */
  private static final double RUN_TOGETHER = 0.25;

  /** In a spread line no space divides, so names that follow each other are as they should be. */
  private static final double SPREAD = 0.7;

  private static final double AFTER_ROLE = 0.95;
  private static final double BEFORE_ROLE = 0.85;
  private static final double AFTER_BODY = 0.5;
  private static final double POSITION_AFTER_NAME = 0.4;
  private static final double TWO_BODIES = 0.8;

  /** Printed with a space, a department of the body before is still no second author. */
  private static final double PART_OF_A_BODY = 0.05;

  private static final double UNLIKELY = 0.02;

  private final BylineText text;
  private final SpanFinder finder;
  private final List<Map<SpanKind, List<Path>>> paths = new ArrayList<>();

  private BylineDecoder(BylineText text) {
    this.text = text;
    this.finder = new SpanFinder(text);
    for (int i = 0; i <= text.length(); i++) {
      paths.add(new EnumMap<>(SpanKind.class));
    }
  }

  /** One way from the line's beginning to the end of a span. */
  private record Path(@Nullable Path before, BylineSpan span, double score) {}

  private static final Comparator<Path> BEST_FIRST = (a, b) -> Double.compare(b.score(), a.score());

  /**
   * A whole reading.
   *
   * @param score product of all likelihoods
   */
  record Reading(List<BylineSpan> spans, double score) {
    Reading {
      spans = List.copyOf(spans);
    }
  }

  /** The best readings of a text, best first; none for an empty one. */
  static List<Reading> readings(BylineText text) {
    return new BylineDecoder(text).decode();
  }

  private List<Reading> decode() {
    for (int at = 0; at < text.length(); at++) {
      Map<SpanKind, List<Path>> here = paths.get(at);
      if (at > 0 && here.isEmpty()) {
        continue;
      }
      boolean fresh =
          at == 0
              || text.gap(at) > 0
              || here.containsKey(SpanKind.ROLE)
              || here.containsKey(SpanKind.MARK);
      for (BylineSpan span : finder.at(at, fresh)) {
        if (at == 0) {
          add(new Path(null, span, span.likelihood()));
        }
        here.values().forEach(all -> all.forEach(p -> follow(p, span)));
      }
    }
    List<Path> ends = new ArrayList<>();
    paths.getLast().values().forEach(ends::addAll);
    return ends.stream().sorted(BEST_FIRST).map(BylineDecoder::reading).toList();
  }

  private void follow(Path before, BylineSpan span) {
    double factor = transition(before.span(), span);
    if (factor > 0) {
      add(new Path(before, span, before.score() * factor * span.likelihood()));
    }
  }

  private void add(Path path) {
    List<Path> there =
        paths.get(path.span().end()).computeIfAbsent(path.span().kind(), k -> new ArrayList<>());
    there.add(path);
    if (there.size() > KEPT) {
      there.sort(BEST_FIRST);
      there.removeLast();
    }
  }

  private double transition(BylineSpan before, BylineSpan next) {
    SpanKind from = before.kind();
    SpanKind to = next.kind();
    if (from == SpanKind.MARK || to == SpanKind.MARK) {
      return 1;
    }
    boolean gap = text.gap(next.start()) > 0;
    if (gap && !text.spread()) {
      return from == SpanKind.BODY && to == SpanKind.BODY ? twoBodies(next) : 1;
    }
    return switch (from) {
      case ROLE -> isDoubtfulAfter(before, next) ? UNLIKELY : AFTER_ROLE;
      case PERSON ->
          switch (to) {
            case ROLE -> text.endsApart(next.end()) || text.spread() ? BEFORE_ROLE : UNLIKELY;
            case PERSON -> gap ? SPREAD : RUN_TOGETHER;
            case POSITION -> POSITION_AFTER_NAME;
            default -> gap ? UNLIKELY : 0;
          };
      case BODY ->
          to == SpanKind.ROLE
              ? BEFORE_ROLE
              : to == SpanKind.UNKNOWN ? 0 : isHardlyName(next) ? UNLIKELY : AFTER_BODY;
      case POSITION -> to == SpanKind.UNKNOWN ? 0 : isHardlyName(next) ? UNLIKELY : BEFORE_ROLE;
      case UNKNOWN, MARK -> 1;
    };
  }

  /** 市财政局 课题组: what is nothing but an ending belongs to the body before it. */
  private double twoBodies(BylineSpan next) {
    return BodyName.isBare(text.form(next.start(), next.end())) ? PART_OF_A_BODY : TWO_BODIES;
  }

  /** 文化馆唱戏: what runs on behind a body or a position, and no surname opens, is its doing. */
  private static boolean isHardlyName(BylineSpan next) {
    return next.kind() == SpanKind.PERSON && next.likelihood() < PersonName.LIKELY;
  }

  /** 记者从会上…: what runs on behind a bare role word, and no surname opens, is no name. */
  private boolean isDoubtfulAfter(BylineSpan role, BylineSpan next) {
    return isHardlyName(next) && !text.isMark(role.end() - 1);
  }

  private static Reading reading(Path last) {
    List<BylineSpan> spans = new ArrayList<>();
    for (Path path = last; path != null; path = path.before()) {
      spans.addFirst(path.span());
    }
    return new Reading(spans, last.score());
  }
}
