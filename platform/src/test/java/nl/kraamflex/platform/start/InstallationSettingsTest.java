package nl.kraamflex.platform.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InstallationSettingsTest {
    private static Map<String, String> complete() {
        Map<String, String> environment = new HashMap<>();
        environment.put("KRAAMFLEX_DATABASE_URL", "jdbc:postgresql://db.example:5432/billing");
        environment.put("KRAAMFLEX_DATABASE_USER", "billing");
        environment.put("KRAAMFLEX_DATABASE_PASSWORD", "hush");
        environment.put("KRAAMFLEX_KAFKA_BOOTSTRAP_SERVERS", "kafka.example:9092");
        environment.put("KRAAMFLEX_OIDC_ISSUER", "https://login.example/realms/care");
        environment.put("KRAAMFLEX_KVK_NUMBER", "12345678");
        environment.put("KRAAMFLEX_PUBLIC_URL", "https://billing.example");
        environment.put("KRAAMFLEX_API_CONTACT_NAME", "Integration desk");
        environment.put("KRAAMFLEX_API_CONTACT_EMAIL", "desk@care.example");
        environment.put("KRAAMFLEX_API_CONTACT_URL", "https://care.example/integration");
        return environment;
    }

    @Test
    void a_complete_installation_has_no_faults() {
        assertThat(InstallationSettings.faults(complete())).isEmpty();
    }

    @Test
    void an_empty_environment_names_every_setting() {
        List<String> faults = InstallationSettings.faults(Map.of());

        assertThat(faults).hasSize(complete().size());
        assertThat(complete().keySet())
                .allSatisfy(name -> assertThat(faults).anyMatch(fault -> fault.startsWith(name + " is not set: ")));
    }

    @ParameterizedTest
    @CsvSource({
        "KRAAMFLEX_DATABASE_URL, postgres://db/billing",
        "KRAAMFLEX_OIDC_ISSUER, http://login.example",
        "KRAAMFLEX_KVK_NUMBER, 1234567",
        "KRAAMFLEX_PUBLIC_URL, billing.example",
        "KRAAMFLEX_API_CONTACT_EMAIL, desk",
        "KRAAMFLEX_API_CONTACT_URL, care.example"
    })
    void a_value_of_the_wrong_form_is_named_without_being_repeated(String name, String value) {
        Map<String, String> environment = complete();
        environment.put(name, value);

        assertThat(InstallationSettings.faults(environment))
                .singleElement()
                .satisfies(fault -> assertThat(fault)
                        .startsWith(name + " has a value of the wrong form")
                        .doesNotContain(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"KRAAMFLEX_CLOCK", "KRAAMFLEX_OIDC_PUBLIC_KEY", "KRAAMFLEX_PARENT_PID"})
    void what_is_for_local_use_only_is_refused(String name) {
        Map<String, String> environment = complete();
        environment.put(name, "anything");

        assertThat(InstallationSettings.faults(environment))
                .singleElement()
                .satisfies(fault -> assertThat(fault).startsWith(name).contains("local use only"));
    }
}
