package nl.kraamflex.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.kraamflex.local.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A production service that lacks a setting says which, all at once, and does not start. */
class ProductionStartIT {
    private static final List<String> REQUIRED = List.of(
            "KRAAMFLEX_DATABASE_URL",
            "KRAAMFLEX_DATABASE_USER",
            "KRAAMFLEX_DATABASE_PASSWORD",
            "KRAAMFLEX_KAFKA_BOOTSTRAP_SERVERS",
            "KRAAMFLEX_OIDC_ISSUER",
            "KRAAMFLEX_KVK_NUMBER",
            "KRAAMFLEX_PUBLIC_URL",
            "KRAAMFLEX_API_CONTACT_NAME",
            "KRAAMFLEX_API_CONTACT_EMAIL",
            "KRAAMFLEX_API_CONTACT_URL");

    @ParameterizedTest
    @EnumSource(Service.class)
    void a_service_without_settings_names_each_and_ends(Service service) throws Exception {
        try (Command command = start(service, Map.of())) {
            assertThat(command.exitCode(Duration.ofSeconds(60))).isEqualTo(78);
            assertThat(REQUIRED).allSatisfy(name -> assertThat(command.output()).contains(name + " is not set"));
        }
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void a_service_with_a_movable_clock_is_refused(Service service) throws Exception {
        try (Command command = start(service, Map.of("KRAAMFLEX_CLOCK", "/somewhere"))) {
            assertThat(command.exitCode(Duration.ofSeconds(60))).isEqualTo(78);
            assertThat(command.output()).contains("KRAAMFLEX_CLOCK is set, and is for local use only");
        }
    }

    @Test
    void billing_does_not_start_without_keys_for_numbers_of_persons() throws Exception {
        try (Command command = start(Service.BILLING, Map.of("KRAAMFLEX_BSN_KEYS", "one:tooshort"))) {
            assertThat(command.exitCode(Duration.ofSeconds(60))).isEqualTo(78);
            assertThat(command.output())
                    .contains("KRAAMFLEX_BSN_KEYS has a value of the wrong form")
                    .doesNotContain("tooshort");
        }
    }

    private static Command start(Service service, Map<String, String> environment) throws java.io.IOException {
        return Command.start(
                "production-" + service.label(),
                environment,
                List.of(
                        Command.java(),
                        "-Xmx192m",
                        "-jar",
                        Command.file(service.label() + "/target/quarkus-app/quarkus-run.jar")));
    }
}
