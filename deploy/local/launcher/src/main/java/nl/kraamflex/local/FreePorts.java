package nl.kraamflex.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Ports on 127.0.0.1 that nobody uses.
 *
 * <p>They are taken below the range from which operating systems serve outgoing connections, so that no connection made between
 * the choice and the server's start takes one away, and none is given twice by this process.
 */
public final class FreePorts {
    private static final int LOWEST = 20_000;
    private static final int HIGHEST = 31_999;
    private static final int TRIES = 500;
    private static final int CONNECT_MILLIS = 500;
    private static final Set<Integer> GIVEN = new HashSet<>();

    private FreePorts() {}

    /**
     * A free port from 20000 to 31999.
     *
     * @throws LauncherFailure when none is found
     */
    public static int next() {
        synchronized (GIVEN) {
            for (int attempt = 0; attempt < TRIES; attempt++) {
                var port = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST + 1);
                if (!GIVEN.contains(port) && isFree(port)) {
                    GIVEN.add(port);
                    return port;
                }
            }
        }
        throw new LauncherFailure("No free port from " + LOWEST + " to " + HIGHEST
                + " was found on 127.0.0.1: stop programs that hold many ports.");
    }

    /** Whether nobody listens on the port of 127.0.0.1, and somebody may. */
    static boolean isFree(int port) {
        // Some systems let a second server bind where another listens on all addresses; asking shows that one.
        return !isAnswered(port) && canBeBound(port);
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
