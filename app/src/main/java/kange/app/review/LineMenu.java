package kange.app.review;

import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import kange.app.shell.Texts;
import kange.model.issue.BlockKind;
import kange.model.issue.LineRole;

/** Everything that can be said of picked lines, in words. */
final class LineMenu {
  private static final List<LineRole> LOOSE =
      List.of(
          LineRole.BANNER,
          LineRole.COVER,
          LineRole.CONTENTS,
          LineRole.MASTHEAD,
          LineRole.GUIDE,
          LineRole.NOTICE,
          LineRole.CAPTION,
          LineRole.FOLIO);

  private final SourceView source;
  private final Texts texts;

  LineMenu(SourceView source, Texts texts) {
    this.source = source;
    this.texts = texts;
  }

  ContextMenu menu() {
    ContextMenu menu = new ContextMenu();
    menu.setId("line-menu");
    for (LineKey key : LineKey.values()) {
      if (key == LineKey.ARTICLE) {
        menu.getItems().add(new SeparatorMenuItem());
      }
      if (key == LineKey.FOLIO) {
        menu.getItems().addAll(articles(), new SeparatorMenuItem(), loose(), headings());
      } else {
        MenuItem item = new MenuItem(texts.get("line." + key));
        item.setAccelerator(key.key().keys());
        item.setOnAction(e -> source.act(key::act));
        menu.getItems().add(item);
      }
    }
    return menu;
  }

  /** Which article the lines belong to; the list is made when it is asked for. */
  private Menu articles() {
    Menu menu = new Menu(texts.get("line.to"), null, new MenuItem());
    menu.setOnShowing(
        e -> {
          menu.getItems().clear();
          List<String> titles = source.titles();
          for (int place = 0; place < titles.size(); place++) {
            int article = place;
            String title = texts.get("line.to.article", place + 1, titles.get(place));
            MenuItem item = new MenuItem(title);
            item.setMnemonicParsing(false);
            item.setOnAction(chosen -> source.act(acts -> acts.toArticle(article)));
            menu.getItems().add(item);
          }
        });
    return menu;
  }

  private Menu loose() {
    Menu menu = new Menu(texts.get("line.loose"));
    for (LineRole role : LOOSE) {
      MenuItem item = new MenuItem(texts.get("loose." + role));
      item.setOnAction(e -> source.act(acts -> acts.role(role)));
      menu.getItems().add(item);
    }
    return menu;
  }

  private Menu headings() {
    Menu menu = new Menu(texts.get("line.headings"));
    for (int level = 1; level <= LineActs.DEEPEST_HEADING; level++) {
      int depth = level;
      MenuItem item = new MenuItem(texts.get("line.heading", depth));
      item.setOnAction(e -> source.act(acts -> acts.block(BlockKind.HEADING, depth)));
      menu.getItems().add(item);
    }
    return menu;
  }
}
