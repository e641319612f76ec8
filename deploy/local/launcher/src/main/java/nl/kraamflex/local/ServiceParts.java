package nl.kraamflex.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Describes the services as parts that can be started.
 *
 * @param settings of the suite
 * @param keys whose public half the services check tokens with
 * @param parent the process with whose end they end too
 */
record ServiceParts(SuiteSettings settings, LocalKeys keys, long parent) {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();
    private static final Duration ANSWER = Duration.ofSeconds(3);
    private static final int OK = 200;

    /**
     * One copy of a service.
     *
     * @param service which
     * @param name of this copy, for its log and messages
     * @param port for its API
     * @param managementPort for its health and metrics
     */
    PartProcess part(Service service, String name, int port, int managementPort) {
        var home = settings.home();
        var command = List.of(
                ServerParts.javaProgram(),
                "-Xmx%dm".formatted(settings.heapOf(service)),
                "-XX:+UseSerialGC",
                "-Dquarkus.profile=local",
                "-jar",
                settings.checkout().program(service).toString());
        var plan = new ChildProcess.Plan(
                name, command, environment(service, port, managementPort), home.path(), home.log(name));
        var ready = URI.create("http://127.0.0.1:" + managementPort + "/q/health/ready");
        return new PartProcess(plan, () -> answers(ready), () -> {}, home.records());
    }

    /** The variables that a service reads, as its installation would set them. */
    Map<String, String> environment(Service service, int port, int managementPort) {
        Map<String, String> variables = new HashMap<>();
        variables.put(
                "KRAAMFLEX_DATABASE_URL",
                "jdbc:postgresql://127.0.0.1:" + settings.ports().postgresql() + "/" + service.database());
        variables.put("KRAAMFLEX_DATABASE_USER", service.database());
        variables.put("KRAAMFLEX_DATABASE_PASSWORD", service.database());
        variables.put(
                "KRAAMFLEX_KAFKA_BOOTSTRAP_SERVERS",
                "127.0.0.1:" + settings.ports().kafka());
        variables.put("KRAAMFLEX_OIDC_ISSUER", LocalToken.ISSUER);
        variables.put("KRAAMFLEX_OIDC_PUBLIC_KEY", keys.publicKeyText());
        variables.put("KRAAMFLEX_KVK_NUMBER", "12345678");
        if (service == Service.BILLING) {
            variables.put(
                    "KRAAMFLEX_BSN_KEYS",
                    LocalBsnKeys.openOrCreate(settings.home().keys()));
        }
        variables.put("KRAAMFLEX_PUBLIC_URL", "http://127.0.0.1:" + port);
        variables.put("KRAAMFLEX_API_CONTACT_NAME", "kraamflex on this machine");
        variables.put("KRAAMFLEX_API_CONTACT_EMAIL", "kraamflex@example.invalid");
        variables.put("KRAAMFLEX_API_CONTACT_URL", "https://kraamflex.example.invalid");
        variables.put("KRAAMFLEX_PARENT_PID", Long.toString(parent));
        variables.put("KRAAMFLEX_HTTP_HOST", "127.0.0.1");
        variables.put("KRAAMFLEX_HTTP_PORT", Integer.toString(port));
        variables.put("KRAAMFLEX_MANAGEMENT_PORT", Integer.toString(managementPort));
        var lawFolder = settings.lawFolder();
        if (lawFolder != null) {
            variables.put("KRAAMFLEX_LAW_DIR", lawFolder.toString());
        }
        if (settings.clock() != null) {
            variables.put("KRAAMFLEX_CLOCK", settings.home().clock().path().toString());
        }
        variables.putAll(settings.environment());
        return variables;
    }

    private static boolean answers(URI address) {
        var request = HttpRequest.newBuilder(address).timeout(ANSWER).build();
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == OK;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
