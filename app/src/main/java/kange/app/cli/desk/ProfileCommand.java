package kange.app.cli.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kange.app.cli.json.Json;
import kange.app.cli.json.ProfileJson;
import kange.app.cli.session.ArchiveOption;
import kange.app.cli.session.JsonOption;
import kange.app.cli.session.Session;
import kange.app.messages.HabitWords;
import kange.archive.Archive;
import kange.archive.Profiles;
import kange.model.Progress;
import kange.model.habit.HabitEffect;
import kange.model.habit.HabitKind;
import kange.model.habit.HabitProposal;
import kange.model.habit.RereadReport;
import kange.model.issue.ContentsFormName;
import kange.model.issue.JournalProfile;
import kange.model.message.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what is known of a journal's habits and what corrections suggest; changes what is known. */
@Command(name = "profile")
public final class ProfileCommand implements Callable<Integer> {
  private final Session session;
  @Mixin private final ArchiveOption archive;
  @Mixin private final JsonOption json = new JsonOption();
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "JOURNAL", descriptionKey = "journal")
  private String journal;

  @Option(names = "--set", paramLabel = "KIND=TEXT", descriptionKey = "set")
  private List<String> set = new ArrayList<>();

  @Option(names = "--try", descriptionKey = "try")
  private boolean trial;

  @Option(names = "--reread", descriptionKey = "reread")
  private boolean reread;

  /** To be run by picocli. */
  public ProfileCommand(Session session) {
    this.session = session;
    this.archive = new ArchiveOption(session);
  }

  @Override
  public Integer call() {
    Map<HabitKind, List<String>> said = said();
    try (Archive open = archive.open()) {
      Profiles profiles = open.profiles();
      JournalProfile known = profiles.of(journal);
      if (known.isEmpty() && profiles.issues(journal).isEmpty()) {
        session.complain(session.text("profile.unknown", journal));
        return Session.FAILED;
      }
      JournalProfile wanted = known;
      for (Map.Entry<HabitKind, List<String>> each : said.entrySet()) {
        wanted = each.getKey().in(wanted, each.getValue());
      }
      List<HabitEffect> effects =
          trial ? profiles.effects(journal, wanted, Progress.NONE) : List.of();
      if (!trial && !wanted.equals(known)) {
        profiles.save(journal, wanted);
      }
      Optional<RereadReport> read =
          reread && !trial
              ? Optional.of(profiles.reread(journal, Progress.NONE))
              : Optional.empty();
      show(new ProfileJson(journal, wanted, profiles.proposals(journal), effects, read));
      return read.map(RereadReport::failures).orElse(List.of()).isEmpty()
          ? Session.DONE
          : Session.FAILED;
    }
  }

  /** The entries by kind; a kind that is named with nothing is emptied. */
  private Map<HabitKind, List<String>> said() {
    Map<HabitKind, List<String>> said = new LinkedHashMap<>();
    for (String each : set) {
      int at = each.indexOf('=');
      Optional<HabitKind> kind = HabitKind.spelt(at < 0 ? each : each.substring(0, at));
      if (at < 0 || kind.isEmpty()) {
        throw new ParameterException(spec.commandLine(), session.text("profile.misspelt", each));
      }
      String entry = each.substring(at + 1);
      if (!entry.isBlank() && !kind.get().canSay(entry)) {
        throw new ParameterException(
            spec.commandLine(), session.text("profile.no-entry", entry, forms()));
      }
      said.computeIfAbsent(kind.get(), k -> new ArrayList<>()).add(entry);
    }
    return said;
  }

  private static String forms() {
    return Stream.of(ContentsFormName.values())
        .map(ContentsFormName::spelling)
        .collect(Collectors.joining(", "));
  }

  private void show(ProfileJson shown) {
    for (Message failure : shown.failures()) {
      session.complain(session.words(failure));
    }
    if (json.wanted()) {
      session.say(Json.pretty(shown.tree()));
      return;
    }
    for (HabitKind kind : HabitKind.values()) {
      List<String> entries = kind.of(shown.profile());
      String said =
          entries.isEmpty()
              ? session.text("profile.nothing")
              : entries.stream()
                  .map(entry -> HabitWords.of(kind, entry, session::words))
                  .collect(Collectors.joining("　"));
      session.say(session.text("profile.entries", session.words(Message.of(kind)), said));
    }
    for (HabitProposal proposal : shown.proposals()) {
      session.say(
          session.text(
              "profile.proposal",
              session.words(Message.of(proposal.kind())),
              HabitWords.of(proposal.kind(), proposal.text(), session::words),
              proposal.corrections(),
              proposal.issues()));
    }
    for (HabitEffect effect : shown.effects()) {
      session.say(
          effect.changes()
              ? session.text(
                  "profile.effect",
                  effect.label(),
                  effect.articles(),
                  effect.articlesThen(),
                  effect.doubts(),
                  effect.doubtsThen(),
                  effect.changed().size())
              : session.text("profile.effect.none", effect.label()));
    }
    shown
        .reread()
        .ifPresent(read -> session.say(session.text("profile.read", read.read(), read.changed())));
  }
}
