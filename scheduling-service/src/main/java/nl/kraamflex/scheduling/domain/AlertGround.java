package nl.kraamflex.scheduling.domain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Why somebody is to look at a case.
 *
 * @param code what it is about
 * @param audience whom it is meant for
 * @param dueOn date on which something is due; null when it is about none
 * @param minutes care concerned, a multiple of 15 and more than 0; null when it is about none
 * @param attention what is in the way of a plan; null when it is not about that
 */
public record AlertGround(
        AlertCode code,
        Audience audience,
        @Nullable LocalDate dueOn,
        @Nullable Integer minutes,
        Attention.@Nullable Code attention) {

    /** About hours. */
    static AlertGround ofMinutes(AlertCode code, Audience audience, int minutes) {
        return new AlertGround(code, audience, null, minutes, null);
    }

    /**
     * Whether it alerts anybody in a case with these texts. After a loss nobody is prompted about hours, but a plan that could not
     * follow still concerns whoever plans: its visits would go to a family that does not expect them.
     */
    public boolean isRaisedIn(TextSet texts) {
        return texts == TextSet.STANDARD || code == AlertCode.PLAN_NEEDS_ATTENTION;
    }

    /**
     * Whether both are the same ground: how many hours it is about may change while it lasts, but not whom it is meant for, which
     * date, or what is in the way.
     */
    boolean lastsIn(AlertGround later) {
        return code == later.code
                && audience == later.audience
                && Objects.equals(dueOn, later.dueOn)
                && attention == later.attention;
    }

    /** What to know and do, in plain Dutch. */
    public String dutch() {
        String hours = minutes == null ? "" : HoursText.dutch(minutes);
        return switch (code) {
            case PLAN_NEEDS_ATTENTION ->
                "Er kon geen planning worden gemaakt; een eerdere planning blijft gelden."
                        + (attention == null
                                ? ""
                                : " " + Attention.of(attention).dutch());
            case BEHIND_INDICATION ->
                "Het gezin krijgt of kreeg %s uur zorg minder dan geïndiceerd of gepland. Kijk of die uren nog gegeven kunnen worden."
                        .formatted(hours);
            case BELOW_GUARANTEE ->
                "Met wat is gegeven en gepland blijft het gezin %s uur onder het gegarandeerde minimum."
                        .formatted(hours);
            case HOURS_DECLINED ->
                "Het gezin neemt %s uur minder dan geïndiceerd. Bespreek of dat bij het gezin past.".formatted(hours);
            case RECHECK_DUE ->
                "De indicatie moest op %s opnieuw worden bekeken en er is nog geen nieuw besluit."
                        .formatted(date(Locale.of("nl", "NL")));
        };
    }

    /** The same in English. */
    public String english() {
        String hours = minutes == null ? "" : HoursText.englishWithUnit(minutes);
        return switch (code) {
            case PLAN_NEEDS_ATTENTION ->
                "A plan could not be made; an earlier plan stays in force."
                        + (attention == null
                                ? ""
                                : " " + Attention.of(attention).english());
            case BEHIND_INDICATION ->
                "The family gets or got %s of care less than indicated or planned. See whether that can still be given."
                        .formatted(hours);
            case BELOW_GUARANTEE ->
                "With what was given and is planned the family stays %s below the guaranteed minimum.".formatted(hours);
            case HOURS_DECLINED ->
                "The family takes %s less than indicated. Discuss whether that suits it.".formatted(hours);
            case RECHECK_DUE ->
                "The indication had to be looked at again on %s and there is no new decision yet."
                        .formatted(date(Locale.UK));
        };
    }

    private String date(Locale language) {
        return dueOn == null
                ? ""
                : DateTimeFormatter.ofPattern("d MMMM uuuu", language).format(dueOn);
    }
}
