package kange.archive;

import java.util.List;
import kange.model.issue.BlockSpan;
import kange.model.issue.Contributor;
import kange.model.issue.ContributorKind;
import kange.model.marks.Quotation;
import kange.store.sql.LanguageKeys;
import kange.text.BareText;
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
    return BareText.of(title);
  }

  @Override
  public String folded(String text) {
    return Fold.of(text).text();
  }

  @Override
  public List<BlockSpan> find(Quotation quotation, List<String> blocks) {
    return QuoteFinder.find(quotation, blocks);
  }
}
