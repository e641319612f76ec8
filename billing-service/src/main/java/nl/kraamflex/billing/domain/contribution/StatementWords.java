package nl.kraamflex.billing.domain.contribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kraamflex.billing.domain.ContributionPayer;
import nl.kraamflex.billing.domain.EstimateWords;
import nl.kraamflex.billing.domain.wording.Phrase;
import nl.kraamflex.billing.domain.wording.PhraseBook;
import nl.kraamflex.billing.domain.wording.PhraseWriter;
import nl.kraamflex.platform.dated.Figure;
import nl.kraamflex.platform.dated.LawFile;
import org.jspecify.annotations.Nullable;

/**
 * A statement in words of one language: each line with how much care, at which amount per hour and what that makes, and the total
 * with why it is owed and by which rules. Used by one thread.
 */
public final class StatementWords {
    private static final long MINUTES_PER_HOUR = 60;

    private final PhraseBook book;
    private final GivenLines given;
    private final PhraseWriter words;

    /** In the words of this book. */
    public StatementWords(PhraseBook book) {
        this.book = book;
        this.given = GivenLines.of(book);
        this.words = book.write();
    }

    /**
     * A line in words.
     *
     * @param line one of the lines
     * @param all every line of the statement
     */
    public String line(StatementLine line, List<StatementLine> all) {
        words.restart()
                .date(line.date())
                .hours(Math.absExact(line.minutes()))
                .amount(Math.absExact(line.cents()))
                .perHour(line.tariff().centsPerHour());
        @Nullable Integer corrects = line.corrects();
        if (corrects != null) {
            correction(line, corrects, all);
            if (rounded(line)) {
                words.say(Phrase.LINE_ROUNDED);
            }
        } else if (line.kind().countsDays()) {
            stay(line);
        } else {
            return words.fill(given.passage(line, rounded(line)));
        }
        return words.toString();
    }

    private void stay(StatementLine line) {
        words.say(line.kind() == LineKind.STAY_OF_MOTHER ? Phrase.STAY_MOTHER : Phrase.STAY_CHILD);
        if (!(line.tariff() instanceof ContributionTariff.PerDay perDay)) {
            words.say(Phrase.LINE_TRIAL);
            return;
        }
        words.amount(perDay.centsPerDay())
                .days(Math.absExact(line.days()))
                .say(Phrase.STAY_AMOUNT)
                .amount(Math.absExact(line.cents()))
                .say(payment(line));
    }

    private static Phrase payment(StatementLine line) {
        if (line.payer() == ContributionPayer.INSURER) {
            return Phrase.LINE_INSURER_PAYS;
        }
        return line.cents() == 0 ? Phrase.LINE_PAYS_NOTHING : Phrase.LINE_PAYS;
    }

    private void correction(StatementLine line, int corrects, List<StatementLine> all) {
        words.number(corrects).say(Phrase.LINE_CORRECTED);
        CorrectedDate date = CorrectedDate.of(line, all);
        if (line.quantity() == 0) {
            sayCents(line, date);
            return;
        }
        if (!date.replaced()) {
            sayDifference(line, line.quantity());
        } else {
            // What changed is told once; the other lines of the date put it under another amount or payer.
            if (date.first() == line.number() && date.quantity() != 0) {
                sayDifference(line, date.quantity());
            }
            if (date.otherAmount()) {
                words.say(Phrase.CORRECTION_AMOUNT);
            } else if (date.otherPayer()) {
                words.say(Phrase.CORRECTION_PAYER);
            }
        }
        words.amount(Math.absExact(line.cents()));
        if (line.payer() == ContributionPayer.FAMILY_THROUGH_INSURER && line.cents() != 0) {
            words.say(throughInsurer(line, date.replaced()));
        } else if (date.sameForFamily() && !date.insurerAlone(line)) {
            words.say(Phrase.CORRECTION_NO_CHANGE);
        } else if (date.insurerAlone(line)) {
            words.say(Phrase.LINE_INSURER_PAYS);
        } else if (line.payer() == ContributionPayer.FAMILY && line.cents() != 0) {
            words.say(line.cents() > 0 ? Phrase.CORRECTION_PAYS : Phrase.CORRECTION_GETS_BACK);
        }
    }

