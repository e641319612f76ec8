package nl.kraamflex.scheduling.domain.region;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Why a family gets less than indicated, in words that can be shown to it. They name no other family, and nothing that
 * hurts after a loss.
 *
 * @param code the reason
 * @param days numbers of the days of the family's window concerned, ascending; empty when it is about none in particular
 */
public record LossReason(Code code, List<Integer> days) {

    /** What left a family with less. */
    public enum Code {
        /** On these days fewer caregiver hours are left than a visit takes, or than a longer visit would. */
        SHORT_DAYS("Op %s zijn er te weinig verzorgenden.", "On %s there are too few caregivers."),
        /** On these days hours are kept for births to come. */
        KEPT_FOR_BIRTHS(
                "Op %s blijven uren vrij voor wie ze binnenkort nodig heeft.",
                "On %s hours are kept for those who will need them soon."),
        /** On these days visits that must take place take all caregiver hours there are. */
        REQUIRED_VISITS_FIRST(
                "Op %s gaan bezoeken voor die niet kunnen wachten.", "On %s visits that cannot wait go first."),
        /** On these days there would be enough, were it not for hours of families that a midwife or GP protects. */
        PROTECTED_FIRST(
                "Op %s gaan uren eerst naar wie ze volgens de verloskundige of huisarts het meest nodig heeft.",
                "On %s hours go first to those who need them most, as a midwife or GP decided."),
        /** On these days there would be enough, were it not for hours of others who have no more than the guarantee. */
        GUARANTEE_FIRST(
                "Op %s gaan uren eerst naar wie anders te weinig heeft voor het gegarandeerde minimum.",
                "On %s hours go first to those who would stay below the guaranteed minimum."),
        /** Others who need these days get less too. */
        SHARED(
                "Er zijn te weinig uren voor iedereen. Daarom krijgen ook anderen minder.",
                "There are too few hours for everyone. So others get less as well."),
        /** Every visit is as long as it may be. */
        DAYS_FULL("Elk bezoek is al zo lang als het mag zijn.", "Every visit is as long as it may be."),
        /** On these days no care can be planned, so fewer are left. */
        FEWER_DAYS(
                "Op %s kan geen zorg worden gepland. Daardoor blijven er minder dagen over.",
                "On %s no care can be planned. So fewer days are left."),
        /** On other days hours are left, but they do not fit without bending the wishes or the plan in force too far. */
        NO_DAY_FITS(
                "Voor een deel van de uren is er geen dag die past bij de wensen en de planning die al gold.",
                "For a part of the hours no day fits the wishes and the plan that was in force.");

        private final String dutch;
        private final String english;

        Code(String dutch, String english) {
            this.dutch = dutch;
            this.english = english;
        }

        /**
         * A plain Dutch sentence or two, to stand beside the days.
         *
         * @return that text
         */
        public String dutch() {
            return dutch.formatted("deze dagen");
        }

        /**
         * The same in English.
         *
         * @return that text
         */
        public String english() {
            return english.formatted("these days");
        }
    }

    /** Takes a copy of the list. */
    public LossReason {
        days = List.copyOf(days);
    }

    /**
     * A plain Dutch sentence or two that name the days.
     *
     * @return that text
     */
    public String dutch() {
        return code.dutch.formatted("dag " + list("en"));
    }

    /**
     * The same in English.
     *
     * @return that text
     */
    public String english() {
        return code.english.formatted("day " + list("and"));
    }

    private String list(String and) {
        if (days.size() < 2) {
            return days.isEmpty() ? "" : days.getFirst().toString();
        }
        return days.subList(0, days.size() - 1).stream().map(String::valueOf).collect(Collectors.joining(", ")) + " "
                + and + " " + days.getLast();
    }
}
