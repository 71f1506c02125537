package kange.model.catalogue;

import kange.model.issue.ContributorKind;

/**
 * An author and how many articles of the archive are theirs.
 *
 * @param pinyin full pinyin without tones, lower case, syllables joined: {@code jiangtao}
 * @param initials first letters: {@code jt}
 */
public record AuthorSummary(
    String name, ContributorKind kind, String pinyin, String initials, int articles) {}
