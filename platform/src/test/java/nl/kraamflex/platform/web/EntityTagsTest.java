package nl.kraamflex.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

    @Test
    void representations_of_a_version_have_tags_of_their_own() {
        assertThat(EntityTags.of(3, "a")).matches("\"3-[0-9a-f]{16}\"").isEqualTo(EntityTags.of(3, "a"));
        assertThat(EntityTags.of(3, "a")).isNotEqualTo(EntityTags.of(3, "b")).isNotEqualTo(EntityTags.of(4, "a"));
    }

    @Test
    void a_tag_is_found_alone_in_a_list_weakened_or_by_the_star() {
        for (String known : List.of("\"3\"", "W/\"3\"", "\"2\", \"3\"", "*")) {
            assertThat(EntityTags.matches(known, "\"3\"")).as(known).isTrue();
        }
        for (String known : List.of("\"2\"", "3", "", "\"33\"")) {
            assertThat(EntityTags.matches(known, "\"3\"")).as(known).isFalse();
        }
        assertThat(EntityTags.matches(null, "\"3\"")).isFalse();
    }
}
