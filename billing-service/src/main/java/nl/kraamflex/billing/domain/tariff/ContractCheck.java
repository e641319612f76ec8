package nl.kraamflex.billing.domain.tariff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.kraamflex.platform.dated.DatedLaw;
import nl.kraamflex.platform.dated.LawFile;
import org.jspecify.annotations.Nullable;

/** Every price of a contract against the maxima of all its days. */
public final class ContractCheck {
    private static final Set<String> REGULATIONS = Set.of("nza-maximum-tariffs", "claim-rules");

    private ContractCheck() {}

    /**
     * Checks all prices, by performance and then in time. A price is checked anew on each day on which a version of the law begins
     * or ends.
     */
    public static List<PricePeriod> of(DatedLaw law, ContractTerms terms) {
        NavigableSet<LocalDate> changes = changes(law, terms);
        List<PricePeriod> periods = new ArrayList<>();
        terms.prices().forEach((performance, cents) -> {
            for (LocalDate from : changes) {
                @Nullable LocalDate next = changes.higher(from);
                periods.add(new PricePeriod(
                        from,
                        next == null ? terms.validTo() : next.minusDays(1),
                        PriceCheck.of(law, performance, from, cents, terms.agreement())));
            }
        });
        return List.copyOf(periods);
    }

    /** The first day, and every later day of the contract on which a version of the law begins or has just ended. */
    private static NavigableSet<LocalDate> changes(DatedLaw law, ContractTerms terms) {
        @Nullable LocalDate lastDay = terms.validTo();
        NavigableSet<LocalDate> changes = new TreeSet<>();
        changes.add(terms.validFrom());
        law.files().stream()
                .filter(file -> REGULATIONS.contains(file.regulation()))
                .flatMap(ContractCheck::changes)
                .filter(day -> day.isAfter(terms.validFrom()) && (lastDay == null || !day.isAfter(lastDay)))
                .forEach(changes::add);
        return changes;
    }

    private static Stream<LocalDate> changes(LawFile file) {
        @Nullable LocalDate validTo = file.validTo();
        return validTo == null ? Stream.of(file.validFrom()) : Stream.of(file.validFrom(), validTo.plusDays(1));
    }
}
