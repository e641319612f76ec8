package nl.kraamflex.billing.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** No two entries of a list may say something about the same date. */
public final class OverlapRule {
    private OverlapRule() {}

    /** Who bears the contribution: one period a date. */
    public static Optional<ArrangementRefusal.Overlap> ofPayers(List<PayerPeriod> periods) {
        return first("periods", periods, PayerPeriod::from, PayerPeriod::to, (one, other) -> true);
    }

    /** Stays: no person is in two places on one date. */
    public static Optional<ArrangementRefusal.Overlap> ofStays(List<InstitutionStay> stays) {
        return first(
                "stays",
                stays,
                InstitutionStay::from,
                InstitutionStay::lastDate,
                (one, other) -> (one.mother() && other.mother()) || (one.children() > 0 && other.children() > 0));
    }

    private static <E> Optional<ArrangementRefusal.Overlap> first(
            String list,
            List<E> entries,
            Function<E, LocalDate> from,
            Function<E, @Nullable LocalDate> to,
            BiPredicate<E, E> contradict) {
        for (int i = 0; i < entries.size(); i++) {
            for (int j = i + 1; j < entries.size(); j++) {
                E one = entries.get(i);
                E other = entries.get(j);
                boolean inOrder = !from.apply(other).isBefore(from.apply(one));
                E earlier = inOrder ? one : other;
                LocalDate both = from.apply(inOrder ? other : one);
                @Nullable LocalDate end = to.apply(earlier);
                if ((end == null || !end.isBefore(both)) && contradict.test(one, other)) {
                    return Optional.of(new ArrangementRefusal.Overlap(list, inOrder ? i : j, inOrder ? j : i, both));
                }
            }
        }
        return Optional.empty();
    }
}
