package kange.app.names;

import java.util.List;
import java.util.Optional;
import kange.app.shell.Place;
import kange.app.shell.RoomContext;
import kange.model.authority.AuthorityIndex;
import kange.model.catalogue.NameKind;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The authors, persons and organisations apart, and the articles of one of them. */
public final class AuthorsRoom extends NamesRoom {
  private static final Plan PLAN =
      new Plan(
          "authors",
          List.of(NameKind.PERSON, NameKind.ORGANIZATION),
          Material2OutlinedMZ.PEOPLE,
          place -> ((Place.Authors) place).author(),
          name -> new Place.Authors(Optional.of(name)),
          AuthorityIndex.AUTHORS);

  public AuthorsRoom(RoomContext context) {
    super(PLAN, context);
  }
}
