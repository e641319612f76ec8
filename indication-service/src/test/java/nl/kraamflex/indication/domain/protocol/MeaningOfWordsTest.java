package nl.kraamflex.indication.domain.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import nl.kraamflex.platform.dated.DatedLaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the words of a protocol mean to the rules. */
class MeaningOfWordsTest {
    @ParameterizedTest
    @CsvSource({
        "MORE,   1, true", "MORE,   0, true", "MORE,   -1, false",
        "LESS,   1, false", "LESS,  0, true", "LESS,   -1, true",
        "EITHER, 1, true", "EITHER, 0, true", "EITHER, -1, true"
    })
    void a_direction_allows_its_way_and_nothing_at_all(Direction direction, int minutes, boolean allowed) {
        assertThat(direction.allows(minutes)).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({
        "ASK_CLINICIAN, MIXED, MIXED", "ASK_CLINICIAN, BREAST, BREAST", "ASK_CLINICIAN, NONE, NONE",
        "AS_BREAST, MIXED, BREAST", "AS_BREAST, FORMULA, FORMULA", "AS_BREAST, NONE, NONE",
        "AS_FORMULA, MIXED, FORMULA", "AS_FORMULA, BREAST, BREAST", "AS_FORMULA, NONE, NONE"
    })
    void mixed_feeding_counts_as_chosen_and_other_feeding_as_itself(
            MixedFeeding chosen, Feeding feeding, Feeding counted) {
        assertThat(chosen.counted(feeding)).isEqualTo(counted);
    }

    @ParameterizedTest
    @EnumSource(DeciderRole.class)
    void midwife_and_gp_are_clinicians(DeciderRole role) {
        assertThat(role.clinician()).isEqualTo(role == DeciderRole.MIDWIFE || role == DeciderRole.GENERAL_PRACTITIONER);
    }

    @ParameterizedTest
    @EnumSource(Moment.class)
    void only_the_intake_is_provisional_by_the_lip(Moment moment) {
        Protocol lip = new Protocols(DatedLaw.shipped()).find("lip-2008-03-01").orElseThrow();

        assertThat(lip.provisional(moment)).isEqualTo(moment == Moment.INTAKE);
    }

    @Test
    void the_figure_of_a_moment_says_whether_it_is_provisional(@TempDir Path folder) {
        Protocol other = new ProtocolFolder(folder)
                .add("proefprotocol/2020-01-01.yaml", ProtocolFolder.fictional())
                .protocols()
                .find("proefprotocol-2020-01-01")
                .orElseThrow();

        assertThat(other.provisional(Moment.INTAKE)).isFalse();
        assertThat(other.provisional(Moment.START)).isFalse();
        assertThat(other.provisional(Moment.INTERIM))
                .as("a moment it does not have")
                .isFalse();
    }

    @Test
    void a_product_has_one_number_or_one_for_a_first_and_one_for_a_later_child() {
        Protocol lip = new Protocols(DatedLaw.shipped()).find("lip-2008-03-01").orElseThrow();

        CoreProduct information = product(lip, "INFORMATION");
        CoreProduct rest = product(lip, "REST_BREAST");

        assertThat(information.minutes(Parity.FIRST_CHILD)).isEqualTo(720);
        assertThat(information.minutes(Parity.LATER_CHILD)).isEqualTo(480);
        assertThat(rest.minutes(Parity.FIRST_CHILD)).isEqualTo(480);
        assertThat(rest.minutes(Parity.LATER_CHILD)).isEqualTo(480);
        assertThat(rest.ofPackage()).isEqualTo("BREAST");
    }

    @Test
    void products_of_a_base_package_add_up_to_it_for_a_first_and_a_later_child() {
        Protocol lip = new Protocols(DatedLaw.shipped()).find("lip-2008-03-01").orElseThrow();

        for (Feeding feeding : new Feeding[] {Feeding.BREAST, Feeding.FORMULA}) {
            CarePackage base = Objects.requireNonNull(lip.basePackage(feeding));
            for (Parity parity : Parity.values()) {
                assertThat(lip.coreProducts().stream()
                                .filter(product -> product.ofPackage() == null
                                        || product.ofPackage().equals(base.code()))
                                .mapToInt(product -> product.minutes(parity))
                                .sum())
                        .as("%s, %s", feeding, parity)
                        .isEqualTo(Objects.requireNonNull(base.hours()).amountAsInt());
            }
        }
    }

    private static CoreProduct product(Protocol protocol, String code) {
        return protocol.coreProducts().stream()
                .filter(product -> product.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
