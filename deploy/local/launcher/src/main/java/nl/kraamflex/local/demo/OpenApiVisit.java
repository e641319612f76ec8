package nl.kraamflex.local.demo;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import nl.kraamflex.local.LauncherFailure;
import nl.kraamflex.local.Service;
import nl.kraamflex.local.Suite;

/** Asks every service for its OpenAPI document. */
public final class OpenApiVisit implements DemoJourney {
    private static final int OK = 200;

    @Override
    public Instant beginsAt() {
        return Instant.parse("2025-12-01T08:00:00Z");
    }

    @Override
    public void run(Suite suite, PrintStream out) {
        var token = suite.token("33000001");
        try (var http = HttpClient.newHttpClient()) {
            for (var service : Service.values()) {
                var address = suite.baseUri(service).resolve("/v1/openapi.json");
                out.println(service.label() + ": " + length(http, address, token) + " characters at " + address);
            }
        }
    }

    private static int length(HttpClient http, URI address, String token) {
        var request = HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + token)
                .build();
        try {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != OK) {
                throw new LauncherFailure(address + " answered " + answer.statusCode() + " instead of " + OK
                        + ": see the service's log.");
            }
            return answer.body().length();
        } catch (IOException noAnswer) {
            throw new LauncherFailure(address + " did not answer (" + noAnswer + "): see the service's log.", noAnswer);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new LauncherFailure("The visit was interrupted: start it again.", interrupted);
        }
    }
}
