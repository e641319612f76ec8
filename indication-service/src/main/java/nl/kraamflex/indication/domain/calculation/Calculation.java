package nl.kraamflex.indication.domain.calculation;

import java.util.ArrayList;
import java.util.List;
import nl.kraamflex.indication.domain.protocol.Feeding;
import nl.kraamflex.indication.domain.protocol.Rules;
import nl.kraamflex.platform.dated.Figure;
import nl.kraamflex.platform.dated.Wording;
import org.jspecify.annotations.Nullable;

/** A calculation under way: the steps taken so far, what they add up to, and what stopped it. Used by one thread. */
final class Calculation {
    final CareFacts facts;
    final Rules rules;
    final NightsAway nightsAway;
    final CareWindow window;
    final List<Line> lines = new ArrayList<>(8);
    private int minutes;
    private int nightsNotDeducted;
    private @Nullable Question question;
    private final List<String> factorsWithoutHours = new ArrayList<>(0);

    Calculation(CareFacts facts, Rules rules) {
        this.facts = facts;
        this.rules = rules;
        this.window = CareWindowRule.window(facts, rules);
        this.nightsAway = NightsAway.of(facts, rules.settings()).upToDay(window.lastDay());
    }

    int minutes() {
        return minutes;
    }

    /** Takes a step. */
    void add(String ruleId, int change, Sentence sentence, Figure figure) {
        lines.add(new Line(ruleId, change, sentence, figure));
        minutes += change;
    }

    /** Takes a step whose sentence needs nothing but its hours. */
    void add(String ruleId, int change, int said, Figure figure) {
        add(ruleId, change, new Sentence(ruleId, null, said, 0), figure);
    }

    /** Takes a step about something that has a name. */
    void add(String ruleId, int change, String key, Wording subject, Figure figure) {
        add(ruleId, change, new Sentence(key, subject, change, 0), figure);
    }

    /** Keeps in mind that nights take nothing off, because nobody says how much. */
    void nightsNotDeducted(int nights) {
        nightsNotDeducted += nights;
    }

    /** Nights that took nothing off, because nobody says how much. */
    int nightsNotDeducted() {
        return nightsNotDeducted;
    }

    /** Stops: only a clinician knows what comes next. */
    void ask(Question asked) {
        question = asked;
    }

    /** Stops: only a clinician knows the hours of this factor. Whoever asks for one asks for all of them at once. */
    void askHoursOf(String factorCode) {
        question = Question.FACTOR_HOURS;
        factorsWithoutHours.add(factorCode);
    }

    /** Whether the calculation stopped. */
    boolean stopped() {
        return question != null;
    }

    @Nullable
    Question question() {
        return question;
    }

    /** Factors whose hours only a clinician knows; empty unless those are the question. */
    List<String> factorsWithoutHours() {
        return factorsWithoutHours;
    }

    /** The way of feeding whose figures count on a day, after the setting for mixed feeding. */
    Feeding counted(Feeding feeding) {
        return rules.settings().mixedFeeding().value().counted(feeding);
    }
}
