package nl.kraamflex.billing.domain;

/** Minutes as a reader sees hours: 49, 5,5 in Dutch, 5.5 in English. */
final class HoursText {
    private HoursText() {}

    static String dutch(int minutes) {
        return number(minutes).replace('.', ',') + " uur";
    }

    static String english(int minutes) {
        return number(minutes) + (minutes == 60 ? " hour" : " hours");
    }

    private static String number(int minutes) {
        String part = switch (minutes % 60 / 15) {
            case 1 -> ".25";
            case 2 -> ".5";
            case 3 -> ".75";
            default -> "";
        };
        return minutes / 60 + part;
    }
}
