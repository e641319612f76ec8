package nl.kraamflex.billing.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnCipherTest {
    private static final String OLD = "old:" + key(1);
    private static final String NEW = "new:" + key(2);
    private static final String PLACE = "insured_identity\n33000001\ncase\nMOTHER";
    private static final byte[] OPEN = "999990019".getBytes(UTF_8);

    private static String key(int fill) {
        byte[] bytes = new byte[32];
        java.util.Arrays.fill(bytes, (byte) fill);
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static ColumnCipher cipher(String keys) {
        return new ColumnCipher(KeyRing.of(keys));
    }

    @Test
    void what_is_sealed_opens_again_and_shows_nothing() {
        byte[] sealed = cipher(OLD).seal(OPEN, PLACE);

        assertThat(cipher(OLD).open("old", sealed, PLACE)).isEqualTo(OPEN);
        assertThat(new String(sealed, UTF_8)).doesNotContain("999990019");
    }

    @Test
    void the_same_value_is_sealed_differently_each_time() {
        ColumnCipher cipher = cipher(OLD);

        assertThat(cipher.seal(OPEN, PLACE)).isNotEqualTo(cipher.seal(OPEN, PLACE));
    }

    @Test
    void a_value_that_was_changed_does_not_open() {
        ColumnCipher cipher = cipher(OLD);
        for (int place = 0; place < cipher.seal(OPEN, PLACE).length; place++) {
            byte[] changed = cipher.seal(OPEN, PLACE);
            changed[place] ^= 1;
            assertThatExceptionOfType(SealBroken.class)
                    .isThrownBy(() -> cipher.open("old", changed, PLACE))
                    .withMessageContaining("was changed, or moved");
        }
        assertThatExceptionOfType(SealBroken.class)
                .isThrownBy(() -> cipher.open("old", new byte[11], PLACE))
                .withMessageContaining("too short");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insured_identity\n33000002\ncase\nMOTHER",
                "insured_identity\n33000001\nother\nMOTHER",
                "insured_identity\n33000001\ncase\nCHILD"
            })
    void a_value_of_another_organisation_case_or_person_cannot_be_swapped_in(String elsewhere) {
        ColumnCipher cipher = cipher(OLD);
        byte[] sealed = cipher.seal(OPEN, elsewhere);

        assertThatExceptionOfType(SealBroken.class).isThrownBy(() -> cipher.open("old", sealed, PLACE));
    }

    @Test
    void the_first_key_writes_and_an_older_one_still_reads() {
        byte[] before = cipher(OLD).seal(OPEN, PLACE);
        ColumnCipher after = cipher(NEW + "," + OLD);

        assertThat(after.currentKey()).isEqualTo("new");
        assertThat(after.open("old", before, PLACE)).isEqualTo(OPEN);
        assertThat(cipher(NEW).open("new", after.seal(OPEN, PLACE), PLACE)).isEqualTo(OPEN);
    }

    @Test
    void a_key_that_was_taken_away_is_named() {
        byte[] before = cipher(OLD).seal(OPEN, PLACE);

        assertThatExceptionOfType(SealBroken.class)
                .isThrownBy(() -> cipher(NEW).open("old", before, PLACE))
                .withMessageContaining("key old");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "old",
                "old:",
                ":AAAA",
                "old:AAAA",
                "old:!!!",
                "o d:AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=",
                "old:AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=,",
                "old:AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=,old:AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE="
            })
    void malformed_keys_are_refused_naming_the_variable_and_no_key(String keys) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KeyRing.of(keys))
                .withMessageStartingWith("KRAAMFLEX_BSN_KEYS is not usable: ")
                .satisfies(refusal -> assertThat(refusal.getMessage()).doesNotContain("AQEB", "AAAA"));
    }

    @Test
    void a_ring_of_keys_shows_their_names_alone() {
        assertThat(KeyRing.of(NEW + ", " + OLD)).hasToString("KeyRing[new, old]");
    }
}
