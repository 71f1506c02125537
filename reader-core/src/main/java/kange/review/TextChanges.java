package kange.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kange.model.issue.Article;
import kange.model.issue.Block;
import kange.model.issue.TextChange;
import kange.parse.name.BylineReader;

/** Lets a line read what it was printed as, and whatever was read from it with it. */
final class TextChanges {
  private final SourceReading then;
  private final SourceReading now;
  private final int line;

  private TextChanges(SourceReading then, SourceReading now, int line) {
    this.then = then;
    this.now = now;
    this.line = line;
  }

  static IssueDraft apply(IssueDraft issue, TextChange change) {
    SourceReading then = issue.source();
    if (!then.has(change.line())) {
      throw new InapplicableCorrectionException(change.line());
    }
    SourceReading now = then.with(change.line(), change.text());
    TextChanges changes = new TextChanges(then, now, change.line());
    IssueDraft changed = issue.withSource(now);
    Optional<ArticleDraft> owner = issue.owner(change.line());
    return owner.isPresent() ? changed.with(changes.article(owner.get())) : changed;
  }

  private ArticleDraft article(ArticleDraft draft) {
    List<Block> blocks = new ArrayList<>();
    for (Block block : draft.article().blocks()) {
      List<Integer> own = then.in(block.lines());
      blocks.add(own.contains(line) ? block(block, own) : block);
    }
    blocks.removeIf(block -> !Blocks.says(block));
    ArticleDraft read = Redraft.of(draft, then, draft.lines(), draft.head(), blocks, now);
    if (draft.head().containsKey(line)) {
      return read;
    }
    return signed(beginsToSpeak(read) ? text(read) : read, draft.article());
  }

  /** An ornament was in no block; reading words now, it is text where it stands. */
  private boolean beginsToSpeak(ArticleDraft read) {
    return !says(then)
        && says(now)
        && read.article().blocks().stream()
            .noneMatch(block -> now.in(block.lines()).contains(line));
  }

  private boolean says(SourceReading source) {
    return source.text(line).codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private ArticleDraft text(ArticleDraft read) {
    return RoleChanges.asText(read, Set.of(line), now);
  }

  /** A block that reads as its lines do is read again; in any other, the words are replaced. */
  private Block block(Block block, List<Integer> own) {
    Block again = then.block(block.kind(), block.level(), own);
    String was = then.text(line);
    return again.text().equals(block.text()) || was.isEmpty() || !block.text().contains(was)
        ? now.block(block.kind(), block.level(), own)
        : new Block(
            block.kind(), block.level(), block.text().replace(was, now.text(line)), block.lines());
  }

  /** A signature in the text is who wrote it. */
  private ArticleDraft signed(ArticleDraft read, Article before) {
    Optional<String> byline = before.byline().filter(then.text(line)::equals);
    if (byline.isEmpty()) {
      return read;
    }
    Article a = read.article();
    return read.with(
        new Article(
            a.title(),
            a.subtitle(),
            a.kicker(),
            BylineReader.names(now.text(line)).stream().map(BylineReader::contributor).toList(),
            Optional.of(now.text(line)),
            a.column(),
            a.page(),
            a.source(),
            a.note(),
            a.lines(),
            a.blocks(),
            a.confidence(),
            a.warnings()));
  }
}
