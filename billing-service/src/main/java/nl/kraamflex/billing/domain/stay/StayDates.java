package nl.kraamflex.billing.domain.stay;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.kraamflex.billing.domain.InstitutionStay;
import nl.kraamflex.billing.domain.settings.PartDays;
import nl.kraamflex.billing.domain.settings.Setting;
import nl.kraamflex.billing.domain.settings.Settings;
import org.jspecify.annotations.Nullable;

/** Which dates of a stay count: as many as somebody counted, else those that the organisation chose between arrival and leaving. */
final class StayDates {
    private StayDates() {}

    /** The dates in order; empty when nobody counted them and the organisation did not choose. */
    static Optional<List<LocalDate>> of(InstitutionStay stay, Settings settings) {
        @Nullable Integer days = stay.days();
        if (days != null) {
            return Optional.of(between(stay.from(), stay.from().plusDays(days)));
        }
        @Nullable LocalDate to = stay.to();
        if (to == null) {
            throw new IllegalStateException("Stay %s has neither its last date nor its days.".formatted(stay.id()));
        }
        return settings.partDays().map(Setting::value).map(chosen -> counted(stay.from(), to, chosen));
    }

    private static List<LocalDate> counted(LocalDate from, LocalDate to, PartDays chosen) {
        return switch (chosen) {
            case BOTH_COUNT -> between(from, to.plusDays(1));
            case LEAVING_FREE -> between(from, to);
            case NEITHER_COUNTS -> between(from.plusDays(1), to);
        };
    }

    private static List<LocalDate> between(LocalDate from, LocalDate end) {
        return end.isAfter(from) ? from.datesUntil(end).toList() : List.of();
    }
}
