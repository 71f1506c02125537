package kange.app.parts;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.CheckBox;
import kange.app.shell.Texts;

/** The box of a cell that picks its article, and follows when the article is picked elsewhere. */
public final class PickBox extends CheckBox {
  private final ArticleSelection selection;
  private final Supplier<Optional<Long>> article;

  /**
   * @param article what the cell shows now; empty while that is no article
   */
  public PickBox(ArticleSelection selection, Supplier<Optional<Long>> article, Texts texts) {
    this.selection = selection;
    this.article = article;
    setFocusTraversable(false);
    setAccessibleText(texts.get("part.select.one"));
    setOnAction(e -> article.get().ifPresent(id -> selection.set(id, isSelected())));
    selection.sizeProperty().subscribe(size -> follow());
  }

  /** Call when the cell shows another article. */
  public void follow() {
    article.get().ifPresent(id -> setSelected(selection.contains(id)));
  }
}
