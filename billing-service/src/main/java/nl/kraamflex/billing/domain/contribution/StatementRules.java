package nl.kraamflex.billing.domain.contribution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.kraamflex.billing.domain.BilledCare;
import nl.kraamflex.billing.domain.BilledCareRules;
import nl.kraamflex.billing.domain.BillingCase;
import nl.kraamflex.billing.domain.CaseArrangements;
import nl.kraamflex.billing.domain.YearTotal;
import nl.kraamflex.billing.domain.law.FigurePolicy;
import nl.kraamflex.billing.domain.settings.OwnChoices;
import nl.kraamflex.billing.domain.settings.Settings;
import nl.kraamflex.billing.domain.stay.CareInStays;
import nl.kraamflex.billing.domain.stay.StatementStays;
import nl.kraamflex.billing.domain.tariff.Contracts;
import nl.kraamflex.billing.domain.tariff.ContractsOfCase;
import nl.kraamflex.platform.dated.DatedLaw;
import nl.kraamflex.platform.dated.Figure;
import nl.kraamflex.platform.dated.Lookup;

/** Puts a statement together: what was issued, and what would be issued now. */
public final class StatementRules {
    private static final String DEDUCTIBLE = "contribution-exemptions/deductible";

    private final DatedLaw law;
    private final Function<LocalDate, Settings> settings;
    private final LocalDate today;
    private final Contracts contracts;

    /**
     * The rules.
     *
     * @param law every figure on file
     * @param settings what holds for the organisation on a date
     * @param today the date in Europe/Amsterdam; a day of a stay is stated once it is over, and no bill is the last before that
     * @param contracts what was agreed with insurers: where one asks the family for the contribution itself, our bill does not
     */
    public StatementRules(DatedLaw law, Function<LocalDate, Settings> settings, LocalDate today, Contracts contracts) {
        this.law = law;
        this.settings = settings;
        this.today = today;
        this.contracts = contracts;
    }

    /** The rules on this law alone, with the settings that are shipped, once every stay is over. */
    public StatementRules(DatedLaw law) {
        this(law, Contracts.NONE);
    }

    /** The same with these contracts. */
    public StatementRules(DatedLaw law, Contracts contracts) {
        this(law, date -> Settings.on(law, date, OwnChoices.NONE), LocalDate.MAX, contracts);
    }

    /**
     * The statement of a case as of now.
     *
     * @param derived whether figures count that were worked out from others
     * @return empty until the first record of care has arrived or the first day of a stay of ours is over
     */
    public Optional<StatementVerdict> state(CaseOnFile onFile, DerivedFigures derived) {
        BillingCase billed = onFile.billed();
        CaseArrangements arrangements = billed.arrangements();
        StatementStays stays = StatementStays.of(
                law, new FigurePolicy(derived == DerivedFigures.ACCEPTED), settings, arrangements, today);
        if (billed.deliveries() == null && stays.isEmpty() && onFile.versions().isEmpty()) {
            return Optional.empty();
        }
        List<BilledCare> care = new CareInStays(arrangements.stays(), settings).placed(BilledCareRules.of(billed));
        return Optional.of(state(onFile, care, stays, derived));
    }

    /**
     * The statement of a case over this care.
     *
     * @param care all care that was given to it, in any order
     */
    StatementVerdict state(CaseOnFile onFile, List<BilledCare> care, DerivedFigures derived) {
        return state(onFile, care, StatementStays.NONE, derived);
    }

