package nl.kraamflex.billing.domain.contribution;

import nl.kraamflex.billing.domain.CareKind;
import nl.kraamflex.billing.domain.stay.StayLine;

/** What a line of a statement is about: care by the hour, or a stay in a place that the organisation runs, by the day and the person. */
public enum LineKind {
    /** Maternity care (kraamzorg), in minutes. */
    MATERNITY_CARE,
    /** Help at the birth (partusassistentie), in minutes. */
    BIRTH_ASSISTANCE,
    /** A stay of the mother, in days. */
    STAY_OF_MOTHER,
    /** A stay of the children that count, in days of one child. */
    STAY_OF_CHILD;

    static LineKind of(CareKind kind) {
        return switch (kind) {
            case MATERNITY_CARE -> MATERNITY_CARE;
            case BIRTH_ASSISTANCE -> BIRTH_ASSISTANCE;
        };
    }

    static LineKind of(StayLine.Person person) {
        return switch (person) {
            case MOTHER -> STAY_OF_MOTHER;
            case CHILD -> STAY_OF_CHILD;
        };
    }

    /** Whether it is counted in days of one person, and not in minutes. */
    public boolean countsDays() {
        return this == STAY_OF_MOTHER || this == STAY_OF_CHILD;
    }

    /**
     * The kind of care.
     *
     * @throws IllegalStateException for a stay, which is no care by the hour
     */
    public CareKind care() {
        return switch (this) {
            case MATERNITY_CARE -> CareKind.MATERNITY_CARE;
            case BIRTH_ASSISTANCE -> CareKind.BIRTH_ASSISTANCE;
            case STAY_OF_MOTHER, STAY_OF_CHILD -> throw new IllegalStateException(this + " is no care by the hour.");
        };
    }
}
