package kange.model.explain;

import kange.model.message.MessageCode;

/**
 * What one observation adds to the doubt about an article.
 *
 * @param value how much of it there is
 * @param share what it adds to the logarithm of the odds that the article is wrong; negative where
 *     it speaks for it
 */
public record EvidenceShare(MessageCode evidence, double value, double share) {}
