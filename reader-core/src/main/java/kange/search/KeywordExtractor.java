package kange.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kange.text.Fold;
import kange.text.FoldedText;

/** The words of a question that say what it is about. */
final class KeywordExtractor {
  /** Words of questions, not of articles. */
  private static final Set<String> NOISE =
      Arrays.stream(
              """
              的 了 在 是 和 与 及 或 等 对 把 被 将 从 到 有 就 也 都 我 我们 他 她 它 这 那 哪 个 篇
              讲 写 说 谈 吗 呢 关于 有关 那篇 这篇 一篇 文章 介绍 提到 讲到 写到 说到 什么 怎么 怎样 如何
              哪里 哪个 谁 为什么 一个 一些 里面 好像 记得 大概 内容 相关 那个 这个 还有
              """
                  .split("\\s+"))
          .collect(Collectors.toUnmodifiableSet());

  private final Analysis analysis;

  KeywordExtractor(Analysis analysis) {
    this.analysis = analysis;
  }

  /**
   * In the order typed, each once. A single character counts only where there is nothing longer.
   */
  List<FoldedText> of(List<FoldedText> runs) {
    Set<String> words = new LinkedHashSet<>();
    for (FoldedText run : runs) {
      words.addAll(cut(run));
      words.addAll(Synonyms.in(run.text()));
    }
    if (words.stream().anyMatch(w -> !isSingle(w))) {
      words.removeIf(KeywordExtractor::isSingle);
    }
    return words.stream().map(Fold::of).toList();
  }

  /**
   * Single characters in a row are a name or a new word smartcn does not know: they stay together.
   */
  private List<String> cut(FoldedText run) {
    List<String> words = new ArrayList<>();
    StringBuilder unknown = new StringBuilder();
    for (String word : analysis.words(run)) {
      boolean noise = NOISE.contains(word);
      if (isSingle(word) && !noise) {
        unknown.append(word);
        continue;
      }
      flush(unknown, words);
      if (!noise) {
        words.add(word);
      }
    }
    flush(unknown, words);
    return words;
  }

  private static void flush(StringBuilder unknown, List<String> words) {
    if (unknown.length() > 0) {
      words.add(unknown.toString());
      unknown.setLength(0);
    }
  }

  private static boolean isSingle(String word) {
    return word.codePointCount(0, word.length()) == 1;
  }
}
