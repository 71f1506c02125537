package kange.app.reader;

import java.util.List;
import java.util.function.Consumer;
import kange.app.parts.ReadOnly;
import kange.app.reader.marks.ArticleListsModel;
import kange.app.reader.marks.ArticleNoteCard;
import kange.app.reader.marks.ArticleNoteModel;
import kange.app.reader.marks.ListsCard;
import kange.app.reader.marks.TagsCard;
import kange.app.reader.marks.TagsModel;
import kange.app.reader.marks.UndoOffer;
import kange.app.shell.RoomContext;
import kange.app.shell.Texts;

/** The cards of the article on show, each over its own model: type, tags, note, lists. */
final class ArticleCards {
  private final TagsModel tagging;
  private final ArticleNoteModel noting;
  private final ArticleListsModel listing;
  private final ArticleNoteCard note;
  private final ReaderCards.Card typeCard;
  private final ReaderCards.Card tagsCard;
  private final ReaderCards.Card noteCard;
  private final ReaderCards.Card listsCard;

  ArticleCards(RoomContext context, UndoOffer undo, ReadOnly readOnly, Texts texts) {
    Consumer<Throwable> failed = e -> context.notices().error(e);
    tagging = new TagsModel(context.archive(), context.work(), failed);
    noting = new ArticleNoteModel(context.archive(), context.work(), failed);
    listing = new ArticleListsModel(context.archive(), context.work(), failed);
    TypePanel type = new TypePanel(context.settings(), context.fonts(), texts);
    TagsCard tags = new TagsCard(tagging, undo, readOnly, texts);
    ListsCard lists = new ListsCard(listing, context, undo, texts);
    note = new ArticleNoteCard(noting, undo, readOnly, texts);
    typeCard = new ReaderCards.Card(type, type::show);
    tagsCard = new ReaderCards.Card(tags, tags::show);
    noteCard = new ReaderCards.Card(note, note::show);
    listsCard = new ReaderCards.Card(lists, lists::show);
  }

  /** Shows what belongs to an article. */
  void load(long article) {
    tagging.load(article);
    noting.load(article);
    listing.load(article);
  }

  /** Tells whether something is noted on the article as a whole. */
  void onNoted(Consumer<Boolean> noted) {
    Runnable tell =
        () ->
            noted.accept(
                !noting.textProperty().get().isBlank() || !noting.officeProperty().get().isEmpty());
    noting.textProperty().subscribe(text -> tell.run());
    noting.officeProperty().subscribe(text -> tell.run());
  }

  List<ReaderCards.Card> all() {
    return List.of(typeCard, tagsCard, noteCard, listsCard);
  }

  ArticleNoteCard note() {
    return note;
  }

  ReaderCards.Card typeCard() {
    return typeCard;
  }

  ReaderCards.Card tagsCard() {
    return tagsCard;
  }

  ReaderCards.Card noteCard() {
    return noteCard;
  }

  ReaderCards.Card listsCard() {
    return listsCard;
  }
}
