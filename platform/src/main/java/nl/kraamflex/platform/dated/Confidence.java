package nl.kraamflex.platform.dated;

import java.util.Locale;

/** How well a figure is supported; every answer that rests on a figure shows it. */
public enum Confidence {
    /** Text of the law or the regulator, the protocol itself, a collective agreement or a published study. */
    PRIMARY,
    /** Several insurers, providers or sector bodies agree, or one insurer's own list for the period. */
    SECONDARY,
    /** Only pages without official standing, or a single provider. */
    WEAK,
    /** Sources disagree; the best supported value is the one given. */
    CONFLICTING,
    /** Printed nowhere, worked out from figures that are. */
    DERIVED,
    /** Not on file; only an explicit gap carries this. */
    UNKNOWN,
    /** Chosen by kraamflex or by the operator, because no rule exists. */
    OURS;

    /** The word that stands for this confidence in a law file: the name in lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
