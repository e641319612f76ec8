package nl.kraamflex.billing.usecase;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.kraamflex.billing.domain.Arranged;
import nl.kraamflex.billing.domain.ArrangementRefusal;
import nl.kraamflex.billing.domain.ArrangementRefused;
import nl.kraamflex.billing.domain.Arrangements;
import nl.kraamflex.billing.domain.CareCalendar;
import nl.kraamflex.billing.domain.InstitutionStay;
import nl.kraamflex.billing.domain.OverlapRule;
import nl.kraamflex.billing.domain.PayerPeriod;
import nl.kraamflex.billing.domain.PrivateCareConsent;
import nl.kraamflex.billing.domain.PrivatePrice;
import nl.kraamflex.billing.domain.Versioning;
import org.jspecify.annotations.Nullable;

/** Puts on record what is arranged for the bill of a case: each change is a new version with who made it. */
@ApplicationScoped
public class ArrangeBilling {
    private final Arrangements arrangements;
    private final Clock clock;

    ArrangeBilling(Arrangements arrangements, Clock clock) {
        this.arrangements = arrangements;
        this.clock = clock;
    }

    /**
     * Says who bears the own contribution, in place of what was said before.
     *
     * @param expected version the caller read, null when it believes there is none
     * @param by who says so
     * @throws ArrangementRefused when there is no such case, the version is not the present one, or two periods overlap
     */
    @Transactional
    public Arranged<List<PayerPeriod>> payersAre(
            UUID caseId, List<PayerPeriod> periods, @Nullable Long expected, String by) {
        OverlapRule.ofPayers(periods).ifPresent(ArrangeBilling::refuse);
        lock(caseId);
        Arranged<List<PayerPeriod>> next = new Arranged<>(
                periods, Versioning.next(arrangements.payers(caseId).version(), expected), clock.instant(), by);
        arrangements.keepPayers(caseId, next);
        return next;
    }

    /**
     * Says which stays in an institution there are, in place of what was said before.
     *
     * @param expected version the caller read, null when it believes there is none
     * @param by who says so
     * @throws ArrangementRefused when there is no such case, the version is not the present one, or somebody is in two places
     */
    @Transactional
    public Arranged<List<InstitutionStay>> staysAre(
            UUID caseId, List<InstitutionStay> stays, @Nullable Long expected, String by) {
        OverlapRule.ofStays(stays).ifPresent(ArrangeBilling::refuse);
        lock(caseId);
        Arranged<List<InstitutionStay>> next = new Arranged<>(
                stays, Versioning.next(arrangements.stays(caseId).version(), expected), clock.instant(), by);
        arrangements.keepStays(caseId, next);
        return next;
    }

    /**
     * Says at which price private care was agreed.
     *
     * @param expected version the caller read, null when it believes there is none
     * @param by who says so
     * @throws ArrangementRefused when there is no such case, or the version is not the present one
     */
    @Transactional
    public Arranged<PrivatePrice> privatePriceIs(UUID caseId, PrivatePrice price, @Nullable Long expected, String by) {
        lock(caseId);
        Arranged<PrivatePrice> next = new Arranged<>(
                price, Versioning.next(arrangements.privatePrice(caseId).version(), expected), clock.instant(), by);
        arrangements.keepPrivatePrice(caseId, next);
        return next;
    }

    /**
     * Records that the family consented in writing to pay for care beyond the indicated hours.
     *
     * @param by who records it
     * @throws ArrangementRefused when there is no such case, or the date has not come yet
     */
    @Transactional
    public PrivateCareConsent consented(UUID caseId, LocalDate consentedOn, int minutes, long centsPerHour, String by) {
        Instant now = clock.instant();
        LocalDate today = CareCalendar.dateOf(now);
        if (consentedOn.isAfter(today)) {
            throw new ArrangementRefused(new ArrangementRefusal.ConsentInTheFuture(consentedOn, today));
        }
        lock(caseId);
        PrivateCareConsent consent =
                new PrivateCareConsent(UuidCreator.getTimeOrderedEpoch(), consentedOn, minutes, centsPerHour, now, by);
        arrangements.add(caseId, consent);
        return consent;
    }

    private void lock(UUID caseId) {
        if (!arrangements.lock(caseId)) {
            refuse(new ArrangementRefusal.NoSuchCase(caseId));
        }
    }

    private static void refuse(ArrangementRefusal refusal) {
        throw new ArrangementRefused(refusal);
    }
}
