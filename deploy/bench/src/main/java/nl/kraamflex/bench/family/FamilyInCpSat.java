package nl.kraamflex.bench.family;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import nl.kraamflex.scheduling.domain.distribution.DayKind;
import nl.kraamflex.scheduling.domain.distribution.FamilyProblem;

/** One family as variables and constraints of CP-SAT: one variable for each amount that a day can have. */
public final class FamilyInCpSat {
    private final PlainFamily family;
    private final CpModel model;
    private final List<List<Literal>> amounts = new ArrayList<>();
    private final List<Literal> visits = new ArrayList<>();
    private final LinearExprBuilder planned = LinearExpr.newBuilder();
    private final LinearExprBuilder cost;

    /**
     * Adds a family to a model.
     *
     * @param cost what the family costs is added to
     */
    public FamilyInCpSat(PlainFamily family, CpModel model, LinearExprBuilder cost) {
        this.family = family;
        this.model = model;
        this.cost = cost;
        for (int i = 0; i < family.openDays(); i++) {
            addDay(i);
        }
        addGaps();
        addShortfall();
    }

    /** Adds the quanta of an open day to a sum; the first open day is 0. */
    public void addTo(LinearExprBuilder sum, int i) {
        for (int at = 0; at < amounts.get(i).size(); at++) {
            sum.addTerm(amounts.get(i).get(at), family.amounts(i).get(at));
        }
    }

    /** Has the search begin with so many quanta on an open day; the first open day is 0. */
    public void beginWith(int i, int quanta) {
        for (int at = 0; at < amounts.get(i).size(); at++) {
            model.addHint(amounts.get(i).get(at), family.amounts(i).get(at) == quanta);
        }
    }

    /** Quanta per open day that a search chose. */
    public List<Integer> chosen(CpSolver solver) {
        List<Integer> quanta = new ArrayList<>();
        for (int i = 0; i < amounts.size(); i++) {
            int at = 0;
            while (!solver.booleanValue(amounts.get(i).get(at))) {
                at++;
            }
            quanta.add(family.amounts(i).get(at));
        }
        return quanta;
    }

    private void addDay(int i) {
        List<Literal> ofDay = new ArrayList<>();
        for (int x : family.amounts(i)) {
            BoolVar chosen = model.newBoolVar("");
            ofDay.add(chosen);
            planned.addTerm(chosen, x);
            cost.addTerm(chosen, family.cost(i, x));
        }
        model.addExactlyOne(ofDay);
        amounts.add(ofDay);
        visits.add(
                family.day(i).kind() == DayKind.REQUIRED
                        ? model.trueLiteral()
                        : ofDay.getFirst().not());
    }

    /** No visit falls after a gap that is too long: neither after the one now running nor after one behind a visit. */
    private void addGaps() {
        List<Literal> laterVisits = new ArrayList<>();
        for (int i = 0; i < visits.size(); i++) {
            BoolVar later = model.newBoolVar("");
            laterVisits.add(later);
            model.addImplication(visits.get(i), later);
            if (i > 0) {
                model.addImplication(later, laterVisits.get(i - 1));
            }
        }
        OptionalInt lastFirst = family.lastFirstVisit();
        if (lastFirst.isPresent()) {
            addGap(new ArrayList<>(), 0, lastFirst.getAsInt(), laterVisits);
        }
        for (int i = 0; i + 1 < visits.size(); i++) {
            List<Literal> unlessNoVisit = new ArrayList<>(List.of(visits.get(i).not()));
            addGap(unlessNoVisit, i + 1, i + 1 + family.gapLimit(i + 1), laterVisits);
        }
    }

    /** Without a visit on the open days {@code from} to {@code last} there is none later. */
    private void addGap(List<Literal> clause, int from, int last, List<Literal> laterVisits) {
        int beyond = Math.max(from, last + 1);
        if (beyond >= visits.size()) {
            return;
        }
        clause.addAll(visits.subList(from, beyond));
        clause.add(laterVisits.get(beyond).not());
        model.addBoolOr(clause);
    }

    private void addShortfall() {
        FamilyProblem problem = family.problem();
        List<Long> prices = family.missingPrices();
        IntVar first = model.newIntVar(0, family.missingFirst(), "");
        IntVar second = model.newIntVar(0, family.missingSecond(), "");
        IntVar beyond = model.newIntVar(0, problem.toPlan(), "");
        IntVar belowGuarantee = model.newIntVar(0, problem.toGuarantee(), "");
        LinearExpr all = LinearExpr.newBuilder()
                .add(planned)
                .add(first)
                .add(second)
                .add(beyond)
                .build();
        // Prices rise, so the cheapest plan fills the cheaper parts first.
        model.addEquality(all, problem.toPlan());
        model.addGreaterOrEqual(LinearExpr.newBuilder().add(planned).add(belowGuarantee), problem.toGuarantee());
        cost.addTerm(first, prices.get(0))
                .addTerm(second, prices.get(1))
                .addTerm(beyond, prices.get(2))
                .addTerm(belowGuarantee, problem.weights().guarantee());
    }
}
