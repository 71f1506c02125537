package kange.app.names;

import java.util.List;
import java.util.Optional;
import kange.app.shell.Place;
import kange.app.shell.RoomContext;
import kange.model.authority.AuthorityIndex;
import kange.model.catalogue.NameKind;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The columns, and the articles that stand in one of them. */
public final class ColumnsRoom extends NamesRoom {
  private static final Plan PLAN =
      new Plan(
          "columns",
          List.of(NameKind.COLUMN),
          Material2OutlinedMZ.VIEW_COLUMN,
          place -> ((Place.Columns) place).column(),
          name -> new Place.Columns(Optional.of(name)),
          AuthorityIndex.COLUMNS);

  public ColumnsRoom(RoomContext context) {
    super(PLAN, context);
  }
}
