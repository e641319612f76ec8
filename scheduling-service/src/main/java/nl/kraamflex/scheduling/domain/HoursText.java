package nl.kraamflex.scheduling.domain;

/** Minutes as a reader sees hours: 49, 5,5 in Dutch, 5.5 in English. */
final class HoursText {
    private HoursText() {}

    static String dutch(int minutes) {
        return english(minutes).replace('.', ',');
    }

    /** The same in English with the unit: 1 hour, 5.5 hours. */
    static String englishWithUnit(int minutes) {
        return english(minutes) + (minutes == 60 ? " hour" : " hours");
    }

    static String english(int minutes) {
        int quarters = Math.floorMod(minutes, 60) / QuarterHours.MINUTES;
        String part = switch (quarters) {
            case 1 -> ".25";
            case 2 -> ".5";
            case 3 -> ".75";
            default -> "";
        };
        return minutes / 60 + part;
    }
}
