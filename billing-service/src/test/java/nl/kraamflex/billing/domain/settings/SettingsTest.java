package nl.kraamflex.billing.domain.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import nl.kraamflex.billing.domain.InstitutionStay.Place;
import nl.kraamflex.billing.domain.wording.TextSet;
import nl.kraamflex.platform.dated.Confidence;
import nl.kraamflex.platform.dated.DatedLaw;
import nl.kraamflex.platform.dated.FigureNotPublished;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    private static final DatedLaw LAW = DatedLaw.shipped();
    private static final LocalDate DAY = LocalDate.of(2025, 3, 10);
    private static final OwnChoices OWN = new OwnChoices(
            3,
            LocalDate.of(2025, 1, 1),
            false,
            StayFormula.PER_DAY,
            StayFormula.HOURLY,
            ChildrenCounted.EACH,
            PartDays.NEITHER_COUNTS,
            60,
            Map.of("nl", "Bel ons."),
            Map.of("en", "Call us when you can."));

    @Test
    void what_nobody_chose_is_as_shipped() {
        Settings shipped = Settings.on(LAW, DAY, OwnChoices.NONE);

        assertThat(shipped.hoursStatementRequired().value()).isTrue();
        assertThat(shipped.maternityHotel().value()).isEqualTo(StayFormula.HOURLY);
        assertThat(shipped.birthCentre().value()).isEqualTo(StayFormula.PER_DAY);
        assertThat(shipped.childrenCounted()).isEmpty();
        assertThat(shipped.partDays()).isEmpty();
        assertThat(shipped.motherSharePercent().value()).isEqualTo(50);
        assertThat(shipped.contact().in(TextSet.STANDARD, "nl")).isEmpty();
        assertThat(shipped.hoursStatementRequired().figure().source().id()).isEqualTo("kraamflex");
    }

    @Test
    void what_the_organisation_chose_holds_and_names_it() {
        Settings own = Settings.on(LAW, DAY, OWN);

        assertThat(own.hoursStatementRequired().value()).isFalse();
        assertThat(own.hoursStatementRequired().figure().text()).isEqualTo("NOT_REQUIRED");
        assertThat(own.maternityHotel().value()).isEqualTo(StayFormula.PER_DAY);
        assertThat(own.birthCentre().value()).isEqualTo(StayFormula.HOURLY);
        assertThat(own.childrenCounted()).map(Setting::value).contains(ChildrenCounted.EACH);
        assertThat(own.childrenCounted())
                .map(chosen -> chosen.figure().key())
                .contains("billing-choices/children-counted");
        assertThat(own.partDays()).map(Setting::value).contains(PartDays.NEITHER_COUNTS);
        assertThat(own.motherSharePercent().value()).isEqualTo(60);
        assertThat(own.motherSharePercent().figure().amount()).isEqualTo(60);
        assertThat(own.contact().in(TextSet.STANDARD, "nl")).contains("Bel ons.");
        assertThat(own.contact().in(TextSet.STANDARD, "en")).isEmpty();
        assertThat(own.contact().in(TextSet.NEUTRAL, "nl")).isEmpty();
        assertThat(own.contact().in(TextSet.NEUTRAL, "en")).contains("Call us when you can.");
        assertThat(own.birthCentre().figure().source().document()).contains("version 3, from 2025-01-01");
        assertThat(own.birthCentre().figure().confidence()).isEqualTo(Confidence.OURS);
    }

    @Test
    void signed_hours_can_be_asked_for_by_name() {
        OwnChoices asked = new OwnChoices(1, DAY, true, null, null, null, null, null, Map.of(), Map.of());

        Settings settings = Settings.on(LAW, DAY, asked);

        assertThat(settings.hoursStatementRequired().value()).isTrue();
        assertThat(settings.hoursStatementRequired().figure().text()).isEqualTo("REQUIRED");
    }

    @Test
    void a_hospital_is_never_charged_by_the_hour() {
        Settings own = Settings.on(LAW, DAY, OWN);

        assertThat(own.formulaOf(Place.HOSPITAL)).isEqualTo(StayFormula.PER_DAY);
        assertThat(own.formulaOf(Place.BIRTH_CENTRE)).isEqualTo(StayFormula.HOURLY);
        assertThat(own.formulaOf(Place.MATERNITY_HOTEL)).isEqualTo(StayFormula.PER_DAY);
    }

    @Test
    void before_the_shipped_file_nothing_holds() {
        assertThatThrownBy(() -> Settings.on(LAW, LocalDate.of(2009, 12, 31), OWN))
                .isInstanceOf(FigureNotPublished.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 101})
    void a_share_is_a_part_of_a_whole(int percent) {
        assertThatThrownBy(() -> new OwnChoices(1, DAY, null, null, null, null, null, percent, Map.of(), Map.of()))
                .hasMessageContaining("motherSharePercent is " + percent);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 100})
    void a_share_may_be_nothing_or_all(int percent) {
        assertThat(new OwnChoices(1, DAY, null, null, null, null, null, percent, Map.of(), Map.of())
                        .motherSharePercent())
                .isEqualTo(percent);
    }

    @Test
    void of_no_children_none_counts() {
        assertThat(ChildrenCounted.ONE.of(0)).isZero();
        assertThat(ChildrenCounted.ONE.of(3)).isEqualTo(1);
        assertThat(ChildrenCounted.EACH.of(3)).isEqualTo(3);
    }
}
