package nl.kraamflex.platform.dated;

/** What the number of a {@link Figure} counts. A unit describes a number and never changes it. */
public enum Unit {
    /** Euro cents for an hour of care. */
    CENTS_PER_HOUR,
    /** Euro cents a day for each person; mother and child count separately. */
    CENTS_PER_PERSON_PER_DAY,
    /** Euro cents, due once in a care case. */
    CENTS_ONCE_PER_CASE,
    /** Euro cents, due once for each attended birth, beside the hours. */
    CENTS_ONCE_PER_BIRTH,
    /** Duration in minutes. */
    MINUTES,
    /** Minutes for each night in hospital. */
    MINUTES_PER_NIGHT,
    /** Minutes for each day on which care is given. */
    MINUTES_PER_CARE_DAY,
    /** Time of day, as minutes since midnight in Europe/Amsterdam; 1080 is 18:00. */
    MINUTE_OF_DAY,
    /** A number of days. */
    DAYS,
    /** A day counted from the birth; the calendar day of birth is 1. */
    DAY_NUMBER,
    /** A number of calendar months. */
    MONTHS,
    /** A completed week of pregnancy. */
    WEEK_OF_PREGNANCY,
    /** Steps in which care is planned; how long a step lasts is a figure itself. */
    QUANTA,
    /** A factor or price in the objective of a plan, without dimension. */
    WEIGHT,
    /** A number of people, times or things. */
    COUNT,
    /** Hundredths of a whole. */
    PERCENT,
    /** Millionths of a whole. */
    PER_MILLION,
    /** No number at all: one word out of the choices the file lists. */
    CHOICE
}
