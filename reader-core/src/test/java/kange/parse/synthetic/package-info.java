/**
 * Writes issues of journals that do not exist, with the catalogue card each must be read to, so
 * that the parser is measured on layouts it was not made for. One seed gives one issue; half of the
 * forms and habits is held out and not looked at while the parser is tuned.
 *
 * <p>{@link kange.parse.synthetic.IssueMaker} writes, {@link kange.parse.synthetic.OcrDamage}
 * harms, {@link kange.parse.synthetic.ParseBench} measures.
 */
package kange.parse.synthetic;
