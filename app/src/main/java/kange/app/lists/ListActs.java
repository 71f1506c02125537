package kange.app.lists;

import java.util.List;
import javafx.scene.control.ListView;
import kange.app.parts.Cells;
import kange.app.shell.Notices;
import kange.app.shell.Texts;
import kange.model.catalogue.ArticleSummary;
import kange.model.marks.ReadingList;
import kange.model.marks.ReadingListChange;

/** What a reader does to a list, and the way back that is offered each time. */
final class ListActs {
  private final ListsModel model;
  private final ListView<ArticleSummary> list;
  private final Notices notices;
  private final Texts texts;

  ListActs(ListsModel model, ListView<ArticleSummary> list, Notices notices, Texts texts) {
    this.model = model;
    this.list = list;
    this.notices = notices;
    this.texts = texts;
  }

  void rename(ReadingList named, String name) {
    model.rename(
        named,
        name,
        was ->
            offerUndo(
                texts.get("lists.renamed", name), () -> model.rename(was, was.name(), now -> {})));
  }

  void delete(ReadingList gone) {
    model.delete(
        gone,
        removed ->
            offerUndo(texts.get("lists.deleted", gone.name()), () -> model.restore(removed)));
  }

  /** Puts articles at the end of a list, those that are not on it yet. */
  void add(ReadingList to, List<Long> articles) {
    model.add(to, articles, change -> added(to, change));
  }

  private void added(ReadingList to, ReadingListChange change) {
    int more = change.after().size() - change.before().size();
    offerArrange(texts.get("lists.added", more, to.name()), change);
  }

  /** Moves an article; nothing where there is no such place. */
  void move(int from, int to) {
    if (to < 0 || to >= model.articles().size() || !model.changeableProperty().get()) {
      return;
    }
    String title = model.articles().get(from).title();
    model.move(from, to, change -> offerArrange(texts.get("lists.moved", title), change));
    list.getSelectionModel().clearAndSelect(to);
    Cells.show(list, to);
  }

  void remove(ArticleSummary article) {
    int at = model.articles().indexOf(article);
    model.remove(
        article.id(),
        change -> {
          list.getSelectionModel().clearAndSelect(Math.min(at, model.articles().size() - 1));
          offerArrange(texts.get("lists.removed", article.title()), change);
        });
  }

  private void offerArrange(String told, ReadingListChange change) {
    offerUndo(told, () -> model.arrange(change.listId(), change.before()));
  }

  private void offerUndo(String told, Runnable undo) {
    notices.offer(told, texts.get("action.undo"), undo);
  }
}
