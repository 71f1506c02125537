package kange.parse.name;

import kange.parse.line.CharacterClass;

/** A quick look at a line, so that titles and prose are not divided in vain. */
final class BylineGate {
  /** Words that are neither short nor end like a body: a by-line may hold one, a title is one. */
  private static final int LONGEST_NAME = 9;

  private BylineGate() {}

  static boolean mayBe(BylineText text) {
    String form = text.form();
    if (form.indexOf('。') >= 0 || form.indexOf('？') >= 0 || form.indexOf('！', 2) >= 0) {
      return false;
    }
    if (text.spread() || BylineRoles.role(form, 0).isPresent()) {
      return true;
    }
    int start = 0;
    for (int i = 1; i <= form.length(); i++) {
      boolean ends = i == form.length() || text.gap(i) > 0 || !CharacterClass.isHan(form.charAt(i));
      if (ends) {
        if (i - start > LONGEST_NAME && !mayEnd(form, i)) {
          return false;
        }
        start = i;
      }
    }
    return true;
  }

  private static boolean mayEnd(String form, int end) {
    return BodyName.mayEnd(form, end)
        || BodySpans.endsLikePosition(form, end)
        || (end > 4 && holdsBodyAndName(form, end));
  }

  /** 市审计局张三: a body with a name of two to four characters behind it. */
  private static boolean holdsBodyAndName(String form, int end) {
    for (int length = 2; length <= 4; length++) {
      boolean body =
          BodyName.mayEnd(form, end - length) || BodySpans.endsLikePosition(form, end - length);
      if (body && Surnames.isEveryday(form, end - length)) {
        return true;
      }
    }
    return false;
  }
}
