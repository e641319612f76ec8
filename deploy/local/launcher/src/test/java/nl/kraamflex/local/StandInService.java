package nl.kraamflex.local;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Supplier;

/** Stands where a packaged service will stand: answers on both ports, tells its settings, and ends with its parent. */
public final class StandInService {
    private static final int OK = 200;

    private StandInService() {}

    /**
     * Runs until it is told to stop.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) throws IOException {
        if (System.getenv("STAND_IN_FAILS") != null) {
            System.out.println("ERROR the stand-in was told to fail");
            System.exit(3);
        }
        var api = listen("KRAAMFLEX_HTTP_PORT");
        answer(api, "/v1/openapi.json", () -> "{}");
        answer(api, "/setting/KRAAMFLEX_DATABASE_URL", () -> setting("KRAAMFLEX_DATABASE_URL"));
        answer(api, "/setting/KRAAMFLEX_OIDC_PUBLIC_KEY", () -> setting("KRAAMFLEX_OIDC_PUBLIC_KEY"));
        answer(api, "/setting/EXTRA", () -> setting("EXTRA"));
        answer(api, "/time", StandInService::time);
        api.start();
        var management = listen("KRAAMFLEX_MANAGEMENT_PORT");
        answer(management, "/q/health/ready", () -> "UP");
        management.start();
        var parent = ProcessHandle.of(Long.parseLong(setting("KRAAMFLEX_PARENT_PID")))
                .map(RunningProcess::of)
                .orElseThrow();
        while (!Poll.until(Duration.ofMinutes(10), () -> !parent.isAlive())) {
            System.out.println("the parent lives");
        }
        System.exit(0);
    }

    private static HttpServer listen(String port) throws IOException {
        return HttpServer.create(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(setting(port))), 0);
    }

    private static void answer(HttpServer server, String path, Supplier<String> text) {
        server.createContext(path, exchange -> {
            var bytes = text.get().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(OK, bytes.length);
            try (OutputStream body = exchange.getResponseBody()) {
                body.write(bytes);
            }
        });
    }

    private static String time() {
        try {
            return Files.readString(Path.of(setting("KRAAMFLEX_CLOCK"))).strip();
        } catch (IOException noClock) {
            return noClock.toString();
        }
    }

    private static String setting(String name) {
        return String.valueOf(System.getenv(name));
    }
}
