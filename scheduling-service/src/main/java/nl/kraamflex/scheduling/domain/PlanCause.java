package nl.kraamflex.scheduling.domain;

/** Why a version of a plan was made. */
public enum PlanCause {
    /** The first plan of the case. */
    FIRST_PLAN,
    /** A decision changed hours or days, or what the family takes of them. */
    NEW_INDICATION,
    /** Birth, homecoming or a stay away from home was reported or corrected. */
    BIRTH_FACTS,
    /** Care was delivered, or its record corrected. */
    DELIVERY,
    /** The family changed its wishes. */
    WISHES,
    /** The organisation changed mode or funding. */
    ARRANGEMENT,
    /** Mother or child is in hospital again. */
    HOSPITAL_READMISSION,
    /** Feeding needs other days or hours. */
    FEEDING_PROBLEM,
    /** The family asked for a fresh look. */
    FAMILY_ASKS,
    /** No caregiver can come on some dates. */
    CAREGIVER_ILL,
    /** A plan for all families of the region was accepted. */
    REGION_PLAN;

    /** One plain Dutch sentence. */
    public String dutch() {
        return switch (this) {
            case FIRST_PLAN -> "Dit is de eerste planning.";
            case NEW_INDICATION -> "Er is een nieuwe indicatie.";
            case BIRTH_FACTS -> "De gegevens van geboorte of thuiskomst zijn veranderd.";
            case DELIVERY -> "Er is zorg gegeven.";
            case WISHES -> "De wensen van het gezin zijn veranderd.";
            case ARRANGEMENT -> "De afspraken over spreiding of betaling zijn veranderd.";
            case HOSPITAL_READMISSION -> "Er is een nieuwe opname in het ziekenhuis.";
            case FEEDING_PROBLEM -> "De voeding vraagt om een andere planning.";
            case FAMILY_ASKS -> "Het gezin vroeg om een nieuwe planning.";
            case CAREGIVER_ILL -> "Op een of meer dagen kan er geen kraamverzorgende komen.";
            case REGION_PLAN -> "De uren zijn opnieuw verdeeld in de hele regio.";
        };
    }

    /** The same in English. */
    public String english() {
        return switch (this) {
            case FIRST_PLAN -> "This is the first plan.";
            case NEW_INDICATION -> "There is a new indication.";
            case BIRTH_FACTS -> "The facts of birth or homecoming changed.";
            case DELIVERY -> "Care was given.";
            case WISHES -> "The wishes of the family changed.";
            case ARRANGEMENT -> "What was arranged about spreading or paying changed.";
            case HOSPITAL_READMISSION -> "There is a new stay in hospital.";
            case FEEDING_PROBLEM -> "Feeding asks for another plan.";
            case FAMILY_ASKS -> "The family asked for a new plan.";
            case CAREGIVER_ILL -> "No caregiver can come on one or more days.";
            case REGION_PLAN -> "The hours were spread anew over the whole region.";
        };
    }
}
