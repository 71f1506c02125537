package kange.archive;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import kange.model.Contributor;
import kange.model.ContributorKind;
import kange.model.Place;
import kange.model.Quotation;
import kange.store.LanguageKeys;
import kange.text.Fold;
import kange.text.Pinyin;
import kange.text.QuoteFinder;

/** Sorts by pinyin, and compares by what is left of a text without spaces and punctuation. */
final class ChineseKeys implements LanguageKeys {
  @Override
  public String sortKey(String text) {
    return Pinyin.ofText(text).sortKey();
  }

  @Override
  public NameKeys nameKeys(Contributor contributor) {
    Pinyin.Reading reading =
        contributor.kind() == ContributorKind.PERSON
            ? Pinyin.ofPerson(contributor.name())
            : Pinyin.ofText(contributor.name());
    return new NameKeys(reading.full(), reading.initials(), reading.sortKey());
  }

  @Override
  public String titleKey(String title) {
    return bare(title);
  }

  @Override
  public String folded(String text) {
    return Fold.of(text).text();
  }

  @Override
  public List<Place> find(Quotation quotation, List<String> blocks) {
    return QuoteFinder.find(quotation, blocks);
  }

  /** Letters, digits and ideographs only, of one width and case. */
  static String bare(String text) {
    StringBuilder bare = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(c -> Character.isLetterOrDigit(c) || Character.isIdeographic(c))
        .forEach(bare::appendCodePoint);
    return bare.toString();
  }
}
