package kange.app.window;

import java.util.List;
import kange.app.authority.AuthorityRoom;
import kange.app.check.CheckRoom;
import kange.app.doubts.DoubtsRoom;
import kange.app.export.ExportRoom;
import kange.app.favourites.FavouritesRoom;
import kange.app.history.BinRoom;
import kange.app.history.LogRoom;
import kange.app.home.HomeRoom;
import kange.app.intake.IntakeRoom;
import kange.app.issue.IssueRoom;
import kange.app.lists.ListsRoom;
import kange.app.manual.ManualRoom;
import kange.app.marks.MarksRoom;
import kange.app.names.AuthorsRoom;
import kange.app.names.ColumnsRoom;
import kange.app.preferences.SettingsRoom;
import kange.app.print.PrintRoom;
import kange.app.profile.ProfileRoom;
import kange.app.reader.ReaderRoom;
import kange.app.review.ReviewRoom;
import kange.app.search.SearchRoom;
import kange.app.shell.Place;
import kange.app.shell.RoomEntry;
import kange.app.shelves.ShelvesRoom;
import kange.app.slips.SlipsRoom;
import kange.app.welcome.WelcomeRoom;

/** Every room of the window: one line for each kind of place. */
public final class Rooms {
  private Rooms() {}

  public static List<RoomEntry> all() {
    return List.of(
        new RoomEntry(Place.Welcome.class, WelcomeRoom::new),
        new RoomEntry(Place.Home.class, HomeRoom::new),
        new RoomEntry(Place.Shelves.class, ShelvesRoom::new),
        new RoomEntry(Place.Issue.class, IssueRoom::new),
        new RoomEntry(Place.Review.class, ReviewRoom::new),
        new RoomEntry(Place.QueueReview.class, ReviewRoom::new),
        new RoomEntry(Place.Profile.class, ProfileRoom::new),
        new RoomEntry(Place.Columns.class, ColumnsRoom::new),
        new RoomEntry(Place.Authors.class, AuthorsRoom::new),
        new RoomEntry(Place.Authorities.class, AuthorityRoom::new),
        new RoomEntry(Place.Favourites.class, FavouritesRoom::new),
        new RoomEntry(Place.Marks.class, MarksRoom::new),
        new RoomEntry(Place.Lists.class, ListsRoom::new),
        new RoomEntry(Place.Article.class, ReaderRoom::new),
        new RoomEntry(Place.Search.class, SearchRoom::new),
        new RoomEntry(Place.Intake.class, IntakeRoom::new),
        new RoomEntry(Place.Export.class, ExportRoom::new),
        new RoomEntry(Place.Print.class, PrintRoom::new),
        new RoomEntry(Place.Doubts.class, DoubtsRoom::new),
        new RoomEntry(Place.Slips.class, SlipsRoom::new),
        new RoomEntry(Place.Check.class, CheckRoom::new),
        new RoomEntry(Place.Log.class, LogRoom::new),
        new RoomEntry(Place.Bin.class, BinRoom::new),
        new RoomEntry(Place.Settings.class, SettingsRoom::new),
        new RoomEntry(Place.Manual.class, ManualRoom::new));
  }
}
