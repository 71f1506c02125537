package kange.app.home;

import atlantafx.base.theme.Styles;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kange.app.sharing.SharingModel;
import kange.app.shell.Place;
import kange.app.shell.RoomContext;
import kange.app.shell.Texts;

/** The top of the home page: what there is, what is to be done, of when the copies are. */
final class HomeHead {
  static final String DOUBTS = "home-doubts";
  static final String WAITING = "home-waiting";

  private final RoomContext context;
  private final Texts texts;

  HomeHead(RoomContext context, Texts texts) {
    this.context = context;
    this.texts = texts;
  }

  Node of(HomePage page) {
    Label title = new Label(texts.get("home.title"));
    title.getStyleClass().add(Styles.TITLE_2);
    String holdings =
        texts.get(
            "home.holdings",
            texts.get("count.journals", page.journals().size()),
            texts.get("count.issues", page.issues()),
            texts.get("count.articles", page.articles()));
    Label amount = new Label(holdings);
    amount.getStyleClass().add(Styles.TEXT_MUTED);
    VBox head = new VBox(title, amount);
    head.getStyleClass().add("home-head");
    HBox tasks = new HBox();
    tasks.getStyleClass().add("home-tasks");
    if (page.doubts() > 0 && context.navigator().knows(Place.Doubts.class)) {
      String words = texts.get("home.doubts", page.doubts());
      tasks.getChildren().add(task(DOUBTS, words, new Place.Doubts()));
    }
    if (page.waiting() > 0 && context.navigator().knows(Place.Intake.class)) {
      String words = texts.get("home.waiting", page.waiting());
      tasks.getChildren().add(task(WAITING, words, Place.Intake.empty()));
    }
    if (page.copies().told()) {
      tasks.getChildren().add(copies(page.copies().days()));
    }
    if (page.edition().isPresent()) {
      tasks.getChildren().add(edition());
    }
    if (!tasks.getChildren().isEmpty()) {
      head.getChildren().add(tasks);
    }
    return head;
  }

  /** Which edition this is; pressed, it looks for a newer one. */
  private Node edition() {
    SharingModel sharing = new SharingModel(context);
    String words = sharing.edition().orElse("");
    if (sharing.source().isEmpty()) {
      Label plain = new Label(words);
      plain.setId("home-edition");
      plain.getStyleClass().add(Styles.TEXT_MUTED);
      return plain;
    }
    Hyperlink look = new Hyperlink(words + " · " + sharing.texts().get("sharing.look"));
    look.setId("home-edition");
    look.getStyleClass().add("home-doubts");
    look.disableProperty().bind(sharing.runningProperty());
    look.setOnAction(e -> sharing.update());
    return look;
  }

  private Node copies(Optional<Long> days) {
    Label age =
        new Label(
            days.map(since -> texts.get("home.copies", since))
                .orElseGet(() -> texts.get("home.copies.none")));
    age.setId("home-copies");
    age.getStyleClass().add(Styles.TEXT_MUTED);
    return age;
  }

  private Node task(String id, String words, Place place) {
    Hyperlink task = new Hyperlink(words);
    task.setId(id);
    task.getStyleClass().add("home-doubts");
    task.setOnAction(e -> context.navigator().open(place));
    return task;
  }
}
