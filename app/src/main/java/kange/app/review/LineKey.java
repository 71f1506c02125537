package kange.app.review;

import java.util.Optional;
import java.util.function.Function;
import kange.app.shell.RoomKey;
import kange.model.issue.BlockKind;
import kange.model.issue.Correction;
import kange.model.issue.LineRole;

/** What can be said of picked lines, each with its key. */
enum LineKey {
  TITLE(RoomKey.AS_TITLE, acts -> acts.role(LineRole.TITLE)),
  KICKER(RoomKey.AS_KICKER, acts -> acts.role(LineRole.KICKER)),
  SUBTITLE(RoomKey.AS_SUBTITLE, acts -> acts.role(LineRole.SUBTITLE)),
  BYLINE(RoomKey.AS_BYLINE, acts -> acts.role(LineRole.BYLINE)),
  HEADING(RoomKey.AS_HEADING, LineActs::heading),
  PARAGRAPH(RoomKey.AS_PARAGRAPH, acts -> acts.block(BlockKind.PARAGRAPH, 0)),
  CAPTION(RoomKey.AS_CAPTION, acts -> acts.block(BlockKind.CAPTION, 0)),
  QUOTE(RoomKey.AS_QUOTE, acts -> acts.block(BlockKind.QUOTE, 0)),
  NOTE(RoomKey.AS_NOTE, acts -> acts.block(BlockKind.NOTE, 0)),
  ARTICLE(RoomKey.AS_ARTICLE, LineActs::newArticle),
  ABOVE(RoomKey.MOVE_UP, LineActs::toAbove),
  BELOW(RoomKey.MOVE_DOWN, LineActs::toBelow),
  BORDER_UP(RoomKey.BORDER_UP, LineActs::borderUp),
  BORDER_DOWN(RoomKey.BORDER_DOWN, LineActs::borderDown),
  JOIN(RoomKey.JOIN, LineActs::joinNext),
  FOLIO(RoomKey.AS_REST, acts -> acts.role(LineRole.FOLIO));

  private final RoomKey key;
  private final Function<LineActs, Optional<Correction>> act;

  LineKey(RoomKey key, Function<LineActs, Optional<Correction>> act) {
    this.key = key;
    this.act = act;
  }

  RoomKey key() {
    return key;
  }

  Optional<Correction> act(LineActs acts) {
    return act.apply(acts);
  }
}
