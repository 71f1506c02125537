package kange.app.reader;

import atlantafx.base.theme.Styles;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import kange.app.parts.ReadOnly;
import kange.app.parts.Tool;
import kange.app.shell.RoomContext;
import kange.app.shell.RoomKey;
import kange.app.shell.Texts;
import kange.app.shell.Tooltips;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** The buttons above the page, in the order in which they leave a bar that is too narrow. */
final class ReaderTools {
  /** The rank of what never leaves the bar. */
  static final int STAYS = 0;

  /** What changes the view, what marks the article, what takes it out. */
  enum Group {
    LOOKING(0),
    MARKING(1),
    TAKING(2);

    private final int place;

    Group(int place) {
      this.place = place;
    }
  }

  private final RoomContext context;
  private final Texts texts;
  private final ReadOnly readOnly;
  private final List<Tool> tools = new ArrayList<>();

  ReaderTools(RoomContext context, Texts texts) {
    this.context = context;
    this.texts = texts;
    this.readOnly = ReadOnly.ofMarks(context);
  }

  List<Tool> all() {
    return List.copyOf(tools);
  }

  /**
   * @param key of the sentence that explains it
   * @param word of the word beside the icon
   * @param rank the lower, the longer it stays in the bar
   */
  Button add(
      Group group,
      String id,
      String key,
      String word,
      Ikon icon,
      int rank,
      Runnable action,
      RoomKey... keys) {
    Button button = button(id, key, texts.get(word), new FontIcon(icon), action, keys);
    tools.add(new Tool(button, button, icon, rank, group.place));
    return button;
  }

  /** One with a sign in place of an icon and a word. */
  void sign(String id, Ikon inMenu, Runnable action, RoomKey keys) {
    String key = "reader." + id;
    Button button = button(id, key, "", new Label(texts.get(key + ".sign")), action, keys);
    tools.add(new Tool(button, button, inMenu, Tool.IN_MENU, Group.LOOKING.place));
  }

  /** One for what is marked, which some archives do not take. */
  @CanIgnoreReturnValue
  Button marker(
      String id,
      String key,
      String word,
      Node graphic,
      Ikon icon,
      int rank,
      Runnable action,
      RoomKey... keys) {
    Button button = button(id, key, texts.get(word), graphic, action, keys);
    Node node = readOnly.guard(button);
    tools.add(new Tool(button, node, icon, rank, Group.MARKING.place));
    return button;
  }

  /** Explains a button with the keys of the window's command that does the same. */
  void nameByCommand(Button button, String key, String command) {
    context.commands().stream()
        .filter(c -> c.id().equals(command))
        .forEach(c -> Tooltips.name(button, texts.get(key), c.keyText(texts), texts));
  }

  /**
   * @param word what stands beside the icon; empty: nothing
   */
  private Button button(
      String id, String key, String word, Node graphic, Runnable action, RoomKey... keys) {
    Button button = new Button(word, graphic);
    button.setId("reader-" + id);
    button.getStyleClass().addAll(Styles.FLAT, "bar-tool");
    button.setMinWidth(Region.USE_PREF_SIZE);
    Tooltips.name(button, texts.get(key), texts, keys);
    button.setOnAction(e -> action.run());
    return button;
  }
}