    /** The same over these stays too. */
    StatementVerdict state(CaseOnFile onFile, List<BilledCare> care, StatementStays stays, DerivedFigures derived) {
        ContractsOfCase agreed = new ContractsOfCase(onFile.insurance(), contracts, onFile.claimedInFull());
        TariffRules tariffs = new TariffRules(
                law, derived, agreed, onFile.billed().arrangements().privateCentsPerHour());
        List<StatementLine> issued = onFile.issuedLines();
        List<BilledCare> collected = agreed.collected(care);
        LedgerEntries entries = ContributionLedger.of(issued).issue(collected, stays, tariffs);
        return switch (entries) {
            case LedgerEntries.Added(List<StatementLine> pending, List<HeldCare> held) ->
                new StatementVerdict.Stated(statement(
                        onFile,
                        onFile.latestVersion(),
                        joined(issued, pending),
                        held,
                        ToCome.of(onFile, agreed, today)));
            case LedgerEntries.Refused(FigureRefusal refusal) -> new StatementVerdict.Refused(refusal);
        };
    }

    /**
     * The statement as a version left it: every line up to that version, and the care that it did not state yet.
     *
     * @param version its number, from 1 up to the latest
     */
    public Statement asIssued(CaseOnFile onFile, int version) {
        List<StatementLine> lines = new ArrayList<>();
        for (IssuedVersion issued : onFile.versions().subList(0, version)) {
            lines.addAll(issued.lines());
        }
        return statement(
                onFile, version, lines, onFile.versions().get(version - 1).held(), ToCome.NOTHING);
    }

    private static List<StatementLine> joined(List<StatementLine> issued, List<StatementLine> pending) {
        if (issued.isEmpty()) {
            return pending;
        }
        List<StatementLine> lines = new ArrayList<>(issued.size() + pending.size());
        lines.addAll(issued);
        lines.addAll(pending);
        return lines;
    }

    private Statement statement(
            CaseOnFile onFile, int version, List<StatementLine> lines, List<HeldCare> held, ToCome toCome) {
        long family = 0;
        long insurer = 0;
        long throughInsurer = 0;
        for (StatementLine line : lines) {
            switch (line.payer()) {
                case FAMILY, NOBODY -> family = Math.addExact(family, line.cents());
                case INSURER -> insurer = Math.addExact(insurer, line.cents());
                case FAMILY_THROUGH_INSURER -> throughInsurer = Math.addExact(throughInsurer, line.cents());
            }
        }
        return new Statement(
                onFile.billed(),
                version,
                lines,
                held,
                years(lines),
                family,
                insurer,
                throughInsurer,
                deductibleExemption(lines),
                toCome);
    }

    private static List<YearTotal> years(List<StatementLine> lines) {
        List<YearTotal> years = new ArrayList<>(2);
        int next = 0;
        while (next < lines.size()) {
            // Lines of one year mostly follow each other.
            int year = lines.get(next).year();
            int minutes = 0;
            int days = 0;
            long cents = 0;
            while (next < lines.size() && lines.get(next).year() == year) {
                StatementLine line = lines.get(next++);
                minutes = Math.addExact(minutes, line.minutes());
                days = Math.addExact(days, line.days());
                cents = Math.addExact(cents, line.cents());
            }
            add(new YearTotal(year, minutes, days, cents), years);
        }
        return years;
    }

    /** Adds to what there is of the year, or puts it among the others in order. */
    private static void add(YearTotal more, List<YearTotal> years) {
        int at = 0;
        while (at < years.size() && years.get(at).year() < more.year()) {
            at++;
        }
        if (at < years.size() && years.get(at).year() == more.year()) {
            years.set(at, years.get(at).and(more));
        } else {
            years.add(at, more);
        }
    }

    private List<Figure> deductibleExemption(List<StatementLine> lines) {
        List<Figure> exemptions = new ArrayList<>(1);
        for (StatementLine line : lines) {
            if (covered(exemptions, line.date())) {
                continue;
            }
            if (!(law.on(DEDUCTIBLE, line.date()) instanceof Lookup.InForce(Figure figure))
                    || figure.choice(Exemption.class) != Exemption.EXEMPT) {
                return List.of();
            }
            exemptions.add(figure);
        }
        return exemptions;
    }

    private static boolean covered(List<Figure> figures, LocalDate date) {
        for (Figure figure : figures) {
            if (figure.file().covers(date)) {
                return true;
            }
        }
        return false;
    }
}
