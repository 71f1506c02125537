package kange.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import kange.app.settings.WindowSize;
import kange.app.shell.Place;
import kange.archive.Archive;
import kange.model.Progress;
import kange.model.authority.AuthorityIndex;
import kange.model.authority.AuthorityKind;
import kange.model.authority.AuthorityName;
import kange.model.authority.Heading;
import kange.model.catalogue.ArticleFilter;
import kange.model.catalogue.AuthorSummary;
import kange.model.intake.DuplicatePolicy;
import org.junit.jupiter.api.Test;

/** Joins, renames, parts and tells apart names in the window, as a librarian would. */
class AuthorityRoomTest extends WindowFixture {
  private static final String PROSE = "渡口的晨雾还没有散，值班的同志沿着堤岸走了两个来回，把夜里涨水的刻度记在本子上。\n";

  @Override
  WindowSize size() {
    return new WindowSize(1366, 768, false);
  }

  /** Two issues in which one name is misread once, and one body is called shortly once. */
  private void open(AuthorityIndex index) throws Exception {
    open(
        index,
        file("《青石渡》\n2026年第1期", "何晓舟", "中共青石市委研究室", "何晓舟"),
        file("《青石渡》\n2026年第2期", "何晓丹", "市委研究室", "何晓舟"));
  }

  private void open(AuthorityIndex index, Path... issues) throws Exception {
    Files.createDirectories(archiveFolder());
    try (Archive archive = Archive.open(archiveFolder())) {
      archive.importFiles(List.of(issues), DuplicatePolicy.REPORT, Progress.NONE);
    }
    openWindow();
    Fx.await(() -> shell().open(Place.Authorities.of(index)));
    hand.see("#authority-heading");
  }

  private Path file(String masthead, String... authors) throws Exception {
    StringBuilder text = new StringBuilder(masthead + "\n\n");
    for (int i = 0; i < authors.length; i++) {
      text.append("# 渡口晨雾第").append("一二三四五".charAt(i)).append("篇");
      text.append(masthead.charAt(masthead.length() - 2)).append("\n\n文 / ").append(authors[i]);
      text.append("\n\n").append(PROSE.repeat(4)).append('\n');
    }
    return Files.writeString(
        folder.resolve("issue" + masthead.charAt(masthead.length() - 2) + ".txt"), text.toString());
  }

  private Archive archive() {
    return shell().context().archive();
  }

  private Map<String, Integer> authors() {
    Map<String, Integer> names = new TreeMap<>();
    for (AuthorSummary author : archive().catalogue().authors()) {
      names.put(author.name(), author.articles());
    }
    return names;
  }

  private String heading() throws Exception {
    return Fx.get(() -> scene().lookup("#authority-heading") instanceof Label l ? l.getText() : "");
  }

  private boolean says(String selector, String text) {
    return scene().getRoot().lookupAll(selector).stream()
        .flatMap(n -> n.lookupAll(".label").stream())
        .anyMatch(n -> n instanceof Label label && label.getText().contains(text));
  }

  private void untilAuthors(Map<String, Integer> wanted) throws Exception {
    Fx.until("the archive lists " + wanted, () -> authors().equals(new TreeMap<>(wanted)));
  }

  @Test
  void whoeverComesBackFindsTheNameLookedAtChosenInTheList() throws Exception {
    open(AuthorityIndex.AUTHORS);
    Fx.run(() -> authorities().getSelectionModel().select(1));
    String second = Fx.get(() -> authorities().getItems().get(1).name().text());
    Fx.until("it is looked at", () -> says(".authority-head", second));
    Fx.await(() -> shell().open(new Place.Home()));
    Fx.await(() -> shell().open(Place.Authorities.of(AuthorityIndex.AUTHORS)));
    assertEquals(second, heading());
    assertEquals(1, Fx.get(() -> authorities().getSelectionModel().getSelectedIndex()));
  }

  @SuppressWarnings("unchecked")
  private ListView<Heading> authorities() {
    return (ListView<Heading>) scene().lookup("#authorities");
  }

