package nl.kraamflex.local.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** Ports on 127.0.0.1: whether one is taken, and one that is not. */
final class Port {
    private static final int CONNECT_MILLIS = 500;

    private Port() {}

    /** A port that was free a moment ago. */
    static int anyFree() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException noPort) {
            throw new UncheckedIOException("No free port on 127.0.0.1.", noPort);
        }
    }

    /**
     * Makes sure that nobody listens on the port.
     *
     * @throws StartRefused naming the port and the option that moves the server to another one
     */
    static void refuseIfTaken(String server, int port, String option) throws StartRefused {
        if (isAnswered(port) || !canBeBound(port)) {
            throw new StartRefused("Port " + port + " for " + server
                    + " is in use by another program: stop that program, or give another port with --" + option + ".");
        }
    }

    private static boolean isAnswered(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), CONNECT_MILLIS);
            return true;
        } catch (IOException nobody) {
            return false;
        }
    }

    private static boolean canBeBound(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
