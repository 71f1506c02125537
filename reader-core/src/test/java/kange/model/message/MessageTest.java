package kange.model.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kange.model.ArchiveException;
import org.junit.jupiter.api.Test;

/** Codes with arguments. */
class MessageTest {
  private enum Greeting implements MessageCode {
    GOOD_DAY(String.class, Integer.class);

    private final List<Class<?>> argumentTypes;

    Greeting(Class<?>... argumentTypes) {
      this.argumentTypes = List.of(argumentTypes);
    }

    @Override
    public String area() {
      return "greeting";
    }

    @Override
    public List<Class<?>> argumentTypes() {
      return argumentTypes;
    }
  }

  @Test
  void aCodeIsItsAreaAndItsNameInLowerCase() {
    Message message = Message.of(Greeting.GOOD_DAY, "江涛", 2);
    assertEquals("greeting.good-day", message.code());
    assertEquals("greeting", message.area());
  }

  @Test
  void argumentsThatAreNotThoseOfTheCodeAreRefusedAtOnce() {
    List.<Object[]>of(new Object[] {"江涛"}, new Object[] {2, "江涛"}, new Object[] {"江涛", 2L})
        .forEach(
            wrong ->
                assertThrows(
                    IllegalArgumentException.class, () -> Message.of(Greeting.GOOD_DAY, wrong)));
  }

  @Test
  void whatNoShellCanShowIsNoArgument() {
    Object[] shown = {"江涛", 1, 2L, Path.of("a"), Greeting.GOOD_DAY, new Message("a.b", List.of())};
    assertEquals(6, new Message("a.b", List.of(shown)).arguments().size());
    new Message("a.b", List.of(List.of(shown)));
    for (Object odd : List.of(1.5, 'c', Optional.of("江"))) {
      assertThrows(IllegalArgumentException.class, () -> new Message("a.b", List.of(odd)));
      assertThrows(IllegalArgumentException.class, () -> new Message("a.b", List.of(List.of(odd))));
    }
  }

  @Test
  void argumentsDoNotChangeAfterwards() {
    List<Object> arguments = new ArrayList<>(List.of("江涛"));
    Message message = new Message("a.b", arguments);
    arguments.clear();
    assertEquals(List.of("江涛"), message.arguments());
  }

  @Test
  void anExceptionSaysCodeAndArgumentsInLogs() {
    ArchiveException failure = ArchiveException.of(Greeting.GOOD_DAY, "江涛", 2);
    assertEquals("greeting.good-day [江涛, 2]", failure.getMessage());
  }

  @Test
  void ofManyTitlesThreeAreNamed() {
    Message few = TitleMessage.some(List.of("一", "二", "三"));
    assertEquals(TitleMessage.all(List.of("一", "二", "三")), few);
    Message many = TitleMessage.some(List.of("一", "二", "三", "四", "五"));
    assertEquals("title.titles-and-more", many.code());
    assertEquals(List.of(5, 2), many.arguments().subList(1, 3));
    assertEquals(few.arguments().getFirst(), many.arguments().getFirst());
  }
}