  @Test
  void aProposalIsTakenByEnterAndTakenBackByTheNotice() throws Exception {
    open(AuthorityIndex.AUTHORS);
    Map<String, Integer> before = authors();
    hand.see("#authority-double");
    Fx.until("it says what would move", () -> says("#authority-double", "1 篇、1 期"));
    Fx.run(() -> shell().context().navigator());
    hand.press(KeyCode.F8);
    Fx.until("the next one is shown", () -> says("#authority-double", "（2/2）"));
    hand.press(KeyCode.SHIFT, KeyCode.F8);
    Fx.until("the one before is shown", () -> says("#authority-double", "（1/2）"));
    Fx.run(() -> scene().lookup("#double-join").requestFocus());
    hand.press(KeyCode.ENTER);
    Fx.until("the notice says so", () -> says("#notice", "已并入"));
    assertEquals(before.size() - 1, authors().size());
    Fx.until("one is left", () -> says("#authority-double", "（1/1）"));
    hand.click("#notice .accent");
    untilAuthors(before);
    Fx.until("it is proposed again", () -> says("#authority-double", "（1/2）"));
  }

  @Test
  void whatIsNotOneIsNotProposedAgain() throws Exception {
    open(AuthorityIndex.AUTHORS);
    hand.see("#authority-double");
    hand.click("#double-apart");
    Fx.until("one is left", () -> says("#authority-double", "（1/1）"));
    hand.click("#double-swap");
    hand.click("#double-apart");
    Fx.until("none is left", () -> !hand.visible("#authority-double"));
    assertEquals(4, authors().size());
  }

  @Test
  void renamedToAnotherHeadingTheTwoAreJoinedAndPartedAgain() throws Exception {
    open(AuthorityIndex.AUTHORS);
    Fx.await(
        () ->
            shell()
                .open(
                    new Place.Authorities(
                        AuthorityIndex.AUTHORS,
                        Optional.of(new AuthorityName(AuthorityKind.PERSON, "何晓丹")))));
    Fx.until("it is looked at", () -> quietly().equals("何晓丹"));
    Fx.run(() -> scene().lookup("#authorities").requestFocus());
    hand.press(KeyCode.F2);
    TextField field = (TextField) hand.see("#authority-field");
    Fx.run(() -> field.setText("何晓舟"));
    Fx.until("it says that they are joined", () -> says(".authority-field", "将并入"));
    hand.press(KeyCode.ENTER);
    Fx.until("they are", () -> quietly().equals("何晓舟"));
    assertEquals(4, authors().get("何晓舟"));
    Fx.until("the variant is listed", () -> says(".variant-row", "何晓丹"));
    hand.click(".variant-part");
    Fx.until("the variant is gone", () -> !says(".variant-row", "何晓丹"));
    assertEquals(1, authors().get("何晓丹"));
  }

  @Test
  void aNameIsReadOtherwiseInAnyOneOfTheJournalsItStandsIn() throws Exception {
    open(
        AuthorityIndex.AUTHORS,
        file("《青石渡》\n2026年第1期", "何晓舟", "何晓舟"),
        file("《远山机关》\n2026年第3期", "何晓舟", "林知远"));
    Fx.await(
        () ->
            shell()
                .open(
                    new Place.Authorities(
                        AuthorityIndex.AUTHORS,
                        Optional.of(new AuthorityName(AuthorityKind.PERSON, "何晓舟")))));
    Fx.until("it is looked at", () -> quietly().equals("何晓舟"));
    Fx.run(() -> scene().lookup("#authorities").requestFocus());
    hand.press(KeyCode.F2);
    TextField field = (TextField) hand.see("#authority-field");
    Fx.run(() -> field.setText("何小舟"));
    ComboBox<?> where = (ComboBox<?>) hand.see("#authority-where");
    assertEquals(
        List.of(Optional.empty(), Optional.of("青石渡"), Optional.of("远山机关")),
        Fx.get(() -> List.copyOf(where.getItems())));
    Fx.run(where::requestFocus);
    hand.press(KeyCode.DOWN);
    hand.press(KeyCode.DOWN);
    assertEquals(Optional.of("远山机关"), Fx.get(where::getValue));
    Fx.until("it says how many", () -> says(".authority-field", "1 篇"));
    hand.click("#authority-take");
    Fx.until("it is read so there", () -> authors().containsKey("何小舟"));
    assertEquals(2, authors().get("何晓舟"));
    assertEquals(1, authors().get("何小舟"));
  }

  private String quietly() {
    return scene().lookup("#authority-heading") instanceof Label l ? l.getText() : "";
  }