    /** No care changes, and a cent passes from one payer to another; what it is to the family, the family's own line says. */
    private void sayCents(StatementLine line, CorrectedDate date) {
        switch (line.payer()) {
            case FAMILY -> words.say(line.cents() > 0 ? Phrase.CORRECTION_PAYS : Phrase.CORRECTION_GETS_BACK);
            case FAMILY_THROUGH_INSURER ->
                words.say(line.cents() > 0 ? Phrase.INSURER_ASKS_MORE : Phrase.INSURER_ASKS_LESS);
            case INSURER, NOBODY -> {
                if (date.sameForFamily()) {
                    words.say(Phrase.CORRECTION_NO_CHANGE);
                }
            }
        }
    }

    /** Our bill stays as it is; what changes is what the insurer asks. */
    private static Phrase throughInsurer(StatementLine line, boolean replaced) {
        if (line.cents() < 0) {
            return Phrase.INSURER_ASKS_LESS;
        }
        return replaced ? Phrase.INSURER_ASKS : Phrase.INSURER_ASKS_MORE;
    }

    private void sayDifference(StatementLine line, int quantity) {
        if (line.kind().countsDays()) {
            words.days(Math.absExact(quantity)).say(quantity > 0 ? Phrase.STAY_MORE : Phrase.STAY_LESS);
        } else {
            words.hours(Math.absExact(quantity)).say(quantity > 0 ? Phrase.CORRECTION_MORE : Phrase.CORRECTION_LESS);
        }
    }

    private static boolean rounded(StatementLine line) {
        if (line.kind().countsDays()) {
            return false;
        }
        long exact =
                Math.multiplyExact(line.tariff().centsPerHour() * line.tariff().percent(), line.minutes());
        return exact != line.cents() * MINUTES_PER_HOUR * ContributionTariff.WHOLE;
    }

    /** What should be known about the amount of a line whose sources are not sound; empty when they are. */
    public Optional<String> warning(StatementLine line) {
        if (line.tariff() instanceof ContributionTariff.PerDay(Figure fixed, var threshold, var _, var _)) {
            return sound(fixed) && (threshold == null || sound(threshold))
                    ? Optional.empty()
                    : Optional.of(book.say(Phrase.WARNING_DAY));
        }
        if (!(line.tariff() instanceof ContributionTariff.PerHour(Figure figure, var _))) {
            return Optional.empty();
        }
        return EstimateWords.warning(figure.confidence()).map(book::say);
    }

    private static boolean sound(Figure figure) {
        return EstimateWords.warning(figure.confidence()).isEmpty();
    }

    /** How much care it was, what it comes to and who pays it, without why. */
    public String owed(Statement statement) {
        sayOwed(statement);
        return words.toString();
    }

    private void sayOwed(Statement statement) {
        words.restart();
        if (statement.lines().isEmpty()) {
            words.say(Phrase.STATEMENT_NONE);
            return;
        }
        sayFamily(statement);
        if (statement.throughInsurerCents() != 0) {
            words.amount(statement.throughInsurerCents()).say(Phrase.INSURER_ASKS);
        }
        if (statement.insurerCents() != 0) {
            words.amount(statement.insurerCents()).say(Phrase.SHARE_INSURER);
        }
        long ownChoice = ownChoice(statement.lines());
        if (ownChoice != 0) {
            words.amount(ownChoice).say(Phrase.SHARE_PRIVATE);
        }
    }

