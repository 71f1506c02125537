package kange.parse.name;

import java.util.ArrayList;
import java.util.List;
import kange.model.issue.ContributorKind;

/**
 * Says of the names in a divided by-line who is an author: roles speak for the names after them, or
 * for those before where they stand last; bodies beside a person are where the person works.
 */
final class BylineInterpreter {
  private static final int LONG_FOR_A_NAME = 4;

  private final BylineText text;
  private final List<BylineSpan> spans;
  private final boolean[] author;

  BylineInterpreter(BylineText text, List<BylineSpan> spans) {
    this.text = text;
    this.spans = spans;
    this.author = new boolean[spans.size()];
  }

  List<Signatory> signatories() {
    boolean outside =
        spans.stream().anyMatch(s -> s.kind() == SpanKind.PERSON && text.depth(s.start()) == 0);
    boolean inside =
        spans.stream().anyMatch(s -> s.kind() == SpanKind.PERSON && text.depth(s.start()) > 0);
    readRoles();
    List<Signatory> signatories = new ArrayList<>();
    for (int i = 0; i < spans.size(); i++) {
      BylineSpan span = spans.get(i);
      if (span.isName()) {
        boolean bracketed = text.depth(span.start()) > 0;
        boolean note = bracketed ? outside || (bodiesOutside() && !inside) : inside && !outside;
        boolean employer =
            (span.kind() == SpanKind.BODY && (isBeforePerson(i) || isAfterPerson(i)))
                || (isLoose(span) && isBeforePerson(i));
        signatories.add(signatory(span, author[i] && !note && !employer));
      }
    }
    return signatories;
  }

  private boolean bodiesOutside() {
    return spans.stream().anyMatch(s -> s.kind() == SpanKind.BODY && text.depth(s.start()) == 0);
  }

  private Signatory signatory(BylineSpan span, boolean isAuthor) {
    ContributorKind kind =
        span.kind() == SpanKind.PERSON ? ContributorKind.PERSON : ContributorKind.ORGANIZATION;
    String name = text.printed(span.start(), span.end()).strip();
    return new Signatory(name, kind, isAuthor, span.likelihood());
  }

  private void readRoles() {
    List<Integer> told =
        java.util.stream.IntStream.range(0, spans.size())
            .filter(i -> spans.get(i).isName() || spans.get(i).kind() == SpanKind.ROLE)
            .boxed()
            .toList();
    if (told.isEmpty()) {
      return;
    }
    boolean roleFirst = spans.get(told.getFirst()).kind() == SpanKind.ROLE;
    boolean roleLast = spans.get(told.getLast()).kind() == SpanKind.ROLE;
    if (roleLast && !roleFirst) {
      readBackwards(told);
    } else {
      readForwards(told);
    }
  }

  /** 本刊记者 张三 通讯员 李四; a role behind the last name speaks for that name, too. */
  private void readForwards(List<Integer> told) {
    boolean current = true;
    boolean afterRole = false;
    int lastName = -1;
    for (int i : told) {
      BylineSpan span = spans.get(i);
      if (span.kind() == SpanKind.ROLE) {
        current = afterRole ? current && span.author() : span.author();
        afterRole = true;
      } else {
        author[i] = current;
        lastName = i;
        afterRole = false;
      }
    }
    if (afterRole && lastName >= 0) {
      author[lastName] &= current;
    }
  }

  /** 张三 文 李四 图: each role speaks for the names before it. */
  private void readBackwards(List<Integer> told) {
    boolean current = true;
    boolean afterName = true;
    for (int i : told.reversed()) {
      BylineSpan span = spans.get(i);
      if (span.kind() == SpanKind.ROLE) {
        current = afterName ? span.author() : current && span.author();
        afterName = false;
      } else {
        author[i] = current;
        afterName = true;
      }
    }
  }

  /** Taken for a name only because a label stands before it. */
  private static boolean isLoose(BylineSpan span) {
    return span.end() - span.start() >= LONG_FOR_A_NAME && span.likelihood() < PersonName.LIKELY;
  }

  /** 某局 张三, 某局局长 张三, 某局 通讯员 张三. */
  private boolean isBeforePerson(int i) {
    for (int k = i + 1; k < spans.size(); k++) {
      BylineSpan next = spans.get(k);
      if (next.kind() == SpanKind.PERSON) {
        return text.depth(next.start()) == text.depth(spans.get(i).start()) && author[k];
      }
      boolean passed = next.kind() == SpanKind.POSITION || isUnmarkedRole(next);
      if (!passed) {
        return false;
      }
    }
    return false;
  }

  /** 张三 某局, 张三，某局局长. */
  private boolean isAfterPerson(int i) {
    for (int k = i - 1; k >= 0; k--) {
      BylineSpan before = spans.get(k);
      if (before.kind() == SpanKind.PERSON) {
        return author[k];
      }
      boolean comma = before.kind() == SpanKind.MARK && text.form().charAt(before.start()) == '，';
      if (before.kind() != SpanKind.POSITION && !comma) {
        return false;
      }
    }
    return false;
  }

  private boolean isUnmarkedRole(BylineSpan span) {
    return span.kind() == SpanKind.ROLE
        && Character.isLetter(text.form().charAt(span.end() - 1))
        && span.author();
  }
}
