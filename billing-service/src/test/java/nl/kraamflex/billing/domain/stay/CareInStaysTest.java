package nl.kraamflex.billing.domain.stay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.kraamflex.billing.domain.BilledCare;
import nl.kraamflex.billing.domain.CareKind;
import nl.kraamflex.billing.domain.CareStatus;
import nl.kraamflex.billing.domain.ContributionPayer;
import nl.kraamflex.billing.domain.Funding;
import nl.kraamflex.billing.domain.InstitutionStay;
import nl.kraamflex.billing.domain.InstitutionStay.BilledBy;
import nl.kraamflex.billing.domain.InstitutionStay.Kind;
import nl.kraamflex.billing.domain.InstitutionStay.Place;
import nl.kraamflex.billing.domain.StayCover;
import nl.kraamflex.billing.domain.settings.OwnChoices;
import nl.kraamflex.billing.domain.settings.Settings;
import nl.kraamflex.platform.dated.DatedLaw;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which hours were given during a stay in a place of our own. */
class CareInStaysTest {
    private static final DatedLaw LAW = DatedLaw.shipped();

    private static InstitutionStay stay(
            Kind kind, Place place, @Nullable String to, @Nullable Integer days, boolean need, BilledBy billedBy) {
        return new InstitutionStay(
                new UUID(0, 1),
                kind,
                place,
                LocalDate.of(2025, 3, 10),
                to == null ? null : LocalDate.parse(to),
                days,
                need,
                true,
                1,
                null,
                null,
                billedBy);
    }

    private static @Nullable StayCover cover(InstitutionStay stay, CareKind kind, String date) {
        return new CareInStays(List.of(stay), day -> Settings.on(LAW, day, OwnChoices.NONE))
                .placed(new BilledCare(
                        LocalDate.parse(date),
                        kind,
                        Funding.BASIC,
                        60,
                        CareStatus.DELIVERED,
                        ContributionPayer.FAMILY,
                        null,
                        null))
                .stay();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-09,",
        "2025-03-10, MEDICAL_NEED",
        "2025-03-11, MEDICAL_NEED",
        "2025-03-12,",
    })
    void a_stay_takes_in_its_dates_up_to_that_of_going_home(String date, @Nullable StayCover expected) {
        InstitutionStay need =
                stay(Kind.ADMISSION, Place.BIRTH_CENTRE, "2025-03-12", null, true, BilledBy.ORGANISATION);

        assertThat(cover(need, CareKind.MATERNITY_CARE, date)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2025-03-11, PER_DAY", "2025-03-12,"})
    void counted_days_are_all_taken_in(String date, @Nullable StayCover expected) {
        InstitutionStay counted = stay(Kind.ADMISSION, Place.HOSPITAL, null, 2, false, BilledBy.ORGANISATION);

        assertThat(cover(counted, CareKind.MATERNITY_CARE, date)).isEqualTo(expected);
    }

    @Test
    void a_stay_by_the_hour_elsewhere_or_right_before_care_at_home_takes_in_no_hours() {
        assertThat(List.of(
                        stay(Kind.ADMISSION, Place.MATERNITY_HOTEL, "2025-03-12", null, false, BilledBy.ORGANISATION),
                        stay(Kind.ADMISSION, Place.BIRTH_CENTRE, "2025-03-12", null, false, BilledBy.INSTITUTION),
                        stay(Kind.OUTPATIENT_BIRTH, Place.BIRTH_CENTRE, null, 2, true, BilledBy.ORGANISATION)))
                .allSatisfy(stay -> assertThat(cover(stay, CareKind.MATERNITY_CARE, "2025-03-11"))
                        .isNull());
    }

    @Test
    void help_at_the_birth_keeps_its_own_rule() {
        InstitutionStay need =
                stay(Kind.ADMISSION, Place.BIRTH_CENTRE, "2025-03-12", null, true, BilledBy.ORGANISATION);

        assertThat(cover(need, CareKind.BIRTH_ASSISTANCE, "2025-03-10")).isNull();
    }
}
