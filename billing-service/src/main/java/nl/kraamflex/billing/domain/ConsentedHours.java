package nl.kraamflex.billing.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What families consented in writing to pay for themselves. A consent covers care from its own date on, never care before it, up to its
 * minutes; the earliest is used first.
 */
final class ConsentedHours {
    /**
     * Care that a consent covers.
     *
     * @param minutes how much
     * @param centsPerHour at which price
     */
    record Consented(int minutes, long centsPerHour) {}

    private static final Comparator<PrivateCareConsent> EARLIEST_FIRST = Comparator.comparing(
                    PrivateCareConsent::consentedOn)
            .thenComparing(PrivateCareConsent::recordedAt)
            .thenComparing(PrivateCareConsent::id);

    private final List<PrivateCareConsent> consents;
    private final List<Integer> left = new ArrayList<>();

    ConsentedHours(List<PrivateCareConsent> recorded) {
        this.consents = new ArrayList<>(recorded);
        consents.sort(EARLIEST_FIRST);
        consents.forEach(consent -> left.add(consent.minutes()));
    }

    /** Takes care of a date from what was consented to; the parts together are no longer than {@code minutes}. */
    List<Consented> take(LocalDate date, int minutes) {
        List<Consented> taken = new ArrayList<>();
        int open = minutes;
        for (int i = 0; i < consents.size(); i++) {
            PrivateCareConsent consent = consents.get(i);
            int covered = consent.consentedOn().isAfter(date) ? 0 : Math.min(left.get(i), open);
            if (covered > 0) {
                left.set(i, left.get(i) - covered);
                open -= covered;
                taken.add(new Consented(covered, consent.centsPerHour()));
            }
        }
        return taken;
    }
}
