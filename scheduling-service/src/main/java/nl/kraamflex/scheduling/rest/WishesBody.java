package nl.kraamflex.scheduling.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.kraamflex.platform.web.HoursNumber;
import nl.kraamflex.scheduling.domain.DayWish;
import nl.kraamflex.scheduling.domain.PartOfDay;
import nl.kraamflex.scheduling.domain.Pattern;
import nl.kraamflex.scheduling.domain.Wishes;
import org.jspecify.annotations.Nullable;

/** What a family wishes, as the API takes and shows it. */
public record WishesBody(
        @Nullable Pattern pattern, @Nullable List<DayBody> days) {

    /** What a family wishes of one date. */
    public record DayBody(
            LocalDate date,
            DayWish.@Nullable Amount wish,
            @Nullable BigDecimal hours,
            @Nullable PartOfDay partOfDay) {

        private DayWish wish(int index) {
            try {
                return new DayWish(
                        date,
                        wish == null ? DayWish.Amount.USUAL : wish,
                        hours == null ? null : HoursNumber.minutes(hours),
                        partOfDay);
            } catch (IllegalArgumentException contradiction) {
                throw Faults.at("/days/" + index, Objects.requireNonNull(contradiction.getMessage()));
            }
        }

        private static DayBody of(DayWish wish) {
            Integer minutes = wish.minutes();
            return new DayBody(
                    wish.date(), wish.amount(), minutes == null ? null : HoursNumber.of(minutes), wish.partOfDay());
        }
    }

    Pattern patternOrUsual() {
        return pattern == null ? Pattern.USUAL : pattern;
    }

    List<DayWish> wishes() {
        List<DayBody> given = days == null ? List.of() : days;
        List<DayWish> wishes = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            DayWish wish = given.get(i).wish(i);
            if (wishes.stream().anyMatch(other -> other.date().equals(wish.date()))) {
                throw Faults.at(
                        "/days/" + i + "/date", "is %s, named before: give each date once".formatted(wish.date()));
            }
            wishes.add(wish);
        }
        return wishes;
    }

    static WishesBody of(Wishes wishes) {
        return new WishesBody(
                wishes.pattern(), wishes.days().stream().map(DayBody::of).toList());
    }
}
