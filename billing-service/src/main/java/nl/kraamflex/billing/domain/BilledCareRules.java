package nl.kraamflex.billing.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which of the care that was given is billed to whom: by who pays for its date, as long as the indicated hours cover it; what is more is
 * private where the family consented in writing, and else waits for a decision. Help at the birth counts on the date of birth and on no
 * ledger of hours.
 */
public final class BilledCareRules {
    private static final Comparator<@Nullable HoldReason> HOLDS = Comparator.nullsFirst(Comparator.naturalOrder());
    private static final Comparator<@Nullable Funding> FUNDINGS = Comparator.nullsLast(Comparator.naturalOrder());
    private static final Comparator<@Nullable Long> PRICES = Comparator.nullsFirst(Comparator.naturalOrder());

    private final CaseArrangements arrangements;
    private final IndicatedHours indicated;
    private final ConsentedHours consented;
    private final List<BilledCare> parts = new ArrayList<>();

    private BilledCareRules(BillingCase billed) {
        this.arrangements = billed.arrangements();
        this.indicated = IndicatedHours.of(billed);
        this.consented = new ConsentedHours(billed.arrangements().consents());
    }

    /**
     * The care that was given.
     *
     * @return in date order, one entry for each payer, price and reason to hold of a date; nothing planned, and nothing that another
     *     organisation bills
     */
    public static List<BilledCare> of(BillingCase billed) {
        BilledCareRules rules = new BilledCareRules(billed);
        @Nullable CaseFacts facts = billed.facts();
        if (facts != null) {
            rules.assistAtBirth(facts);
        }
        @Nullable Deliveries deliveries = billed.deliveries();
        if (deliveries != null) {
            GivenCare.of(deliveries).forEach(rules::give);
        }
        return rules.billed();
    }

    private void assistAtBirth(CaseFacts facts) {
        @Nullable LocalDate dateOfBirth = facts.dateOfBirth();
        int minutes = facts.birthAssistanceMinutes();
        if (dateOfBirth != null && minutes > 0) {
            add(dateOfBirth, CareKind.BIRTH_ASSISTANCE, Funding.BASIC, null, null, minutes);
        }
    }

    private void give(GivenCare given) {
        DatedCare care = given.care();
        @Nullable Funding funding = care.funding();
        if (given.elsewhere()) {
            indicated.take(care.minutes());
        } else if (funding == null) {
            add(care.date(), null, null, HoldReason.NO_FUNDING_KNOWN, care.minutes());
        } else if (!funding.carriesContribution()) {
            @Nullable Long price = funding == Funding.PRIVATE ? arrangements.privateCentsPerHour() : null;
            add(care.date(), funding, price, null, care.minutes());
        } else {
            int covered = indicated.take(care.minutes());
            add(care.date(), funding, null, null, covered);
            beyond(care.date(), funding, care.minutes() - covered);
        }
    }

    private void beyond(LocalDate date, Funding funding, int more) {
        if (more == 0) {
            return;
        }
        List<ConsentedHours.Consented> taken = consented.take(date, more);
        taken.forEach(part -> add(date, Funding.PRIVATE, part.centsPerHour(), null, part.minutes()));
        int open = more
                - taken.stream().mapToInt(ConsentedHours.Consented::minutes).sum();
        add(date, funding, null, HoldReason.BEYOND_INDICATION, open);
    }

    private void add(
            LocalDate date,
            @Nullable Funding funding,
            @Nullable Long privateCentsPerHour,
            @Nullable HoldReason hold,
            int minutes) {
        if (minutes > 0) {
            add(date, CareKind.MATERNITY_CARE, funding, privateCentsPerHour, hold, minutes);
        }
    }

    private void add(
            LocalDate date,
            CareKind kind,
            @Nullable Funding funding,
            @Nullable Long privateCentsPerHour,
            @Nullable HoldReason hold,
            int minutes) {
        parts.add(new BilledCare(
                date,
                kind,
                funding,
                minutes,
                CareStatus.DELIVERED,
                arrangements.payerOn(date),
                privateCentsPerHour,
                hold));
    }

    private List<BilledCare> billed() {
        parts.sort(BilledCareRules::compare);
        List<BilledCare> billed = new ArrayList<>(parts.size());
        int next = 0;
        while (next < parts.size()) {
            BilledCare sum = parts.get(next++);
            while (next < parts.size() && compare(sum, parts.get(next)) == 0) {
                sum = sum.and(parts.get(next++).minutes());
            }
            billed.add(sum);
        }
        return Collections.unmodifiableList(billed);
    }

    /** By everything but the minutes; 0 for care that one entry tells of. */
    private static int compare(BilledCare one, BilledCare other) {
        int order = one.date().compareTo(other.date());
        order = order != 0 ? order : one.kind().compareTo(other.kind());
        order = order != 0 ? order : HOLDS.compare(one.hold(), other.hold());
        order = order != 0 ? order : FUNDINGS.compare(one.funding(), other.funding());
        return order != 0 ? order : PRICES.compare(one.privateCentsPerHour(), other.privateCentsPerHour());
    }
}
