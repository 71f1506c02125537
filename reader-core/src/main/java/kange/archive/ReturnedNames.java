package kange.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kange.model.ArchiveException;
import kange.model.authority.AuthorityAct;
import kange.model.authority.AuthorityKind;
import kange.model.authority.AuthorityName;
import kange.model.habit.HabitKind;
import kange.model.history.Operation;
import kange.model.issue.JournalProfile;
import kange.model.message.Message;
import kange.safety.SafetyMessage;
import kange.store.Stores;
import kange.store.safety.PeopleRow;
import kange.store.sql.EnumNames;

/** Brings back what librarians said of journals and names, where nothing else is said here. */
final class ReturnedNames {
  private final Stores stores;
  private final Authorities authorities;
  private final Operation by;
  private final List<Message> left = new ArrayList<>();
  private int returned;
  private int there;

  /**
   * @param by the act that brings them back, for the log
   */
  ReturnedNames(Stores stores, Authorities authorities, Operation by) {
    this.stores = stores;
    this.authorities = authorities;
    this.by = by;
  }

  int returned() {
    return returned;
  }

  int there() {
    return there;
  }

  List<Message> left() {
    return left;
  }

  void run(List<PeopleRow> rows) {
    for (PeopleRow row : rows) {
      switch (row.kind()) {
        case HABIT -> habit(row);
        case DECLINED_HABIT -> declined(row);
        case SEE_REFERENCE -> reference(row);
        case DISTINCT_NAMES -> distinct(row);
        default -> {
          // Marks, corrections and the log are others' business.
        }
      }
    }
  }

  private void count(boolean missing) {
    returned += missing ? 1 : 0;
    there += missing ? 0 : 1;
  }

  private void habit(PeopleRow row) {
    String journal = row.text("journal");
    HabitKind kind = EnumNames.read(HabitKind.class, row.text("kind"));
    JournalProfile now = stores.profiles().find(journal);
    boolean missing = !kind.of(now).contains(row.text("text"));
    if (missing) {
      stores.profiles().save(journal, kind.and(now, row.text("text")), by);
    }
    count(missing);
  }

  private void declined(PeopleRow row) {
    HabitKind kind = EnumNames.read(HabitKind.class, row.text("kind"));
    boolean missing = !stores.profiles().declined(row.text("journal"), kind, row.text("text"));
    if (missing) {
      stores.profiles().decline(row.text("journal"), kind, row.text("text"));
    }
    count(missing);
  }

  private void reference(PeopleRow row) {
    AuthorityName name = name(row, "kind", "name");
    AuthorityName heading = name(row, "heading_kind", "heading");
    Optional<String> journal = row.find("journal").filter(j -> !j.isEmpty());
    Optional<AuthorityName> here = authorities.find(name).map(found -> found.heading().name());
    if (here.isPresent() && here.get().equals(heading)) {
      there++;
    } else if (here.isPresent() && !here.get().equals(name)) {
      left.add(Message.of(SafetyMessage.NAME_KEPT, name.text(), here.get().text()));
    } else if (here.isEmpty()) {
      act(new AuthorityAct.Alias(heading, name.text()));
    } else {
      act(new AuthorityAct.Join(Set.of(name), heading, journal));
    }
  }

  private void act(AuthorityAct act) {
    try {
      authorities.apply(act);
      returned++;
    } catch (ArchiveException e) {
      left.add(e.message());
    }
  }

  private void distinct(PeopleRow row) {
    AuthorityName one = name(row, "kind", "name");
    AuthorityName other = name(row, "other_kind", "other");
    boolean missing =
        stores.authorities().keptApart().stream()
            .noneMatch(pair -> pair.containsAll(List.of(one, other)));
    if (missing) {
      authorities.keepApart(one, other);
    }
    count(missing);
  }

  private static AuthorityName name(PeopleRow row, String kind, String text) {
    return new AuthorityName(EnumNames.read(AuthorityKind.class, row.text(kind)), row.text(text));
  }
}
