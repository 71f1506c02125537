package kange.store;

import kange.model.Contributor;

/** Keys that sort as Unicode does. */
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
}
