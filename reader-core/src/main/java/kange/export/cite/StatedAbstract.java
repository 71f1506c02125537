package kange.export.cite;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kange.model.issue.Block;

/**
 * What an article itself prints as its abstract (摘要) and keywords (关键词). The archive has no field
 * for them: they stand in front of the text, each in a paragraph that says what it is.
 *
 * @param text of the abstract, without the word it is headed by
 */
record StatedAbstract(Optional<String> text, List<String> keywords) {
  /** Further down an article may speak of abstracts; in front of it, it has one. */
  private static final int FIRST_BLOCKS = 6;

  private static final Pattern ABSTRACT = headed("(?:内容)?(?:摘\\s*要|提\\s*要)");
  private static final Pattern KEYWORDS = headed("关\\s*键\\s*(?:词|字)");

  /** Takes a copy of the list. */
  StatedAbstract {
    keywords = List.copyOf(keywords);
  }

  static StatedAbstract of(List<Block> blocks) {
    List<Block> front = blocks.stream().limit(FIRST_BLOCKS).toList();
    List<String> words =
        first(front, KEYWORDS).stream()
            .flatMap(line -> Arrays.stream(line.split("[;；,，、\\s\u3000]+")))
            .map(String::strip)
            .filter(word -> !word.isEmpty())
            .toList();
    return new StatedAbstract(first(front, ABSTRACT), words);
  }

  /** The word alone in brackets or before a colon: "摘要：", "【摘要】", "[摘 要]". */
  private static Pattern headed(String word) {
    return Pattern.compile(
        "^[\\s\u3000]*(?:[\\[【［〔]\\s*" + word + "\\s*[\\]】］〕][：:]?|" + word + "\\s*[：:])(.+)$",
        Pattern.DOTALL);
  }

  private static Optional<String> first(List<Block> blocks, Pattern pattern) {
    return blocks.stream()
        .map(block -> pattern.matcher(block.text()))
        .filter(Matcher::matches)
        .map(found -> found.group(1).strip())
        .filter(text -> !text.isEmpty())
        .findFirst();
  }
}
