package nl.kraamflex.billing.domain.claim;

import java.time.LocalDate;
import java.util.Set;
import nl.kraamflex.billing.domain.tariff.Performance;
import org.jspecify.annotations.Nullable;

/**
 * Lines of a case that could pay the same thing twice. While one of them has to be taken back, no other of them is sent: signing up,
 * the intake in either form, and help at the birth belong to the case whatever their date says, maternity care to its date whoever
 * pays for it.
 *
 * @param kind what is paid for
 * @param date the date it is paid for; null for what belongs to the case
 */
record ClaimGroup(Kind kind, @Nullable LocalDate date) {
    private static final Set<Kind> ONE_LINE = Set.of(Kind.REGISTRATION, Kind.INTAKE, Kind.AMOUNT_PER_BIRTH);

    /** What is paid for. */
    enum Kind {
        REGISTRATION,
        INTAKE,
        AMOUNT_PER_BIRTH,
        HOURS_AT_BIRTH,
        MATERNITY_CARE
    }

    static ClaimGroup of(ClaimSubject subject) {
        Kind kind = kind(subject.performance());
        return new ClaimGroup(kind, kind == Kind.MATERNITY_CARE ? subject.date() : null);
    }

    private static Kind kind(Performance performance) {
        return switch (performance) {
            case REGISTRATION -> Kind.REGISTRATION;
            case INTAKE_HOME, INTAKE_PHONE -> Kind.INTAKE;
            case BIRTH_ASSISTANCE_PER_BIRTH -> Kind.AMOUNT_PER_BIRTH;
            case BIRTH_ASSISTANCE_HOUR -> Kind.HOURS_AT_BIRTH;
            case MATERNITY_CARE_HOUR -> Kind.MATERNITY_CARE;
        };
    }

    /** Whether a case has at most one line of this, so that whatever is about it replaces what was claimed before. */
    boolean hasOneLine() {
        return ONE_LINE.contains(kind);
    }
}
