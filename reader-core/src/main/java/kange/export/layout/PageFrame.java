package kange.export.layout;

/**
 * A sheet and the text area on it, in points. The inner margin is where sheets are bound: at the
 * left of odd pages, at the right of even ones.
 *
 * @param top white over the text area
 * @param inner white at the bound side
 * @param measure width of the text area
 * @param textHeight height of the text area
 * @param headAbove baseline of the running head over the text area; 0 for none
 * @param footBelow baseline of the page's number below the text area
 */
public record PageFrame(
    double width,
    double height,
    double top,
    double inner,
    double measure,
    double textHeight,
    double headAbove,
    double footBelow) {

  /**
   * Left end of the text area.
   *
   * @param page from 1, as sheets are counted
   */
  public double left(int page) {
    return page % 2 == 1 ? inner : width - inner - measure;
  }

  /** Height above the sheet's lower edge of a place in the text area. */
  public double y(double below) {
    return height - top - below;
  }
}
