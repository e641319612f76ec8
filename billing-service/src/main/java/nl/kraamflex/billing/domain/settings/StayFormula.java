package nl.kraamflex.billing.domain.settings;

/** How the contribution for care in a maternity hotel or birth centre is owed; sources disagree, so each organisation chooses. */
public enum StayFormula {
    /** Per hour of care, as at home. */
    HOURLY,
    /** Per person and day, as in a hospital. */
    PER_DAY
}
