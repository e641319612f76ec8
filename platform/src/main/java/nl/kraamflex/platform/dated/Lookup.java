package nl.kraamflex.platform.dated;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Answer to the question which figure holds on a day: the figure, or one of three ways in which there is none. */
public sealed interface Lookup {

    /** The key that was asked for. */
    String key();

    /** The figure holds on the day asked for. */
    record InForce(Figure figure) implements Lookup {
        @Override
        public String key() {
            return figure.key();
        }
    }

    /** There is no figure to use on the day asked for. */
    sealed interface Missing extends Lookup, Serializable permits Unknown, NotYetInForce, NotPublished {

        /** The day that was asked for. */
        LocalDate date();

        /** What is missing and why, in words for a person; it names key and dates, and gives the reason of a gap. */
        String explanation();

        /** The part of the key before the slash; the whole key if it has none. */
        default String regulation() {
            int slash = key().indexOf('/');
            return slash < 0 ? key() : key().substring(0, slash);
        }
    }

    /** No law file has such a key, on any day. */
    record Unknown(String key, LocalDate date) implements Missing {
        @Override
        public String explanation() {
            return "No law file holds a figure called " + key + ".";
        }
    }

    /**
     * The figure is known, but only from a later day on.
     *
     * @param firstValidFrom first day of the first version that names the key
     */
    record NotYetInForce(String key, LocalDate date, LocalDate firstValidFrom) implements Missing {
        @Override
        public String explanation() {
            return key + " is not yet in force on " + date + ": its first version holds from " + firstValidFrom + ".";
        }
    }

    /**
     * There is no published figure for the day, though the key is known on or before it.
     *
     * @param reason which of the two cases it is
     * @param firstDay first day of the last version, or of the gap
     * @param lastDay last day of the last version, or of the gap; absent when a gap has an open end
     * @param note why a gap is there, from the law file
     */
    record NotPublished(
            String key,
            LocalDate date,
            Reason reason,
            LocalDate firstDay,
            @Nullable LocalDate lastDay,
            @Nullable String note)
            implements Missing {

        /** Why nothing is published. */
        public enum Reason {
            /** The last version on file ended before the day. */
            ENDED,
            /** A version covers the day and says outright that it has no figure. */
            GAP
        }

        @Override
        public String explanation() {
            return switch (reason) {
                case ENDED ->
                    key + " has no figure for " + date + ": its last version on file ended on " + lastDay + ".";
                case GAP ->
                    key + " has no figure for " + date + ": nothing is on file for "
                            + (lastDay == null ? firstDay + " and later" : firstDay + " to " + lastDay)
                            + (note == null ? "." : ". " + note);
            };
        }
    }
}
