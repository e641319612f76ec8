package nl.kraamflex.billing.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A number of hours laid over the dates of a case, in the proportion of the care that it has on them. */
final class UsualHours {
    private static final int STEP_MINUTES = 15;

    private UsualHours() {}

    /** The care of a case that an indication entitles to and that is not held, by date. */
    static List<BilledCare> entitled(List<BilledCare> care) {
        return care.stream()
                .filter(UsualHours::entitled)
                .sorted(Comparator.comparing(BilledCare::date))
                .toList();
    }

    private static boolean entitled(BilledCare part) {
        @Nullable Funding funding = part.funding();
        return !part.held()
                && part.kind() == CareKind.MATERNITY_CARE
                && funding != null
                && funding.carriesContribution();
    }

    /**
     * Lays hours over dates.
     *
     * @param entitled care of the case, by date
     * @param minutes how many hours, in minutes
     * @param assumed the date that counts for all of them where the case has no care
     * @param payerOn who bears the own contribution of that date
     */
    static List<BilledCare> over(
            List<BilledCare> entitled, int minutes, LocalDate assumed, Function<LocalDate, ContributionPayer> payerOn) {
        if (entitled.isEmpty()) {
            return List.of(indicated(assumed, Funding.BASIC, payerOn.apply(assumed), minutes));
        }
        long whole = entitled.stream().mapToLong(BilledCare::minutes).sum();
        List<BilledCare> laid = new ArrayList<>();
        long before = 0;
        long laidBefore = 0;
        for (BilledCare part : entitled) {
            before += part.minutes();
            long exact = minutes * before / whole;
            long upTo = before == whole ? minutes : exact - exact % STEP_MINUTES;
            if (upTo > laidBefore) {
                BilledCare piece =
                        indicated(part.date(), part.funding(), part.payer(), Math.toIntExact(upTo - laidBefore));
                @Nullable StayCover stay = part.stay();
                laid.add(stay == null ? piece : piece.during(stay));
            }
            laidBefore = upTo;
        }
        return laid;
    }

    private static BilledCare indicated(
            LocalDate date, @Nullable Funding funding, ContributionPayer payer, int minutes) {
        return new BilledCare(date, CareKind.MATERNITY_CARE, funding, minutes, CareStatus.INDICATED, payer, null, null);
    }
}
