package kange.app.instance;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import kange.platform.ExclusiveFile;

/**
 * The first window of a person: others who start the program ask it to show itself, through a
 * Unix-domain socket, which no other machine can reach. Thread-safe.
 */
public final class SingleInstance implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(SingleInstance.class.getName());

  /** As long as a slow machine may take to start its window; who gets no answer opens their own. */
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Path socket;
  private final FileChannel lock;
  private final ServerSocketChannel server;
  private final CompletableFuture<Predicate<WindowRequest>> window = new CompletableFuture<>();

  private SingleInstance(Path socket, FileChannel lock, ServerSocketChannel server) {
    this.socket = socket;
    this.lock = lock;
    this.server = server;
  }

  /**
   * Becomes the first window, if there is none. Answers requests once {@link #answerBy} is called.
   *
   * @param config the folder of the person's settings
   * @param cache the folder of what can be made anew
   * @return empty where there is one already, or where the system has no such sockets
   */
  public static Optional<SingleInstance> claim(Path config, Path cache) {
    return InstanceAddress.of(config, cache).flatMap(SingleInstance::listen);
  }

  private static Optional<SingleInstance> listen(Path socket) {
    try {
      Files.createDirectories(socket.getParent());
      Optional<FileChannel> lock =
          ExclusiveFile.take(socket.resolveSibling(socket.getFileName() + ".lock"));
      if (lock.isEmpty()) {
        return Optional.empty();
      }
      // Left by one that was killed: the lock says that it does not run any more.
      Files.deleteIfExists(socket);
      ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
      server.bind(UnixDomainSocketAddress.of(socket));
      SingleInstance first = new SingleInstance(socket, lock.get(), server);
      Thread.ofPlatform().daemon().name("kange-instance").start(first::serve);
      return Optional.of(first);
    } catch (IOException | RuntimeException noSuchSockets) {
      LOG.log(System.Logger.Level.INFO, "each start opens a window of its own", noSuchSockets);
      return Optional.empty();
    }
  }

  /**
   * Asks the window that is open already.
   *
   * @return whether it has taken the request; false where there is none, it shows another archive,
   *     or does not answer
   */
  public static boolean handOver(Path config, Path cache, WindowRequest request) {
    return InstanceAddress.of(config, cache)
        .filter(Files::exists)
        .map(socket -> ask(socket, request))
        .orElse(false);
  }

  private static boolean ask(Path socket, WindowRequest request) {
    CompletableFuture<Boolean> answer = new CompletableFuture<>();
    Thread.ofPlatform().daemon().name("kange-hand-over").start(() -> ask(socket, request, answer));
    try {
      return answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException | TimeoutException none) {
      return false;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static void ask(Path socket, WindowRequest request, CompletableFuture<Boolean> answer) {
    try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket));
        DataOutputStream out = new DataOutputStream(Channels.newOutputStream(channel));
        DataInputStream in = new DataInputStream(Channels.newInputStream(channel))) {
      request.write(out);
      answer.complete(in.readBoolean());
    } catch (IOException | RuntimeException none) {
      answer.completeExceptionally(none);
    }
  }

  /**
   * Says who answers.
   *
   * @param taken called on a thread of its own; false when the request is for another window
   */
  public void answerBy(Predicate<WindowRequest> taken) {
    window.complete(taken);
  }

  private void serve() {
    while (server.isOpen()) {
      try {
        SocketChannel channel = server.accept();
        Thread.ofPlatform().daemon().name("kange-instance-answer").start(() -> answer(channel));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void answer(SocketChannel channel) {
    try (channel;
        DataInputStream in = new DataInputStream(Channels.newInputStream(channel));
        DataOutputStream out = new DataOutputStream(Channels.newOutputStream(channel))) {
      WindowRequest request = WindowRequest.read(in);
      out.writeBoolean(window.join().test(request));
      out.flush();
    } catch (IOException | RuntimeException gone) {
      LOG.log(System.Logger.Level.DEBUG, "not answered", gone);
    }
  }

  /** For logs: where it listens. */
  @Override
  public String toString() {
    return socket.toString();
  }

  /** Ends; the next start opens a window of its own. */
  @Override
  public void close() {
    try {
      server.close();
      Files.deleteIfExists(socket);
      lock.close();
    } catch (IOException gone) {
      LOG.log(System.Logger.Level.DEBUG, "the socket stays", gone);
    }
  }
}
