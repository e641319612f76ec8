package nl.kraamflex.billing.domain.contribution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import nl.kraamflex.billing.domain.BilledCare;
import nl.kraamflex.billing.domain.ContributionPayer;
import nl.kraamflex.billing.domain.stay.StatementStays;
import nl.kraamflex.billing.domain.stay.StatementStays.BilledStay;
import nl.kraamflex.billing.domain.stay.StatementStays.HeldStay;
import nl.kraamflex.billing.domain.stay.StayRefusal;
import nl.kraamflex.platform.dated.Figure;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a case that were issued, and what has to be added so that they state the care as it is known now.
 *
 * <p>An amount is rounded once per case, calendar year and tariff, half up, on the total of minutes. A line adds its minutes to
 * that total, and its amount is what the rounded total becomes less what it was. So lines always add up, whatever was issued
 * in which order; a correction takes time away or adds it in the same way, names the line of its date that it corrects, and
 * comes to nothing together with its reverse. A year is never closed to corrections.
 *
 * <p>Where several owe care of one year and tariff, each owes what its time adds to the rounded total after the time of those before it
 * ({@link ContributionPayer}). So nobody owes a cent without care, and what each owes follows from the care alone. Where that moves a cent to
 * a payer of whose care nothing changes, a line of no time says so.
 *
 * <p>A stay is stated in the same way, in days of one person instead of minutes. Its amounts are whole, so nothing of them is rounded.
 */
public final class ContributionLedger {
    private static final Comparator<HeldCare> IN_ORDER =
            Comparator.comparing(HeldCare::date).thenComparing(HeldCare::kind).thenComparing(HeldCare::why);

    private static final ContributionLedger EMPTY = new ContributionLedger(List.of());

    private final List<StatementLine> issued;

    private ContributionLedger(List<StatementLine> issued) {
        this.issued = issued;
    }

    /** A ledger in which nothing was issued. */
    public static ContributionLedger empty() {
        return EMPTY;
    }

    /** A ledger in which these lines were issued, in this order. */
    public static ContributionLedger of(List<StatementLine> issued) {
        return new ContributionLedger(List.copyOf(issued));
    }

    /** The lines that were issued, by number. */
    public List<StatementLine> issued() {
        return issued;
    }

    /**
     * What has to be added so that the lines state this care.
     *
     * @param care all care that was given to the case, in any order; several entries of one date that cost the same and are
     *     owed by the same become one line
     * @param tariffs what an hour of it costs
     * @return lines in date order, numbered on; issuing them leaves nothing to be added. Or the first date whose figure cannot
     *     be used
     */
    public LedgerEntries issue(List<BilledCare> care, TariffRules tariffs) {
        return issue(care, StatementStays.NONE, tariffs);
    }

    /**
     * What has to be added so that the lines state this care and these stays.
     *
     * @param care as in {@link #issue(List, TariffRules)}
     * @param stays those that are over, in places that the organisation runs
     * @param tariffs what an hour of the care costs
     * @return as in {@link #issue(List, TariffRules)}; a stay whose figure was worked out from others refuses as care does, and one of
     *     which nothing can be said for another reason is held
     */
    public LedgerEntries issue(List<BilledCare> care, StatementStays stays, TariffRules tariffs) {
        List<Position> positions = new ArrayList<>(care.size() + stays.lines().size() + issued.size());
        List<HeldCare> held = new ArrayList<>(0);
        @Nullable FigureRefusal refused = null;
        for (BilledCare part : care) {
            switch (tariffs.of(part)) {
                case TariffVerdict.Owed owed -> positions.add(Position.wanted(part, owed));
                case TariffVerdict.OnHold(WhyHeld why) ->
                    held.add(new HeldCare(part.date(), part.kind(), part.minutes(), why));
                case TariffVerdict.NoFigure(FigureRefusal refusal) -> refused = first(refused, refusal);
            }
        }
        for (BilledStay stay : stays.lines()) {
            positions.add(Position.wanted(stay));
        }
        for (HeldStay stay : stays.held()) {
            if (stay.reason() instanceof StayRefusal.DerivedNotAccepted(Figure figure, LocalDate date)) {
                refused = first(refused, new FigureRefusal.DerivedOnly(figure, date));
            } else {
                WhyHeld why = WhyHeld.of(stay.reason()).orElseThrow();
                held.add(new HeldCare(stay.from(), LineKind.of(stay.person()), 0, stay.days(), why));
            }
        }
        if (refused != null) {
            return new LedgerEntries.Refused(refused);
        }
        for (StatementLine line : issued) {
            positions.add(Position.stated(line));
        }
        held.sort(IN_ORDER);
        return new LedgerEntries.Added(lines(changed(positions)), held);
    }