    private void sayFamily(Statement statement) {
        int stays = 0;
        long ofStays = 0;
        for (StatementLine line : statement.lines()) {
            if (line.kind().countsDays()) {
                stays++;
                ofStays = line.payer() == ContributionPayer.FAMILY ? Math.addExact(ofStays, line.cents()) : ofStays;
            }
        }
        boolean care = stays < statement.lines().size();
        if (care) {
            words.hours(statement.minutes())
                    .amount(Math.subtractExact(statement.familyCents(), ofStays))
                    .say(statement.throughInsurerCents() == 0 ? Phrase.STATEMENT_TOTAL : Phrase.STATEMENT_OUR_BILL);
        }
        if (stays > 0) {
            words.amount(ofStays).say(Phrase.STAY_TOTAL);
        }
        if (care && stays > 0) {
            words.amount(statement.familyCents()).say(Phrase.STAY_TOGETHER);
        }
    }

    /** The total in words: how much care, what it comes to, who pays it, why, and on which rules that rests. */
    public String total(Statement statement) {
        sayOwed(statement);
        if (statement.lines().isEmpty()) {
            return words.toString();
        }
        if (contributionOwed(statement.lines())) {
            words.say(Phrase.TOTAL_WHY);
        }
        if (stayOwed(statement.lines())) {
            words.say(Phrase.STAY_WHY);
        }
        if (!statement.deductibleExemption().isEmpty()) {
            words.say(Phrase.TOTAL_DEDUCTIBLE);
        }
        List<LawFile> rules = rules(statement);
        if (!rules.isEmpty()) {
            words.name(names(rules)).say(Phrase.TOTAL_RULES);
        }
        return words.toString();
    }

    private static long ownChoice(List<StatementLine> lines) {
        long cents = 0;
        for (StatementLine line : lines) {
            if (line.tariff() instanceof ContributionTariff.AgreedPrice) {
                cents = Math.addExact(cents, line.cents());
            }
        }
        return cents;
    }

    /** Whether the family owes an own contribution for a stay on any line. */
    public static boolean stayOwed(List<StatementLine> lines) {
        for (StatementLine line : lines) {
            if (line.tariff() instanceof ContributionTariff.PerDay && line.payer() == ContributionPayer.FAMILY) {
                return true;
            }
        }
        return false;
    }

    /** Whether the family owes an own contribution by the hour on any line. */
    public static boolean contributionOwed(List<StatementLine> lines) {
        for (StatementLine line : lines) {
            if (line.tariff() instanceof ContributionTariff.PerHour
                    && line.payer().isFamily()) {
                return true;
            }
        }
        return false;
    }

    /** The rules that a statement rests on. */
    public static List<LawFile> rules(Statement statement) {
        List<LawFile> rules = new ArrayList<>(2);
        @Nullable Figure last = null;
        for (StatementLine line : statement.lines()) {
            @Nullable Figure figure = figure(line.tariff());
            if (figure != null && !figure.equals(last)) {
                add(figure.file(), rules);
                last = figure;
            }
        }
        for (Figure figure : statement.deductibleExemption()) {
            add(figure.file(), rules);
        }
        return rules;
    }

    private static void add(LawFile file, List<LawFile> rules) {
        if (!rules.contains(file)) {
            rules.add(file);
        }
    }

    private String names(List<LawFile> rules) {
        List<String> names = new ArrayList<>(rules.size());
        for (LawFile rule : rules) {
            String name = book.rule(rule);
            if (!names.contains(name)) {
                names.add(name);
            }
        }
        return String.join("; ", names);
    }

    private static @Nullable Figure figure(ContributionTariff tariff) {
        return switch (tariff) {
            case ContributionTariff.PerHour(Figure figure, var _) -> figure;
            case ContributionTariff.PerDay(Figure fixed, var _, var _, var _) -> fixed;
            case ContributionTariff.Exempt(Figure figure) -> figure;
            case ContributionTariff.AgreedPrice _,
                    ContributionTariff.FamilyShare _,
                    ContributionTariff.WithinStay _,
                    ContributionTariff.NoContribution _ -> null;
        };
    }
}
