package nl.kraamflex.billing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.kraamflex.billing.domain.InstitutionStay.BilledBy;
import nl.kraamflex.billing.domain.InstitutionStay.DayRate;
import nl.kraamflex.billing.domain.InstitutionStay.Kind;
import nl.kraamflex.billing.domain.InstitutionStay.Place;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be arranged is refused with the field, its value and the remedy. */
class ArrangedRecordsTest {
    private static final LocalDate DAY = LocalDate.of(2025, 3, 10);

    private static InstitutionStay stay(
            @Nullable LocalDate to, @Nullable Integer days, boolean mother, int children, @Nullable String stated) {
        return new InstitutionStay(
                new UUID(0, 1),
                Kind.ADMISSION,
                Place.HOSPITAL,
                DAY,
                to,
                days,
                false,
                mother,
                children,
                null,
                stated,
                BilledBy.INSTITUTION);
    }

    private static PayerPeriod period(int from, @Nullable Integer to) {
        return new PayerPeriod(
                DAY.plusDays(from), to == null ? null : DAY.plusDays(to), ContributionPayer.INSURER, null);
    }

    @Test
    void a_period_that_ends_before_it_begins_is_refused() {
        assertThatThrownBy(() -> period(1, 0))
                .hasMessageContaining("to is 2025-03-10")
                .hasMessageContaining("2025-03-11");
        assertThat(period(0, 0).covers(DAY)).isTrue();
    }

    @Test
    void a_pilot_has_a_name_and_nothing_else_has() {
        assertThatThrownBy(() -> new PayerPeriod(DAY, null, ContributionPayer.NOBODY, null))
                .hasMessageContaining("pilot is null with payer NOBODY");
        assertThatThrownBy(() -> new PayerPeriod(DAY, null, ContributionPayer.FAMILY_THROUGH_INSURER, null))
                .hasMessageContaining("the contract with the insurer says who asks");
        assertThatThrownBy(() -> new PayerPeriod(DAY, null, ContributionPayer.FAMILY, "trial"))
                .hasMessageContaining("pilot is trial with payer FAMILY");
    }

    @Test
    void a_period_covers_its_first_and_last_date_and_none_beside_them() {
        PayerPeriod days = period(1, 2);

        assertThat(List.of(0, 1, 2, 3))
                .extracting(day -> days.covers(DAY.plusDays(day)))
                .containsExactly(false, true, true, false);
        assertThat(period(1, null).covers(DAY.plusYears(9))).isTrue();
    }

    @Test
    void a_stay_has_either_its_last_date_or_its_days() {
        assertThatThrownBy(() -> stay(null, null, true, 1, null)).hasMessageContaining("to is null and days is null");
        assertThatThrownBy(() -> stay(DAY, 1, true, 1, null)).hasMessageContaining("give one of the two");
        assertThat(stay(DAY, null, true, 1, null).lastDate()).isEqualTo(DAY);
        assertThat(stay(null, 2, true, 1, null).lastDate()).isEqualTo(DAY.plusDays(1));
    }

    @Test
    void a_stay_that_ends_before_it_begins_or_lasts_no_day_is_refused() {
        assertThatThrownBy(() -> stay(DAY.minusDays(1), null, true, 1, null)).hasMessageContaining("before from");
        assertThatThrownBy(() -> stay(null, 0, true, 1, null)).hasMessageContaining("days is 0");
    }

    @Test
    void a_stay_is_somebody_s() {
        assertThatThrownBy(() -> stay(null, 1, false, 0, null)).hasMessageContaining("children is 0");
        assertThatThrownBy(() -> stay(null, 1, true, -1, null)).hasMessageContaining("children is -1");
        assertThat(stay(null, 1, true, 0, null).mother()).isTrue();
        assertThat(stay(null, 1, false, 1, null).children()).isEqualTo(1);
    }

    @Test
    void whoever_says_that_a_rate_is_low_has_a_name() {
        assertThatThrownBy(() -> stay(null, 1, true, 1, " ")).hasMessageContaining("rateBelowThreshold is blank");
    }