    private static FigureRefusal first(@Nullable FigureRefusal before, FigureRefusal refusal) {
        return before == null || refusal.date().isBefore(before.date()) ? refusal : before;
    }

    /** One position for each that there is, in order; those of which nothing is to be said are left out. */
    private static List<Position> changed(List<Position> positions) {
        Collections.sort(positions);
        List<Position> changed = new ArrayList<>(positions.size());
        int next = 0;
        while (next < positions.size()) {
            Position sum = positions.get(next++);
            while (next < positions.size() && sum.compareTo(positions.get(next)) == 0) {
                sum = sum.and(positions.get(next++));
            }
            if (sum.quantity() != 0) {
                changed.add(sum);
            }
        }
        return changed;
    }

    private List<StatementLine> lines(List<Position> differences) {
        RunningTotals totals = new RunningTotals();
        for (StatementLine line : issued) {
            if (!line.kind().countsDays()) {
                totals.stated(line);
            }
        }
        List<Position> changed = differences;
        // Most cases have one payer and a first bill: there is nothing to divide.
        if (!issued.isEmpty() || severalOwe(differences)) {
            for (Position position : differences) {
                if (!position.kind().countsDays()) {
                    totals.changed(position);
                }
            }
            changed = withMoved(differences, totals.movedByOthers());
        }
        List<StatementLine> lines = new ArrayList<>(changed.size());
        int next = 0;
        while (next < changed.size()) {
            int end = next + 1;
            while (end < changed.size() && changed.get(next).besides(changed.get(end))) {
                end++;
            }
            if (end == next + 1) {
                Position alone = changed.get(next);
                lines.add(line(alone, alone.number(), totals, lines.size()));
            } else {
                add(changed, next, end, totals, lines);
            }
            next = end;
        }
        return lines;
    }

    private static boolean severalOwe(List<Position> positions) {
        for (Position position : positions) {
            if (position.payer() != positions.getFirst().payer()) {
                return true;
            }
        }
        return false;
    }

    /** The same with a position of no time for each payer whose amount is moved by the time of others. */
    private List<Position> withMoved(List<Position> differences, List<StatementLine> moved) {
        if (moved.isEmpty()) {
            return differences;
        }
        List<Position> all = new ArrayList<>(differences);
        moved.forEach(line -> all.add(standing(line)));
        Collections.sort(all);
        return all;
    }

    /** The last care that stands of the year, tariff and payer of a line; the line itself where none does. */
    private Position standing(StatementLine line) {
        List<Position> stated = new ArrayList<>();
        for (StatementLine other : issued) {
            if (other.payer() == line.payer()
                    && other.year() == line.year()
                    && !other.kind().countsDays()
                    && other.tariff().roundedWith(line.tariff())) {
                stated.add(Position.stated(other));
            }
        }
        List<Position> standing = changed(stated);
        return (standing.isEmpty() ? Position.stated(line) : standing.getLast()).withoutTime();
    }

    /** Adds what is to be said of a date with several positions: first what is taken away, then what takes its place, then cents that others moved. */
    private void add(List<Position> changed, int from, int to, RunningTotals totals, List<StatementLine> lines) {
        int corrected = 0;
        for (int at = from; at < to; at++) {
            Position position = changed.get(at);
            if (position.quantity() < 0) {
                corrected = corrected == 0 ? position.number() : corrected;
                lines.add(line(position, position.number(), totals, lines.size()));
            }
        }
        for (int at = from; at < to; at++) {
            Position position = changed.get(at);
            if (position.quantity() > 0) {
                lines.add(line(position, position.number() == 0 ? corrected : position.number(), totals, lines.size()));
            }
        }
        for (int at = from; at < to; at++) {
            if (changed.get(at).quantity() == 0) {
                lines.add(line(changed.get(at), changed.get(at).number(), totals, lines.size()));
            }
        }
    }

    private StatementLine line(Position position, int corrected, RunningTotals totals, int before) {
        boolean days = position.kind().countsDays();
        return new StatementLine(
                issued.size() + before + 1,
                null,
                position.date(),
                position.kind(),
                position.funding(),
                position.payer(),
                days ? 0 : position.quantity(),
                days ? position.quantity() : 0,
                position.tariff(),
                days
                        ? Math.multiplyExact(position.tariff().centsPerDay(), position.quantity())
                        : totals.add(
                                position.date().getYear(), position.tariff(), position.payer(), position.quantity()),
                corrected == 0 ? null : corrected);
    }
}
