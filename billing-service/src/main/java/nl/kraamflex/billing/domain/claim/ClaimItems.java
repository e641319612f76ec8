package nl.kraamflex.billing.domain.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kraamflex.billing.domain.BilledCare;
import nl.kraamflex.billing.domain.BillingCase;
import nl.kraamflex.billing.domain.CareKind;
import nl.kraamflex.billing.domain.CareStatus;
import nl.kraamflex.billing.domain.ContributionPayer;
import nl.kraamflex.billing.domain.Funding;
import nl.kraamflex.billing.domain.tariff.Performance;
import org.jspecify.annotations.Nullable;

/**
 * What is claimed of a case: its registration and its intake once, the hours that were given by date, kind and payer, and one
 * amount per birth beside hours of birth assistance. Private hours are the family's own bill and no claim.
 */
public final class ClaimItems {
    private static final Comparator<ClaimItem> IN_ORDER = Comparator.comparing(
                    (ClaimItem item) -> item.subject().date())
            .thenComparing(item -> item.subject().performance())
            .thenComparing(item -> item.subject().funding(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(item -> item.subject().careHold(), Comparator.nullsFirst(Comparator.naturalOrder()));

    private final BillingCase billed;

    private ClaimItems(BillingCase billed) {
        this.billed = billed;
    }

    /**
     * The items of a case.
     *
     * @param billed the case
     * @param care all care of it as it is to be billed
     * @param intake its registration and intake
     * @return by date, then performance
     */
    public static List<ClaimItem> of(BillingCase billed, List<BilledCare> care, CaseIntake intake) {
        ClaimItems items = new ClaimItems(billed);
        List<ClaimItem> all = new ArrayList<>();
        items.oncePerCase(intake, all);
        items.hours(care, all);
        perBirth(care).ifPresent(all::add);
        return all.stream().sorted(IN_ORDER).toList();
    }

    private void oncePerCase(CaseIntake intake, List<ClaimItem> all) {
        if (intake.registeredOn() != null) {
            all.add(piece(Performance.REGISTRATION, intake.registeredOn()));
        }
        CaseIntake.@Nullable Intake held = intake.intake();
        if (held != null) {
            all.add(piece(held.form().performance(), held.date()));
        }
    }

    private void hours(List<BilledCare> care, List<ClaimItem> all) {
        Map<ClaimSubject, ClaimItem> bySubject = new LinkedHashMap<>();
        care.stream()
                .filter(part -> part.status() == CareStatus.DELIVERED && part.funding() != Funding.PRIVATE)
                .forEach(part -> bySubject.merge(subject(part), item(part), ClaimItems::joined));
        all.addAll(bySubject.values());
    }

    private static ClaimSubject subject(BilledCare part) {
        return ClaimSubject.of(part.kind(), part.date(), part.funding(), part.hold());
    }

    private ClaimItem item(BilledCare part) {
        Optional<CareTimes> times = CareTimes.on(billed.deliveries(), part.date());
        return new ClaimItem(
                subject(part),
                part.minutes(),
                ClaimUnit.MINUTE,
                part.payer(),
                times.map(CareTimes::begin).orElse(null),
                times.map(CareTimes::end).orElse(null));
    }

    private static ClaimItem joined(ClaimItem one, ClaimItem other) {
        return new ClaimItem(
                one.subject(),
                Math.addExact(one.minutes(), other.minutes()),
                one.unit(),
                one.payer(),
                one.begin(),
                one.end());
    }

    /** One amount for the birth, however many dates its hours fall on. */
    private static Optional<ClaimItem> perBirth(List<BilledCare> care) {
        return care.stream()
                .filter(part -> part.kind() == CareKind.BIRTH_ASSISTANCE
                        && part.status() == CareStatus.DELIVERED
                        && part.funding() != Funding.PRIVATE
                        && !part.held())
                .map(BilledCare::date)
                .min(Comparator.naturalOrder())
                .map(date -> piece(Performance.BIRTH_ASSISTANCE_PER_BIRTH, date));
    }

    private static ClaimItem piece(Performance performance, LocalDate date) {
        return new ClaimItem(
                new ClaimSubject(performance, date, Funding.BASIC, null),
                0,
                ClaimUnit.PIECE,
                ContributionPayer.FAMILY,
                null,
                null);
    }
}
