package nl.kraamflex.scheduling.domain;

import java.util.List;

/**
 * Something a reader of a plan or a delivery should know; it stops nothing.
 *
 * @param code what it is about
 * @param days numbers of the days concerned, ascending; empty when it is about none in particular
 * @param minutes the time concerned, a multiple of 15; 0 when it is about none
 */
public record Notice(Code code, List<Integer> days, int minutes) {
    /** What a notice is about. */
    public enum Code {
        /** The family does not want so much of the indication; it is not planned. */
        HOURS_DECLINED,
        /** Less was promised than indicated; so much of the indication is not planned. */
        HOURS_NOT_OFFERED,
        /** In this mode so much of the indication is not planned. */
        MINIMUM_ONLY,
        /** On these days basic insurance no longer pays, since a day without care lies before them. */
        EXCEPTION_INTERRUPTED,
        /** Wishes for these days do not hold any more. */
        WISHES_NOT_KEPT,
        /** Of these days nothing was reported, so their hours are planned again. */
        NOT_REPORTED,
        /** There are too few hours for a visit on every day; the days lost the visit that had to take place. */
        FEWER_VISITS,
        /** So much of the indication does not fit into the window. */
        HOURS_NOT_PLANNED,
        /** So much of the indication would fit and is not planned, for want of caregivers in the region. */
        HOURS_SHORT_IN_REGION,
        /** So much is missing to the hours that everyone gets. */
        BELOW_GUARANTEE,
        /** So much more was given on the date than planned. */
        MORE_THAN_PLANNED,
        /** So much more was given in all than indicated. */
        MORE_THAN_INDICATED,
        /** Care was given while no plan existed. */
        NO_PLAN_YET
    }

    /** Keeps a copy of the list. */
    public Notice {
        days = List.copyOf(days);
    }

    static Notice about(Code code) {
        return new Notice(code, List.of(), 0);
    }

    static Notice ofDays(Code code, List<Integer> days) {
        return new Notice(code, days, 0);
    }

    static Notice ofMinutes(Code code, int minutes) {
        return new Notice(code, List.of(), minutes);
    }

    /** One plain Dutch sentence. */
    public String dutch() {
        String hours = HoursText.dutch(minutes);
        return switch (code) {
            case HOURS_DECLINED ->
                "Het gezin ziet af van een deel van de geïndiceerde uren: %s uur wordt niet gepland.".formatted(hours);
            case HOURS_NOT_OFFERED ->
                "Er is minder toegezegd dan geïndiceerd: %s uur wordt niet gepland.".formatted(hours);
            case MINIMUM_ONLY ->
                "Alleen het gegarandeerde minimum wordt gepland: %s uur van de indicatie niet.".formatted(hours);
            case EXCEPTION_INTERRUPTED ->
                "Er was een dag zonder zorg; daarna betaalt de basisverzekering niet meer voor dag %s."
                        .formatted(list(days, "en"));
            case WISHES_NOT_KEPT ->
                "De wensen voor dag %s passen niet meer in deze planning.".formatted(list(days, "en"));
            case NOT_REPORTED ->
                "Over dag %s is nog niets vastgelegd; die uren zijn opnieuw gepland.".formatted(list(days, "en"));
            case FEWER_VISITS ->
                "Er zijn te weinig uren voor een bezoek op elke dag. Een bezoek is niet meer verplicht op dag %s; de verloskundige of huisarts beslist."
                        .formatted(list(days, "en"));
            case HOURS_NOT_PLANNED -> "%s uur van de indicatie past niet in deze dagen.".formatted(hours);
            case HOURS_SHORT_IN_REGION ->
                "Er zijn te weinig verzorgenden in de regio: %s uur van de indicatie is daarom niet gepland."
                        .formatted(hours);
            case BELOW_GUARANTEE -> "Er is %s uur te weinig voor het gegarandeerde minimum.".formatted(hours);
            case MORE_THAN_PLANNED -> "Er is %s uur meer gegeven dan gepland.".formatted(hours);
            case MORE_THAN_INDICATED -> "Er is in totaal %s uur meer gegeven dan geïndiceerd.".formatted(hours);
            case NO_PLAN_YET -> "Er was nog geen planning toen deze zorg werd vastgelegd.";
        };
    }

    /** The same in English. */
    public String english() {
        String hours = HoursText.englishWithUnit(minutes);
        return switch (code) {
            case HOURS_DECLINED ->
                "The family declines a part of the indicated hours; %s less will be planned.".formatted(hours);
            case HOURS_NOT_OFFERED -> "Less was promised than indicated; %s less will be planned.".formatted(hours);
            case MINIMUM_ONLY -> "Only the guaranteed minimum is planned, %s less than indicated.".formatted(hours);
            case EXCEPTION_INTERRUPTED ->
                "A day went without care; after it basic insurance no longer pays for day %s."
                        .formatted(list(days, "and"));
            case WISHES_NOT_KEPT -> "The wishes for day %s no longer fit this plan.".formatted(list(days, "and"));
            case NOT_REPORTED ->
                "Nothing is on record for day %s yet; those hours are planned again.".formatted(list(days, "and"));
            case FEWER_VISITS ->
                "There are too few hours for a visit on every day. A visit is no longer required on day %s; the midwife or GP decides."
                        .formatted(list(days, "and"));
            case HOURS_NOT_PLANNED -> "Of the indicated hours %s cannot be fitted into these days.".formatted(hours);
            case HOURS_SHORT_IN_REGION ->
                "There are too few caregivers in the region, so %s of the indication is not planned.".formatted(hours);
            case BELOW_GUARANTEE -> "The plan stays %s below the guaranteed minimum.".formatted(hours);
            case MORE_THAN_PLANNED -> "What was given is %s more than planned.".formatted(hours);
            case MORE_THAN_INDICATED -> "What was given in all is %s more than indicated.".formatted(hours);
            case NO_PLAN_YET -> "There was no plan yet when this care was recorded.";
        };
    }

    private static String list(List<Integer> days, String and) {
        if (days.size() < 2) {
            return days.isEmpty() ? "" : days.getFirst().toString();
        }
        String first = String.join(
                ", ",
                days.subList(0, days.size() - 1).stream().map(String::valueOf).toList());
        return first + " " + and + " " + days.getLast();
    }
}
