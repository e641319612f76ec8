package nl.kraamflex.platform.dated;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One version of a regulation: the head of the file that holds its figures.
 *
 * @param regulation name of the regulation, equal to the folder of the file
 * @param kind what the regulation is to the program; a new regulation is welcome only where the program knows its kind
 * @param title official name
 * @param legalBasis articles the figures rest on, or a statement that no rule exists
 * @param validFrom first day on which the version holds
 * @param validTo last day on which it holds, absent for an open end
 * @param supersedes id of the version that this one takes the place of: a shipped file, where an operator's file names it
 * @param origin who supplied the file
 * @param sha256 hash of the bytes of the file, 64 lower-case hexadecimal digits
 */
public record LawFile(
        String regulation,
        @Nullable Kind kind,
        String title,
        String legalBasis,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String supersedes,
        Origin origin,
        String sha256) {

    /** Kinds of regulation of which there can be more than the program ships. */
    public enum Kind {
        /** A protocol that gives hours by rules. */
        INDICATION_PROTOCOL
    }

    /** Who supplied a law file. */
    public enum Origin {
        /** Part of the program. */
        SHIPPED,
        /** Read from the operator's own directory. */
        OPERATOR,
        /** Added while the program runs, by one person, and confirmed by another. */
        CONFIRMED
    }

    /** Name of this version: regulation and first day, such as {@code own-contribution-home/2025-01-01}. */
    public String id() {
        return regulation + "/" + validFrom;
    }

    /** Whether the version holds on a day. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** The same version, of which another takes the place after a day. */
    LawFile endingOn(LocalDate lastDay) {
        return new LawFile(regulation, kind, title, legalBasis, validFrom, lastDay, supersedes, origin, sha256);
    }

    /** Whether there is a day on which both versions hold. */
    boolean overlaps(LawFile other) {
        return (validTo == null || !other.validFrom.isAfter(validTo))
                && (other.validTo == null || !validFrom.isAfter(other.validTo));
    }

    /** The days on which the version holds, in words. */
    String period() {
        return validTo == null ? validFrom + " and later" : validFrom + " to " + validTo;
    }
}
