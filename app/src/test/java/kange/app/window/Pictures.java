package kange.app.window;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import kange.app.settings.Language;
import kange.app.settings.Settings;
import kange.app.settings.SettingsModel;
import kange.app.settings.Theme;
import kange.app.settings.WindowSize;
import kange.app.shell.Fonts;
import kange.app.shell.Place;
import kange.app.shell.SampleIssues;
import kange.app.shell.Shell;
import kange.archive.Archive;
import kange.model.Progress;
import kange.model.authority.AuthorityAct;
import kange.model.authority.AuthorityIndex;
import kange.model.authority.AuthorityName;
import kange.model.authority.HeadingQuery;
import kange.model.catalogue.ArticleFilter;
import kange.model.catalogue.ArticleSummary;
import kange.model.catalogue.IssueSummary;
import kange.model.intake.DuplicatePolicy;
import kange.model.reading.ReadingPosition;

/**
 * For the eye: a picture of every room, in light, sepia and dark. Arguments: folder, width, height.
 */
public final class Pictures {
  private final Path out;
  private final int width;
  private final int height;

  private Pictures(Path out, int width, int height) {
    this.out = out;
    this.width = width;
    this.height = height;
  }

  public static void main(String[] args) throws Exception {
    Pictures pictures =
        new Pictures(Path.of(args[0]), Integer.parseInt(args[1]), Integer.parseInt(args[2]));
    Files.createDirectories(pictures.out);
    Path folder = Files.createTempDirectory("kange-pictures");
    Path samples = Files.createTempDirectory("kange-samples");
    try (Archive archive = Archive.open(folder)) {
      List<Path> files = args.length > 3 ? List.of(Path.of(args[3])) : SampleIssues.copyTo(samples);
      archive
          .importFiles(files, DuplicatePolicy.SKIP, Progress.NONE)
          .outcomes()
          .forEach(System.out::println);
      archive.searcher().awaitLevel();
      Fx.start();
      Fonts fonts = Fonts.load();
      for (Theme theme : List.of(Theme.LIGHT, Theme.DARK, Theme.SEPIA)) {
        pictures.all(archive, fonts, theme);
      }
    }
    System.exit(0);
  }

