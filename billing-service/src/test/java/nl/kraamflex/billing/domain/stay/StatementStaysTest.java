package nl.kraamflex.billing.domain.stay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.kraamflex.billing.domain.CaseArrangements;
import nl.kraamflex.billing.domain.ContributionPayer;
import nl.kraamflex.billing.domain.InstitutionStay;
import nl.kraamflex.billing.domain.InstitutionStay.BilledBy;
import nl.kraamflex.billing.domain.InstitutionStay.DayRate;
import nl.kraamflex.billing.domain.InstitutionStay.Kind;
import nl.kraamflex.billing.domain.InstitutionStay.Place;
import nl.kraamflex.billing.domain.PayerPeriod;
import nl.kraamflex.billing.domain.law.FigurePolicy;
import nl.kraamflex.billing.domain.settings.OwnChoices;
import nl.kraamflex.billing.domain.settings.Settings;
import nl.kraamflex.billing.domain.stay.StatementStays.HeldStay;
import nl.kraamflex.platform.dated.DatedLaw;
import org.junit.jupiter.api.Test;

class StatementStaysTest {
    private static final DatedLaw LAW = DatedLaw.shipped();
    private static final LocalDate DAY = LocalDate.of(2025, 3, 10);

    private static InstitutionStay stay(LocalDate from, int days, BilledBy billedBy, boolean need, Kind kind) {
        return new InstitutionStay(
                new UUID(0, days),
                kind,
                Place.BIRTH_CENTRE,
                from,
                null,
                days,
                need,
                true,
                1,
                new DayRate(100, DayRate.Per.PERSON),
                "the price list",
                billedBy);
    }

    private static StatementStays stated(LocalDate today, InstitutionStay... stays) {
        CaseArrangements arranged = new CaseArrangements(
                1,
                List.of(new PayerPeriod(DAY.plusDays(1), null, ContributionPayer.INSURER, null)),
                List.of(stays),
                List.of(),
                null);
        return StatementStays.of(
                LAW, FigurePolicy.PRINTED_ONLY, date -> Settings.on(LAW, date, OwnChoices.NONE), arranged, today);
    }

    @Test
    void a_day_in_our_own_place_is_stated_once_it_is_over_with_who_bears_it() {
        StatementStays stays = stated(DAY.plusDays(2), stay(DAY, 3, BilledBy.ORGANISATION, false, Kind.ADMISSION));

        assertThat(stays.lines())
                .extracting(
                        billed -> billed.line().date(), billed -> billed.line().person(), billed -> billed.payer())
                .containsExactly(
                        tuple(DAY, StayLine.Person.MOTHER, ContributionPayer.FAMILY),
                        tuple(DAY, StayLine.Person.CHILD, ContributionPayer.FAMILY),
                        tuple(DAY.plusDays(1), StayLine.Person.MOTHER, ContributionPayer.INSURER),
                        tuple(DAY.plusDays(1), StayLine.Person.CHILD, ContributionPayer.INSURER));
        assertThat(stays.held()).isEmpty();
    }

    @Test
    void what_the_institution_bills_is_necessary_or_is_not_over_is_not_stated() {
        StatementStays stays = stated(
                DAY.plusDays(1),
                stay(DAY, 1, BilledBy.INSTITUTION, false, Kind.ADMISSION),
                stay(DAY, 2, BilledBy.ORGANISATION, true, Kind.ADMISSION),
                stay(DAY.plusDays(1), 3, BilledBy.ORGANISATION, false, Kind.OUTPATIENT_BIRTH));

        assertThat(stays.isEmpty()).isTrue();
    }

    @Test
    void the_days_that_are_over_of_a_stay_of_which_nothing_can_be_said_wait() {
        StatementStays stays =
                stated(DAY.plusDays(2), stay(DAY, 5, BilledBy.ORGANISATION, false, Kind.OUTPATIENT_BIRTH));

        assertThat(stays.lines()).isEmpty();
        assertThat(stays.held())
                .containsExactly(
                        new HeldStay(DAY, StayLine.Person.MOTHER, 2, new StayRefusal.OutpatientBirth()),
                        new HeldStay(DAY, StayLine.Person.CHILD, 2, new StayRefusal.OutpatientBirth()));
    }

    @Test
    void a_date_without_a_published_amount_waits_and_the_dates_before_are_stated() {
        LocalDate lastPublished = LocalDate.of(2026, 12, 31);

        StatementStays stays =
                stated(LocalDate.MAX, stay(lastPublished, 2, BilledBy.ORGANISATION, false, Kind.ADMISSION));

        assertThat(stays.lines())
                .extracting(
                        billed -> billed.line().date(), billed -> billed.line().cents())
                .containsExactly(tuple(lastPublished, 2_250L), tuple(lastPublished, 2_250L));
        assertThat(stays.held())
                .extracting(HeldStay::from, HeldStay::person, HeldStay::days)
                .containsExactly(
                        tuple(lastPublished.plusDays(1), StayLine.Person.MOTHER, 1),
                        tuple(lastPublished.plusDays(1), StayLine.Person.CHILD, 1));
    }

    @Test
    void lines_of_several_stays_stand_in_order_of_date() {
        StatementStays stays = stated(
                DAY.plusDays(9),
                stay(DAY.plusDays(5), 1, BilledBy.ORGANISATION, false, Kind.ADMISSION),
                stay(DAY, 1, BilledBy.ORGANISATION, false, Kind.ADMISSION));

        assertThat(stays.lines())
                .extracting(billed -> billed.line().date())
                .containsExactly(DAY, DAY, DAY.plusDays(5), DAY.plusDays(5));
    }
}
