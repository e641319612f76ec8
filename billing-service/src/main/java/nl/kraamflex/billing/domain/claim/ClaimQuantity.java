package nl.kraamflex.billing.domain.claim;

import java.util.List;
import nl.kraamflex.billing.domain.tariff.ContractPrice;
import nl.kraamflex.billing.domain.tariff.Performance;
import org.jspecify.annotations.Nullable;

/**
 * How much of an item counts on a claim. Time counts as the contract says; where maternity care of a date stays below the least time of
 * a day, the first line of that date counts what is missing. A piece counts once. None of it changes what the family pays, which rests
 * on the time that was given.
 */
final class ClaimQuantity {
    private final List<ClaimItem> items;

    /**
     * The quantities of a case.
     *
     * @param items all of the case, in order
     */
    ClaimQuantity(List<ClaimItem> items) {
        this.items = List.copyOf(items);
    }

    /** Minutes, or 1 for a piece; without a contract the time as it was given. */
    int of(ClaimItem item, @Nullable ContractPrice price) {
        return switch (item.unit()) {
            case PIECE -> 1;
            case MINUTE -> price == null ? item.minutes() : counted(item, price);
        };
    }

    private int counted(ClaimItem item, ContractPrice price) {
        List<ClaimItem> ofDate =
                items.stream().filter(other -> fillsDay(other, item)).toList();
        int given = ofDate.stream().mapToInt(ClaimItem::minutes).sum();
        boolean first = !ofDate.isEmpty() && ofDate.getFirst().equals(item);
        int missing = first ? Math.max(0, price.leastMinutesPerDay() - given) : 0;
        return price.rounding().counted(Math.addExact(item.minutes(), missing));
    }

    private static boolean fillsDay(ClaimItem other, ClaimItem item) {
        ClaimSubject subject = other.subject();
        return subject.performance() == Performance.MATERNITY_CARE_HOUR
                && subject.careHold() == null
                && subject.date().equals(item.subject().date());
    }
}
