package kange.store;

import java.util.List;
import kange.model.issue.BlockSpan;
import kange.model.issue.Contributor;
import kange.model.marks.Quotation;
import kange.store.sql.LanguageKeys;
import kange.text.Fold;
import kange.text.QuoteFinder;

/** Keys that sort as Unicode does; words are found again as the archive finds them. */
public final class TestKeys implements LanguageKeys {
  @Override
  public String sortKey(String text) {
    return text;
  }

  @Override
  public NameKeys nameKeys(Contributor contributor) {
    return new NameKeys("p" + contributor.name(), "i", contributor.name());
  }

  @Override
  public String titleKey(String title) {
    return title.replaceAll("\\s", "");
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
