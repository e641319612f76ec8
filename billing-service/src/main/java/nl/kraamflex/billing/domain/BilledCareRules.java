package nl.kraamflex.billing.domain;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which of the care that was given is billed to whom. */
public final class BilledCareRules {
    private BilledCareRules() {}

    /** The care that was given, in date order, each part with who pays for it or why it is held; nothing planned. */
    public static List<BilledCare> of(BillingCase billed) {
        @Nullable Deliveries deliveries = billed.deliveries();
        return deliveries == null
                ? List.of()
                : deliveries.care().stream()
                        .filter(care -> care.minutes() > 0)
                        .sorted(Comparator.comparing(DatedCare::date))
                        .map(care -> billed(billed.arrangements(), care))
                        .toList();
    }

    private static BilledCare billed(CaseArrangements arrangements, DatedCare care) {
        return new BilledCare(
                care.date(),
                CareKind.MATERNITY_CARE,
                care.funding(),
                care.minutes(),
                care.status(),
                arrangements.payerOn(care.date()),
                care.funding() == Funding.PRIVATE ? arrangements.privateCentsPerHour() : null,
                care.funding() == null ? HoldReason.NO_FUNDING_KNOWN : null);
    }
}
