package kange.model.catalogue;

/**
 * A column or an author, as an index lists it.
 *
 * @param letter A-Z by pinyin, {@code #} for anything else
 * @param articles how many articles of the archive stand under the name
 */
public record IndexedName(String name, NameKind kind, String letter, int articles) {}
