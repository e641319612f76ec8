package nl.kraamflex.billing.domain.tariff;

import nl.kraamflex.billing.domain.CareKind;

/**
 * Something that may be charged (prestatie). The list is closed: nothing else may be charged to an insurer (Wmg art. 35, first
 * paragraph).
 */
public enum Performance {
    /** Kraamzorg per uur. */
    MATERNITY_CARE_HOUR("maternity-care-hour", Per.HOUR),
    /** Partusassistentie per uur. */
    BIRTH_ASSISTANCE_HOUR("birth-assistance-hour", Per.HOUR),
    /** Partusassistentie per bevalling: once for each attended birth, beside the hours. */
    BIRTH_ASSISTANCE_PER_BIRTH("birth-assistance-per-birth", Per.BIRTH),
    /** Inschrijving: once for each case. */
    REGISTRATION("registration", Per.CASE),
    /** Intake bij de cliënt thuis: once for each case, and not beside one by phone. */
    INTAKE_HOME("intake-home", Per.CASE),
    /** Intake telefonisch: once for each case, and not beside one at home. */
    INTAKE_PHONE("intake-phone", Per.CASE);

    /** What a price is for. */
    public enum Per {
        /** An hour of care. */
        HOUR,
        /** A case as a whole. */
        CASE,
        /** An attended birth. */
        BIRTH
    }

    private static final String REGULATION = "nza-maximum-tariffs/";

    private final String figure;
    private final Per per;

    Performance(String figure, Per per) {
        this.figure = figure;
        this.per = per;
    }

    /** The performance that an hour of this care is. */
    public static Performance hourOf(CareKind kind) {
        return switch (kind) {
            case MATERNITY_CARE -> MATERNITY_CARE_HOUR;
            case BIRTH_ASSISTANCE -> BIRTH_ASSISTANCE_HOUR;
        };
    }

    /** Key of the highest price allowed, in euro cents. */
    public String maximumKey() {
        return REGULATION + figure;
    }

    /** What a price is for. */
    public Per per() {
        return per;
    }
}
