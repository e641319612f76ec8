package nl.kraamflex.billing.domain.contribution;

import java.util.List;
import nl.kraamflex.billing.domain.BillingCase;
import nl.kraamflex.billing.domain.YearTotal;
import nl.kraamflex.platform.dated.Figure;

/**
 * What is owed for the care that was given (nota eigen bijdrage), and for stays in places that the organisation runs: every line that was
 * issued, and those that would be issued now. Indicated and planned hours are not part of it, nor days of a stay that are not over.
 *
 * @param billed the case it rests on
 * @param issuedVersion latest version that was issued; 0 when none was
 * @param lines the issued lines by number, then those still to be issued in date order
 * @param held care and days of stays that are not stated yet, in date order
 * @param years what the lines add up to, by year; years whose lines come to nothing at all included
 * @param familyCents what our bill asks the family in all, in euro cents
 * @param insurerCents what the insurer owes that took the contribution over, in euro cents
 * @param throughInsurerCents what the family owes too and its insurer asks for, in euro cents; no part of our bill
 * @param deductibleExemption the figures that keep the deductible (eigen risico) away from these dates; empty when there are no
 *     lines, or when for one of the dates no figure on file says so
 * @param toCome what is still to come; nothing for a statement as it was issued
 */
public record Statement(
        BillingCase billed,
        int issuedVersion,
        List<StatementLine> lines,
        List<HeldCare> held,
        List<YearTotal> years,
        long familyCents,
        long insurerCents,
        long throughInsurerCents,
        List<Figure> deductibleExemption,
        ToCome toCome) {
    /** A statement of a case of which every stay is over and no care is to come. */
    public Statement(
            BillingCase billed,
            int issuedVersion,
            List<StatementLine> lines,
            List<HeldCare> held,
            List<YearTotal> years,
            long familyCents,
            long insurerCents,
            long throughInsurerCents,
            List<Figure> deductibleExemption) {
        this(
                billed,
                issuedVersion,
                lines,
                held,
                years,
                familyCents,
                insurerCents,
                throughInsurerCents,
                deductibleExemption,
                ToCome.NOTHING);
    }

    public Statement {
        lines = List.copyOf(lines);
        held = List.copyOf(held);
        years = List.copyOf(years);
        deductibleExemption = List.copyOf(deductibleExemption);
    }

    /** What all lines come to, whoever owes them, in euro cents. */
    public long cents() {
        return Math.addExact(Math.addExact(familyCents, insurerCents), throughInsurerCents);
    }

    /** Time of care that is stated or to be stated, in minutes. */
    public int minutes() {
        int minutes = 0;
        for (YearTotal year : years) {
            minutes = Math.addExact(minutes, year.minutes());
        }
        return minutes;
    }

    /** Days of stays that are stated or to be stated, each person's for itself. */
    public int days() {
        int days = 0;
        for (YearTotal year : years) {
            days = Math.addExact(days, year.days());
        }
        return days;
    }

    /** What was stated in versions that were issued, in euro cents. */
    public long statedCents() {
        long cents = 0;
        for (StatementLine line : lines) {
            cents = line.issued() ? Math.addExact(cents, line.cents()) : cents;
        }
        return cents;
    }

    /** What is still to be stated, in euro cents; below 0 when corrections take more away. */
    public long pendingCents() {
        return Math.subtractExact(cents(), statedCents());
    }

    /** What the bill of a version issued now would ask of the family, in euro cents; below 0 where the family gets money back. */
    public long asksCents() {
        return StatementLine.asksCents(pending());
    }

    /** The lines that would be issued now. */
    public List<StatementLine> pending() {
        return lines.stream().filter(line -> !line.issued()).toList();
    }
}
