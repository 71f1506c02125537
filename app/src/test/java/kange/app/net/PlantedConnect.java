package kange.app.net;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;

/** A program that does what must not be done: it reaches for a network, on this very machine. */
public final class PlantedConnect {
  /** Nobody listens there; that somebody tried is what counts. */
  private static final int DISCARD = 9;

  private PlantedConnect() {}

  public static void main(String[] args) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), DISCARD), 1000);
    } catch (IOException nobodyThere) {
      System.out.println("nobody listens");
    }
  }
}