    @Test
    void a_rate_below_nothing_is_refused() {
        assertThatThrownBy(() -> new DayRate(-1, DayRate.Per.PERSON)).hasMessageContaining("rate is -1 cents");
        assertThat(new DayRate(0, DayRate.Per.PERSON).cents()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {-15, 0, 1, 14, 16})
    void consent_counts_in_quarters_of_an_hour(int minutes) {
        assertThatThrownBy(() -> new PrivateCareConsent(new UUID(0, 1), DAY, minutes, 0, Instant.EPOCH, "x"))
                .hasMessageContaining("minutes is " + minutes);
    }

    @Test
    void a_price_below_nothing_is_refused() {
        assertThatThrownBy(() -> new PrivateCareConsent(new UUID(0, 1), DAY, 15, -1, Instant.EPOCH, "x"))
                .hasMessageContaining("centsPerHour is -1");
        assertThatThrownBy(() -> new PrivatePrice(-1L)).hasMessageContaining("centsPerHour is -1");
        assertThat(new PrivatePrice(0L).centsPerHour()).isZero();
    }

    @Test
    void care_that_is_billed_takes_time_and_is_paid_for_or_held() {
        assertThatThrownBy(() -> new BilledCare(
                        DAY,
                        CareKind.MATERNITY_CARE,
                        Funding.BASIC,
                        0,
                        CareStatus.DELIVERED,
                        ContributionPayer.FAMILY,
                        null,
                        null))
                .hasMessageContaining("minutes is 0");
        assertThatThrownBy(() -> new BilledCare(
                        DAY,
                        CareKind.MATERNITY_CARE,
                        null,
                        15,
                        CareStatus.DELIVERED,
                        ContributionPayer.FAMILY,
                        null,
                        null))
                .hasMessageContaining("neither somebody who pays nor a reason to hold it");
    }

    @Test
    void periods_that_touch_do_not_overlap_and_those_that_share_a_date_do() {
        assertThat(OverlapRule.ofPayers(List.of(period(0, 1), period(2, null)))).isEmpty();
        assertThat(OverlapRule.ofPayers(List.of(period(0, 2), period(2, null))))
                .contains(new ArrangementRefusal.Overlap("periods", 0, 1, DAY.plusDays(2)));
        assertThat(OverlapRule.ofPayers(List.of(period(5, 6), period(2, 4), period(0, 2))))
                .contains(new ArrangementRefusal.Overlap("periods", 2, 1, DAY.plusDays(2)));
        assertThat(OverlapRule.ofPayers(List.of(period(0, null), period(2, 3)))).isPresent();
    }

    @Test
    void mother_and_child_may_be_in_two_places_but_nobody_alone() {
        InstitutionStay mother = stay(null, 2, true, 0, null);
        InstitutionStay child = stay(null, 2, false, 1, null);
        InstitutionStay both = stay(DAY.plusDays(1), null, true, 1, null);

        assertThat(OverlapRule.ofStays(List.of(mother, child))).isEmpty();
        assertThat(OverlapRule.ofStays(List.of(mother, both)))
                .contains(new ArrangementRefusal.Overlap("stays", 0, 1, DAY));
        assertThat(OverlapRule.ofStays(List.of(child, both))).isPresent();
        assertThat(OverlapRule.ofStays(List.of(mother, mother))).isPresent();
    }

    @Test
    void whoever_changes_something_says_which_version_it_read() {
        assertThat(Versioning.next(0, null)).isEqualTo(1);
        assertThat(Versioning.next(0, 0L)).isEqualTo(1);
        assertThat(Versioning.next(3, 3L)).isEqualTo(4);
        assertThatThrownBy(() -> Versioning.next(3, null))
                .isInstanceOfSatisfying(
                        ArrangementRefused.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(new ArrangementRefusal.VersionRequired(3)));
        assertThatThrownBy(() -> Versioning.next(3, 2L))
                .isInstanceOfSatisfying(
                        ArrangementRefused.class,
                        refused ->
                                assertThat(refused.refusal()).isEqualTo(new ArrangementRefusal.VersionMismatch(2, 3)));
        assertThatThrownBy(() -> Versioning.next(0, 1L)).isInstanceOf(ArrangementRefused.class);
    }

    @Test
    void nothing_is_arranged_before_somebody_does() {
        assertThat(Arranged.nothing(PrivatePrice.NONE)).isEqualTo(new Arranged<>(PrivatePrice.NONE, 0, null, null));
        assertThat(CaseArrangements.NONE.payerOn(DAY)).isEqualTo(ContributionPayer.FAMILY);
        assertThat(new BillingCase(new UUID(0, 1), 1, null, null, null).arrangements())
                .isEqualTo(CaseArrangements.NONE);
    }

    @Test
    void hours_are_signed_when_the_record_says_so() {
        SignedHours signed = new SignedHours(480, Instant.EPOCH);

        assertThat(new BillingCase(new UUID(0, 1), 1, null, null, new Deliveries(1, List.of(), signed)).signedHours())
                .isEqualTo(signed);
        assertThat(new BillingCase(new UUID(0, 1), 1, null, null, new Deliveries(1, List.of())).signedHours())
                .isNull();
        assertThat(new BillingCase(new UUID(0, 1), 1, null, null, null).signedHours())
                .isNull();
    }
}
