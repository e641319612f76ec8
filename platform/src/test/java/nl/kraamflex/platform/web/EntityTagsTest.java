package nl.kraamflex.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntityTagsTest {
    @Test
    void a_version_and_its_tag_belong_together() {
        assertThat(EntityTags.of(3)).isEqualTo("\"3\"");
        assertThat(EntityTags.version("\"3\"")).isEqualTo(3);
        assertThat(EntityTags.version(null)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"W/\"3\"", "3", "\"x\"", "*", "\"3\", \"4\"", "\"99999999999999999999\""})
    void a_tag_that_was_never_given_matches_nothing(String tag) {
        assertThat(EntityTags.version(tag)).isEqualTo(-1);
    }
}
