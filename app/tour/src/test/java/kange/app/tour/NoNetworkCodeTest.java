package kange.app.tour;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.channels.SocketChannel;
import org.junit.jupiter.api.Test;

/**
 * Nothing of the program can speak to a network: neither library, app nor tour knows a class that
 * does. Unix-domain sockets do not, nor do addresses of what lies on the class path.
 */
class NoNetworkCodeTest {
  private static final DescribedPredicate<JavaClass> NETWORK =
      resideInAnyPackage(
              "java.net.http..", "java.rmi..", "javax.net..", "javax.naming..", "com.sun.net..")
          .or(named("java.net.(Server|Datagram|Multicast)?Socket(Impl)?(Factory)?"))
          .or(named("java.net.Inet.*|java.net.NetworkInterface|java.net.Proxy.*"))
          .or(named("java.net.Http.*|java.net.URLConnection|java.net.Authenticator"))
          .or(named("java.nio.channels.Asynchronous(Server)?SocketChannel"))
          .or(named("java.nio.channels.(Datagram|Multicast)Channel"))
          .as("speak to a network");

  private static final ArchRule NOBODY_KNOWS_A_NETWORK =
      noClasses().should().dependOnClassesThat(NETWORK);

  /**
   * A channel may lead to another machine or to a file of this one: the one class that has any
   * knows no address of the first kind, as the rule above says.
   */
  private static final ArchRule CHANNELS_LEAD_TO_FILES =
      noClasses()
          .that()
          .doNotHaveSimpleName("SingleInstance")
          .should()
          .dependOnClassesThat(named("java.nio.channels.(Server)?SocketChannel"));

  /** What opens an address may be given any: these four are given such as lie in the program. */
  private static final ArchRule ADDRESSES_ARE_OF_THE_CLASS_PATH =
      noClasses()
          .that()
          .doNotHaveSimpleName("Unpacked")
          .and()
          .doNotHaveSimpleName("SqliteLibrary")
          .and()
          .doNotHaveSimpleName("Fonts")
          .and()
          .doNotHaveSimpleName("SampleIssues")
          .should()
          .callMethodWhere(
              target(owner(simpleName("URL"))).and(target(nameMatching("open.*|getContent"))));

  private static DescribedPredicate<JavaClass> named(String pattern) {
    return DescribedPredicate.describe(pattern, c -> c.getName().matches(pattern));
  }

  private static JavaClasses program() {
    return new ClassFileImporter()
        .withImportOption(new ImportOption.DoNotIncludeTests())
        .importPackages("kange");
  }

  @Test
  void nothingOfTheProgramKnowsANetwork() {
    JavaClasses program = program();
    for (String module : new String[] {"kange.archive", "kange.app.cli", "kange.app.tour"}) {
      assertTrue(program.containPackage(module), module);
    }
    NOBODY_KNOWS_A_NETWORK.check(program);
    CHANNELS_LEAD_TO_FILES.check(program);
    ADDRESSES_ARE_OF_THE_CLASS_PATH.check(program);
  }

  /** What the rules are there to find. */
  static final class Planted {
    private Planted() {}

    static int connect() throws IOException {
      try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), 9)) {
        return socket.getLocalPort();
      }
    }

    static void channel(SocketAddress anywhere) throws IOException {
      SocketChannel.open(anywhere).close();
    }

    static int fetch() throws IOException {
      return URI.create("http://127.0.0.1:9/").toURL().openStream().read();
    }
  }

  @Test
  void allRulesSeeWhoDoes() {
    JavaClasses planted = new ClassFileImporter().importClasses(Planted.class);
    assertThrows(AssertionError.class, () -> NOBODY_KNOWS_A_NETWORK.check(planted));
    assertThrows(AssertionError.class, () -> CHANNELS_LEAD_TO_FILES.check(planted));
    assertThrows(AssertionError.class, () -> ADDRESSES_ARE_OF_THE_CLASS_PATH.check(planted));
  }
}