  private void all(Archive archive, Fonts fonts, Theme theme) throws Exception {
    Settings start =
        Settings.USUAL
            .withZoom(Integer.getInteger("zoom", 100))
            .withLanguage(Boolean.getBoolean("english") ? Language.ENGLISH : Language.CHINESE)
            .withTheme(theme)
            .withWindow(new WindowSize(width, height, false));
    SettingsModel settings = new SettingsModel(start, s -> {});
    AppWindow window = Fx.get(() -> new AppWindow(settings, new NoFiles(), fonts));
    Stage stage =
        Fx.get(
            () -> {
              Stage shown = new Stage();
              shown.setScene(window.scene());
              shown.setWidth(width);
              shown.setHeight(height);
              shown.show();
              return shown;
            });
    Fx.await(() -> window.adopt(archive));
    Map<String, Place> places = new LinkedHashMap<>();
    List<ArticleSummary> articles = archive.catalogue().articles(ArticleFilter.ALL, 0, 100);
    IssueSummary issue =
        archive.catalogue().issues().stream()
            .max(Comparator.comparingInt(IssueSummary::articles))
            .orElseThrow();
    List<ArticleSummary> inIssue =
        archive.catalogue().articles(ArticleFilter.ofIssue(issue.id()), 0, 100);
    ArticleSummary article = inIssue.get(Math.min(2, inIssue.size() - 1));
    ArticleSummary doubtful =
        articles.stream().filter(a -> a.doubts() > 0).findFirst().orElse(article);
    for (int i = 0; i < 3; i++) {
      archive.marks().setFavourite(articles.get(i * 3).id(), true);
      archive
          .reading()
          .savePosition(
              new ReadingPosition(articles.get(i * 4 + 1).id(), 2, 0.2 + i * 0.25, Instant.now()));
    }
    if (!archive.scans().has(issue.id())) {
      // An issue of ours has no print: its own export stands for it.
      Path print = Files.createTempDirectory("kange-print").resolve("印本扫描 300dpi.pdf");
      archive
          .exports()
          .write(inIssue.stream().map(ArticleSummary::id).toList(), print, Progress.NONE);
      archive.scans().attach(issue.id(), List.of(print), Progress.NONE);
    }
    String author =
        articles.stream().flatMap(a -> a.authors().stream()).findFirst().orElseThrow().name();
    String query = article.title().substring(0, Math.min(4, article.title().length()));
    places.put("welcome", new Place.Welcome());
    places.put("home", new Place.Home());
    places.put("shelves", Place.Shelves.all());
    places.put("issue", new Place.Issue(issue.id()));
    places.put("review", Place.Review.of(issue.id()));
    places.put("scan-review", new Place.Review(issue.id(), Math.min(4, inIssue.size() - 1)));
    places.put("scan-reader", Place.Article.of(inIssue.get(Math.min(3, inIssue.size() - 1)).id()));
    places.put("doubts", new Place.Doubts());
    places.put("review-article", new Place.Review(issue.id(), 1));
    places.put("contents", new Place.Review(issue.id(), 1));
    places.put("profile", new Place.Profile(issue.journalLabel()));
    places.put("columns", Place.Columns.all());
    places.put("authors", new Place.Authors(Optional.of(author)));
    AuthorityName known =
        archive.authorities().headings(HeadingQuery.all(AuthorityIndex.AUTHORS), 0, 99).stream()
            .filter(h -> h.articles() > 1)
            .findFirst()
            .orElseThrow()
            .name();
    if (theme == Theme.LIGHT) {
      archive.authorities().apply(new AuthorityAct.Alias(known, "一叶舟"));
      archive.authorities().apply(new AuthorityAct.Alias(known, "雾里看花客"));
    }
    places.put("names-joined", new Place.Authorities(AuthorityIndex.AUTHORS, Optional.of(known)));
    places.put("names-columns", Place.Authorities.of(AuthorityIndex.COLUMNS));
    places.put("names-journals", Place.Authorities.of(AuthorityIndex.JOURNALS));
    places.put("favourites", new Place.Favourites());
    places.put("article", Place.Article.of(article.id()));
    places.put("doubtful", Place.Article.of(doubtful.id()));
    places.put("marked", new Place.Article(article.id(), "基层"));
    places.put("search", Place.Search.of("基层 群众"));
    places.put("close", Place.Search.of(query + " 喀斯特"));
    places.put("nothing", Place.Search.of("喀斯特溶洞勘探"));
    places.put("settings", new Place.Settings());
    places.put("intake", Place.Intake.empty());
    places.put("check", new Place.Check());
    places.put("log", new Place.Log());
    places.put("bin", new Place.Bin());
    places.put(
        "export",
        new Place.Export(
            inIssue.stream().limit(5).map(ArticleSummary::id).toList(), issue.label()));
    Shell shell = window.shell().orElseThrow();
    for (Map.Entry<String, Place> place : places.entrySet()) {
      if (place.getKey().matches(System.getProperty("only", "") + ".*")
          && Fx.get(() -> shell.knows(place.getValue().getClass()))) {
        Fx.await(() -> shell.open(place.getValue()));
        Fx.pulse();
        if (place.getKey().startsWith("scan")) {
          scan(window, place.getKey());
        }
        WritableImage image = Fx.get(() -> window.scene().snapshot(null));
        if (place.getKey().equals("contents")) {
          Fx.run(() -> ((ButtonBase) window.scene().lookup("#review-show-contents")).fire());
          Fx.until(
              "it is compared",
              () ->
                  window.scene().lookup("#contents-summary") instanceof Label label
                      && !label.getText().isEmpty());
          Fx.pulse();
          image = Fx.get(() -> window.scene().snapshot(null));
        }
        if (place.getKey().equals("names-journals")) {
          Fx.run(() -> ((Button) window.scene().lookup("#authority-rename")).fire());
          Fx.run(() -> ((TextField) window.scene().lookup("#authority-field")).appendText("一"));
          Thread.sleep(1000);
          Fx.pulse();
          image = Fx.get(() -> window.scene().snapshot(null));
        }
        if (place.getKey().equals("doubtful")) {
          Fx.run(() -> ((Button) window.scene().lookup("#reader-source")).fire());
          Fx.pulse();
          Fx.pulse();
          image = Fx.get(() -> window.scene().snapshot(null));
          Fx.run(() -> ((Button) window.scene().lookup("#reader-source")).fire());
        }
        String name = place.getKey() + "-" + theme.name().toLowerCase(Locale.ROOT) + ".png";
        ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", out.resolve(name).toFile());
      }
    }
    if ("intake".startsWith(System.getProperty("only", ""))) {
      new IntakePictures(window, archive, out, theme.name().toLowerCase(Locale.ROOT)).take();
    }
    Fx.run(stage::close);
  }

  private static void scan(AppWindow window, String place) throws Exception {
    if (place.equals("scan-reader")) {
      Fx.until("the scan is offered", () -> window.scene().lookup("#reader-scan").isManaged());
      Fx.run(() -> ((Button) window.scene().lookup("#reader-scan")).fire());
    }
    Fx.until(
        "the page is drawn",
        () ->
            window.scene().lookup("#scan .scan-desk .image-view") instanceof ImageView view
                && view.getImage() != null);
    Fx.pulse();
    Fx.pulse();
  }
}
