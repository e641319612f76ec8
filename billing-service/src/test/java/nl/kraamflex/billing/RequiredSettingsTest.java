package nl.kraamflex.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.kraamflex.platform.start.InstallationSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequiredSettingsTest {
    private static final String NAME = "KRAAMFLEX_BSN_KEYS";
    private static final String KEY = "AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=";

    private static List<String> faults(Map<String, String> environment) {
        return InstallationSettings.faults(environment).stream()
                .filter(fault -> fault.startsWith(NAME))
                .toList();
    }

    @Test
    void an_installation_without_keys_for_numbers_of_persons_does_not_start() {
        assertThat(faults(Map.of())).singleElement().asString().startsWith(NAME + " is not set: give it the keys");
    }

    @ParameterizedTest
    @ValueSource(strings = {"one", "one:AAAA", "one:" + KEY + ",", ":" + KEY})
    void malformed_keys_are_named_and_not_repeated(String keys) {
        assertThat(faults(Map.of(NAME, keys)))
                .singleElement()
                .asString()
                .startsWith(NAME + " has a value of the wrong form")
                .doesNotContain("AAAA", "AQEB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"one:" + KEY, "two:" + KEY + ",one:" + KEY})
    void one_key_or_several_are_taken(String keys) {
        assertThat(faults(Map.of(NAME, keys))).isEmpty();
    }
}
