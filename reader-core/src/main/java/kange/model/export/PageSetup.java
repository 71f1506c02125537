package kange.model.export;

/**
 * How the pages of a PDF look.
 *
 * @param runOn whether an article begins where the one before it ended (接排), instead of on a page
 *     of its own
 */
public record PageSetup(Template template, Paper paper, boolean runOn) {
  /** A page of a book on A4, each article on a page of its own. */
  public static final PageSetup BOOK = of(Template.BOOK);

  /** A template as it was made. */
  public static PageSetup of(Template template) {
    return new PageSetup(template, template.paper(), template.runOn());
  }

  /** The same on another sheet. */
  public PageSetup on(Paper other) {
    return new PageSetup(template, other, runOn);
  }

  /** The same, with articles one after the other or each on a page of its own. */
  public PageSetup withRunOn(boolean now) {
    return new PageSetup(template, paper, now);
  }
}
