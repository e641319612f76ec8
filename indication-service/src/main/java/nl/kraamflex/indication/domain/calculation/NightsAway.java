package nl.kraamflex.indication.domain.calculation;

import java.time.LocalDate;
import nl.kraamflex.indication.domain.protocol.HospitalStayOf;
import nl.kraamflex.indication.domain.protocol.Settings;
import nl.kraamflex.indication.domain.protocol.StayElsewhere;
import org.jspecify.annotations.Nullable;

/**
 * The nights that count as spent in hospital: midnights between admission and going home of whoever's stay counts. Night 1 is
 * the midnight that ends day 1. A set of bits, so that a calculation makes no objects for it.
 *
 * @param nights bit n - 1 for night n
 */
record NightsAway(long nights) {
    /** More nights than a case has days of care; those after it take nothing off. */
    private static final int LAST_NIGHT = 62;

    static final NightsAway NONE = new NightsAway(0);

    /**
     * The nights that take hours off under these settings. While nobody knows when they come home, only those that had passed
     * when the decision was made.
     */
    static NightsAway of(CareFacts facts, Settings settings) {
        return facts.stays().isEmpty()
                ? NONE
                : new NightsAway(counted(facts, settings, dayNumber(facts.decidedOn(), facts) - 1));
    }

    /** First day at home: the day after the nights that follow the birth without a break; null while it is not known. */
    static @Nullable Integer firstDayAtHome(CareFacts facts, Settings settings) {
        if (facts.stays().isEmpty()) {
            return 1;
        }
        int day = Long.numberOfTrailingZeros(~counted(facts, settings, LAST_NIGHT)) + 1;
        return day > LAST_NIGHT && isStillAway(facts) ? null : day;
    }

    private static boolean isStillAway(CareFacts facts) {
        return facts.stays().stream().anyMatch(stay -> stay.until() == null);
    }

    private static long counted(CareFacts facts, Settings settings, int lastNightOfOpenStays) {
        long mother = nightsOfMother(facts, settings, lastNightOfOpenStays);
        if (!facts.household().childHere()) {
            return mother;
        }
        // The stay of a child that died says nothing of when the others come home.
        long everyLivingChild = -1L;
        long someChildLives = 0;
        for (int child = 1; child <= facts.children(); child++) {
            long lives = nightsOfLife(child, facts);
            everyLivingChild &= nightsOfChild(child, facts, settings, lastNightOfOpenStays) | ~lives;
            someChildLives |= lives;
        }
        if (!facts.household().motherHere() || facts.loss() == Loss.MOTHER) {
            return everyLivingChild & someChildLives;
        }
        HospitalStayOf whose = settings.hospitalStayOf().value();
        long withChild = switch (whose) {
            case MOTHER -> mother;
            case CHILD -> everyLivingChild;
            case EITHER -> mother | everyLivingChild;
            case BOTH -> mother & everyLivingChild;
        };
        return (withChild & someChildLives) | (mother & ~someChildLives);
    }

    /** Whether after the decision a living child is away on some night that the mother is at home. */
    static boolean childStaysBehind(CareFacts facts, Settings settings) {
        if (!facts.household().motherHere() || !facts.household().childHere() || facts.loss() == Loss.MOTHER) {
            return false;
        }
        long aChild = 0;
        for (int child = 1; child <= facts.children(); child++) {
            if (facts.lives(child)) {
                aChild |= nightsOfChild(child, facts, settings, LAST_NIGHT);
            }
        }
        long passed = upTo(Math.min(dayNumber(facts.decidedOn(), facts), LAST_NIGHT) - 1);
        return (aChild & ~nightsOfMother(facts, settings, LAST_NIGHT) & ~passed) != 0;
    }

    private static long nightsOfMother(CareFacts facts, Settings settings, int lastNightOfOpenStays) {
        long nights = 0;
        for (Stay stay : facts.stays()) {
            if (stay.person() == Stay.Person.MOTHER && counts(stay, settings)) {
                nights |= nightsOf(stay, facts, lastNightOfOpenStays);
            }
        }
        return nights;
    }

    /** Nights through which a child lived; of one that died on an unknown date none. */
    private static long nightsOfLife(int child, CareFacts facts) {
        for (Death death : facts.deaths()) {
            if (death.child() == child) {
                @Nullable LocalDate on = death.on();
                return on == null ? 0 : upTo(dayNumber(on, facts) - 1);
            }
        }
        return facts.loss() == Loss.EVERY_CHILD ? 0 : -1L;
    }

    private static long nightsOfChild(int child, CareFacts facts, Settings settings, int lastNightOfOpenStays) {
        long nights = 0;
        for (Stay stay : facts.stays()) {
            @Nullable Integer whose = stay.child();
            if (stay.person() == Stay.Person.CHILD && (whose == null || whose == child) && counts(stay, settings)) {
                nights |= nightsOf(stay, facts, lastNightOfOpenStays);
            }
        }
        return nights;
    }

    private static boolean counts(Stay stay, Settings settings) {
        return switch (stay.place()) {
            case HOSPITAL -> true;
            case BIRTH_CENTRE -> settings.birthCentreStay().value() == StayElsewhere.HOSPITAL;
            case MATERNITY_HOTEL -> settings.maternityHotelStay().value() == StayElsewhere.HOSPITAL;
        };
    }

    private static long nightsOf(Stay stay, CareFacts facts, int lastNightOfOpenStays) {
        @Nullable LocalDate until = stay.until();
        int lastNight = until == null ? lastNightOfOpenStays : dayNumber(until, facts) - 1;
        return upTo(lastNight) & ~upTo(dayNumber(stay.from(), facts) - 1);
    }

    static int dayNumber(LocalDate date, CareFacts facts) {
        return Math.clamp(date.toEpochDay() - facts.date().toEpochDay() + 1, 0, LAST_NIGHT + 1);
    }

    private static long upTo(int night) {
        return night <= 0 ? 0 : (1L << Math.min(night, LAST_NIGHT)) - 1;
    }

    /** Those on days of care: a night after the last of them takes nothing off, because no care was planned on it. */
    NightsAway upToDay(int lastDay) {
        return new NightsAway(nights & upTo(lastDay));
    }

    /** How many there are from one night on, and before another. */
    int count(int from, int before) {
        return Long.bitCount(nights & upTo(before - 1) & ~upTo(from - 1));
    }
}
