package nl.kraamflex.scheduling.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.kraamflex.scheduling.domain.DayWish.Amount;
import nl.kraamflex.scheduling.domain.distribution.CareDay;
import nl.kraamflex.scheduling.domain.distribution.DayKind;
import nl.kraamflex.scheduling.domain.distribution.TargetProfile;
import org.jspecify.annotations.Nullable;

/**
 * Turns a pattern and a family's wishes into the wished amount of every day. Days with a wish of their own get what is wished;
 * the pattern spreads the rest over the others.
 *
 * @param bounds what may be planned on each day of the window
 * @param wishes the wish for each of these days, null without one
 * @param settings the settings in force, with the pattern
 */
record WishedDays(List<DayBounds> bounds, List<@Nullable DayWish> wishes, PlanningSettings settings) {
    private static final int HUNDREDTHS = 100;
    private static final int PERCENT = 100;

    /** What the pattern has on each day when nothing is wished, in hundredths of a quarter. */
    List<Integer> pattern(int toPlan) {
        return spread(bounds.stream().map(DayBounds::kind).toList(), toPlan);
    }

    /** The days with what is wished on each. */
    List<CareDay> days(int toPlan) {
        List<Integer> usual = pattern(toPlan);
        List<@Nullable Integer> own = new ArrayList<>();
        List<DayKind> others = new ArrayList<>();
        int named = 0;
        for (int i = 0; i < bounds.size(); i++) {
            @Nullable Integer wished = own(i, usual.get(i));
            own.add(wished);
            others.add(wished == null ? bounds.get(i).kind() : DayKind.BLOCKED);
            named += wished == null ? 0 : wished;
        }
        int rest = Math.max(0, HUNDREDTHS * toPlan - named);
        // The pattern spreads whole quarters; what is less than one follows the wishes that named it.
        List<Integer> spread = spread(others, rest / HUNDREDTHS);
        return IntStream.range(0, bounds.size())
                .mapToObj(i -> {
                    @Nullable Integer wished = own.get(i);
                    return careDay(bounds.get(i), wished == null ? spread.get(i) : wished);
                })
                .toList();
    }

    private @Nullable Integer own(int index, int usual) {
        DayBounds day = bounds.get(index);
        @Nullable DayWish wish = wishes.get(index);
        if (wish == null || day.kind() == DayKind.BLOCKED) {
            return null;
        }
        return switch (wish.amount()) {
            case USUAL, PAUSE -> null;
            case NONE -> 0;
            case FEWER -> usual * settings.fewerPercent() / PERCENT;
            case MORE -> Math.min(HUNDREDTHS * day.longest(), usual * settings.morePercent() / PERCENT);
            case HOURS -> HUNDREDTHS * quarters(wish);
        };
    }

    private List<Integer> spread(List<DayKind> kinds, int toPlan) {
        TargetProfile profile = settings.profile();
        return profile == null ? fillFirstDays(kinds, toPlan) : profile.targets(kinds, toPlan);
    }

    private List<Integer> fillFirstDays(List<DayKind> kinds, int toPlan) {
        List<Integer> targets = new ArrayList<>();
        int left = toPlan;
        for (int i = 0; i < kinds.size(); i++) {
            int share = kinds.get(i) == DayKind.BLOCKED
                    ? 0
                    : Math.min(left, bounds.get(i).longest());
            targets.add(HUNDREDTHS * share);
            left -= share;
        }
        return targets;
    }

    private static CareDay careDay(DayBounds bounds, int wish) {
        return switch (bounds.kind()) {
            case REQUIRED -> CareDay.required(bounds.shortest(), bounds.longest(), wish);
            case OPTIONAL -> CareDay.optional(bounds.shortest(), bounds.longest(), wish);
            case BLOCKED -> CareDay.blocked();
        };
    }

    /** Whether the family would rather have no visit on a day, the day of birth being 1. */
    boolean wishesNone(int day) {
        @Nullable DayWish wish = wishes.get(day - 1);
        return wish != null && wish.amount() == Amount.NONE;
    }

    /** Days on which a wished length is possible by itself, fixed to it. */
    List<DayBounds> fixed() {
        return IntStream.range(0, bounds.size())
                .mapToObj(i -> {
                    DayBounds day = bounds.get(i);
                    @Nullable DayWish wish = wishes.get(i);
                    return wish != null && wish.amount() == Amount.HOURS && day.allows(quarters(wish))
                            ? new DayBounds(DayKind.REQUIRED, quarters(wish), quarters(wish), day.reason())
                            : day;
                })
                .toList();
    }

    private static int quarters(DayWish wish) {
        Integer minutes = wish.minutes();
        return minutes == null ? 0 : minutes / QuarterHours.MINUTES;
    }
}
