package kange.model.export;

/**
 * How the pages of a PDF look.
 *
 * @param runOn whether an article begins where the one before it ended (接排), instead of on a page
 *     of its own
 * @param systemFaces whether Han characters are set in the machine's 宋体, 小标宋, 黑体, 楷体 and 仿宋 where
 *     it has them and they may be embedded; otherwise a document is the same on every machine
 */
public record PageSetup(Template template, Paper paper, boolean runOn, boolean systemFaces) {
  /** A page of a book on A4, each article on a page of its own. */
  public static final PageSetup BOOK = of(Template.BOOK);

  /** A template as it was made. */
  public static PageSetup of(Template template) {
    return new PageSetup(template, template.paper(), template.runOn(), true);
  }

  /** Another template as it was made, in the same fonts. */
  public PageSetup in(Template other) {
    return of(other).withSystemFaces(systemFaces);
  }

  /** The same on another sheet. */
  public PageSetup on(Paper other) {
    return new PageSetup(template, other, runOn, systemFaces);
  }

  /** The same, with articles one after the other or each on a page of its own. */
  public PageSetup withRunOn(boolean now) {
    return new PageSetup(template, paper, now, systemFaces);
  }

  /** The same, in the machine's faces or in those of the program. */
  public PageSetup withSystemFaces(boolean wanted) {
    return new PageSetup(template, paper, runOn, wanted);
  }
}