  @Test
  void anAliasLeadsToItsHeadingAlsoInTheFilter() throws Exception {
    open(AuthorityIndex.AUTHORS);
    hand.click("#authority-alias");
    hand.see("#authority-field");
    hand.type("wulike");
    Fx.until("nothing moves", () -> says(".authority-field", "以后导入的照此办理"));
    hand.press(KeyCode.ENTER);
    Fx.until("the alias is listed", () -> says(".variant-row", "wulike"));
    String heading = heading();
    hand.click(".side-filter");
    hand.type("wulike");
    ListView<?> list = (ListView<?>) hand.see("#authorities");
    Fx.until("it leads there", () -> list.getItems().size() == 1);
    assertEquals(heading, heading());
    Fx.run(() -> ((TextField) scene().lookup(".side-filter")).clear());
    hand.click("#authorities-joined");
    Fx.until("it alone has another name", () -> list.getItems().size() == 1);
  }

  @Test
  void ofTwoPersonsOfOneNameOneGetsAHeadingOfItsOwn() throws Exception {
    open(AuthorityIndex.AUTHORS);
    AuthorityName he = new AuthorityName(AuthorityKind.PERSON, "何晓舟");
    Fx.await(() -> shell().open(new Place.Authorities(AuthorityIndex.AUTHORS, Optional.of(he))));
    Button apart = (Button) hand.see("#authority-distinguish");
    assertTrue(apart.isDisabled(), "nothing is picked");
    Fx.until("its articles are listed", () -> scene().lookup(".articles .check-box") != null);
    hand.click(".articles .check-box");
    Fx.until("one is picked", () -> !apart.isDisabled());
    hand.click("#authority-distinguish");
    TextField field = (TextField) hand.see("#authority-field");
    Fx.run(() -> field.setText("何晓舟（市委党校）"));
    Fx.until("it says what moves", () -> says(".authority-field", "1 篇、1 期"));
    hand.click("#authority-take");
    Fx.until("it is looked at", () -> quietly().equals("何晓舟（市委党校）"));
    assertEquals(2, authors().get("何晓舟"));
    assertEquals(1, archive().catalogue().articleCount(ArticleFilter.ofAuthor("何晓舟（市委党校）")));
  }

  @Test
  void aPersonBecomesABodyAndAJournalIsCalledOtherwise() throws Exception {
    open(AuthorityIndex.AUTHORS);
    Fx.run(() -> scene().lookup("#authorities").requestFocus());
    String name = heading();
    AuthorityKind kind = AuthorityKind.valueOf(kindOf(name));
    hand.click("#authority-kind");
    Fx.until("it is the other kind", () -> !kindOf(name).equals(kind.name()));
    hand.click("#authorities-journals");
    Fx.until("the journal is looked at", () -> quietly().equals("青石渡"));
    assertTrue(hand.visible("#authority-shelf"));
    hand.click("#authority-rename");
    TextField field = (TextField) hand.see("#authority-field");
    Fx.run(() -> field.setText("青石渡月刊"));
    Fx.until("it says what moves", () -> says(".authority-field", "6 篇、2 期"));
    hand.click("#authority-take");
    Fx.until("it is called so", () -> quietly().equals("青石渡月刊"));
    hand.click("#authority-shelf");
    assertEquals(Optional.of("青石渡月刊"), waitFor(Place.Shelves.class).journal());
  }

  private String kindOf(String name) {
    return archive().catalogue().authors().stream()
        .filter(a -> a.name().equals(name))
        .map(a -> a.kind().name())
        .findFirst()
        .orElse("");
  }

  @Test
  void fromTheIndexOfAuthorsOneGetsHereAndEscapeLeavesTheField() throws Exception {
    open(AuthorityIndex.AUTHORS);
    Fx.await(() -> shell().open(new Place.Authors(Optional.of("何晓舟"))));
    hand.click("#names-authority");
    assertEquals(
        Optional.of(new AuthorityName(AuthorityKind.PERSON, "何晓舟")),
        waitFor(Place.Authorities.class).name());
    Fx.until("it is looked at", () -> quietly().equals("何晓舟"));
    hand.click("#authority-rename");
    hand.see("#authority-field");
    hand.press(KeyCode.ESCAPE);
    Fx.until("the field is gone", () -> !hand.visible("#authority-field"));
    assertEquals(new TreeMap<>(authors()), authors());
  }
}
