package nl.kraamflex.bench.validation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import nl.kraamflex.bench.validation.RegionAnswered.DateAnswered;
import nl.kraamflex.bench.validation.RegionAnswered.FamilyAnswered;
import org.jspecify.annotations.Nullable;

/**
 * Checks an answer to a request for a region distribution: that every plan is allowed, that every number follows from the
 * plans, and that the bound follows from the prices. A bound by search cannot be followed from an answer; of it only the
 * order is checked. Of steps and milliseconds only the sign is.
 */
public final class Validator {
    private static final BigDecimal QUANTA_PER_HOUR = BigDecimal.valueOf(4);
    private static final int SCARCITY_DECIMALS = 4;

    /** Gaps are written with nine decimals, in whatever way they are rounded. */
    private static final BigDecimal ROUNDING = new BigDecimal("1e-9");

    private final RegionAsked asked;
    private final RegionAnswered answered;
    private final List<String> refusals = new ArrayList<>();

    private Validator(RegionAsked asked, RegionAnswered answered) {
        this.asked = asked;
        this.answered = answered;
    }

    /** Checks an answer. */
    public static Verdict check(RegionAsked asked, RegionAnswered answered) {
        return new Validator(asked, answered).check();
    }

    private Verdict check() {
        same("weights", answered.weighing(), asked.weighing());
        List<int[]> plans = checkFamilies();
        if (plans.size() < asked.families().size()) {
            return new Verdict(refusals, 0, 0, BigDecimal.ONE, BigDecimal.ONE);
        }
        PlansValued valued = PlansValued.of(asked, plans);
        refusals.addAll(valued.offences());
        same("value", answered.value(), valued.value());
        Map<LocalDate, Long> prices = checkDates(valued);
        long priceBound = prices.size() < asked.dates() ? Long.MIN_VALUE : priceBound(prices);
        checkBound(valued.value(), priceBound);
        BigDecimal gap = gap("gap", answered.gap(), valued.value(), valued.value());
        BigDecimal shapedGap =
                gap("shapedGap", answered.shapedGap(), valued.value(), valued.value() - valued.beyondShaping());
        checkStop(valued.value());
        return new Verdict(refusals, valued.value(), priceBound, gap, shapedGap);
    }

    private List<int[]> checkFamilies() {
        same("families", answered.families().size(), asked.families().size());
        List<int[]> plans = new ArrayList<>();
        for (int f = 0;
                f < Math.min(answered.families().size(), asked.families().size());
                f++) {
            FamilyAsked family = asked.families().get(f);
            FamilyAnswered answer = answered.families().get(f);
            String where = "families[%d].".formatted(f);
            same(where + "key", answer.key(), family.key());
            int[] plan = plan(where, family, answer);
            int planned = IntStream.of(plan).sum();
            same(where + "plannedHours", answer.plannedHours(), hours(planned));
            same(where + "missingHours", answer.missingHours(), hours(family.toPlan() - planned));
            same(where + "belowGuarantee", answer.belowGuarantee(), planned < family.toGuarantee());
            plans.add(plan);
        }
        return plans;
    }

    private int[] plan(String where, FamilyAsked family, FamilyAnswered answer) {
        int[] plan = new int[family.window()];
        answer.days().forEach((day, quanta) -> {
            if (1 <= day && day <= plan.length) {
                plan[day - 1] = quanta;
            } else if (quanta > 0) {
                refusals.add("%sdays has %d quanta on day %d: the window has %d days"
                        .formatted(where, quanta, day, plan.length));
            }
        });
        return plan;
    }

    private Map<LocalDate, Long> checkDates(PlansValued valued) {
        same("dates", (long) answered.dates().size(), asked.dates());
        Map<LocalDate, Long> prices = new HashMap<>();
        for (int d = 0; d < Math.min(answered.dates().size(), asked.dates()); d++) {
            DateAnswered answer = answered.dates().get(d);
            LocalDate date = asked.date(d);
            same("dates[%d].date".formatted(d), answer.date(), date);
            if (answer.date().equals(date)) {
                checkDate(answer, asked.capacityOn(date), valued.used().getOrDefault(date, 0));
                prices.put(date, answer.pricePerQuantum());
            }
        }
        return prices;
    }

    private void checkDate(DateAnswered date, int capacity, int used) {
        String where = date.date() + ".";
        same(where + "capacityHours", date.capacityHours(), hours(capacity));
        same(where + "usedHours", date.usedHours(), hours(used));
        same(where + "uncoveredHours", date.uncoveredHours(), hours(Math.max(0, used - capacity)));
        long price = date.pricePerQuantum();
        if (price < 0 || price > asked.weighing().uncovered()) {
            refusals.add("%spricePerQuantum is %d: 0 to %d is allowed"
                    .formatted(where, price, asked.weighing().uncovered()));
        }
        same(
                where + "pricePerHour",
                BigDecimal.valueOf(date.pricePerHour()),
                BigDecimal.valueOf(price).multiply(QUANTA_PER_HOUR));
        checkScarcity(where + "scarcity", date.scarcity(), price);
    }

    private void checkScarcity(String field, @Nullable BigDecimal answer, long price) {
        long missing = asked.weighing().missing().getFirst();
        if (missing == 0) {
            if (answer != null) {
                refusals.add("%s is %s: it is none, as missing hours weigh nothing".formatted(field, answer));
            }
        } else if (answer == null) {
            refusals.add(field + " is missing");
        } else {
            same(
                    field,
                    answer,
                    BigDecimal.valueOf(price)
                            .divide(BigDecimal.valueOf(missing), SCARCITY_DECIMALS, RoundingMode.HALF_UP));
        }
    }

    private long priceBound(Map<LocalDate, Long> prices) {
        BigInteger bound = BigInteger.ZERO;
        List<OptionalLong> costs = IntStream.range(0, asked.families().size())
                .parallel()
                .mapToObj(f -> cheapest(asked.families().get(f), prices))
                .toList();
        for (int f = 0; f < costs.size(); f++) {
            if (costs.get(f).isEmpty()) {
                refusals.add("family %s has no plan at all"
                        .formatted(asked.families().get(f).key()));
            }
            bound = bound.add(BigInteger.valueOf(costs.get(f).orElse(0)));
        }
        for (Map.Entry<LocalDate, Integer> date : asked.capacity().entrySet()) {
            long price = prices.getOrDefault(date.getKey(), 0L);
            bound = bound.subtract(BigInteger.valueOf(price).multiply(BigInteger.valueOf(date.getValue())));
        }
        return bound.longValueExact();
    }

    private static OptionalLong cheapest(FamilyAsked family, Map<LocalDate, Long> prices) {
        long[] pricePerDay = new long[family.window()];
        for (int day : family.open()) {
            pricePerDay[day - 1] = prices.getOrDefault(family.dateOf(day), 0L);
        }
        return CheapestPlan.cost(family, pricePerDay);
    }

    private void checkBound(long value, long priceBound) {
        long bound = answered.lowerBound();
        switch (answered.boundBy()) {
            case "PRICES" -> same("lowerBound", bound, priceBound);
            case "SEARCH" -> {
                if (bound <= priceBound) {
                    refusals.add(
                            "lowerBound is %d by SEARCH: the prices prove %d already".formatted(bound, priceBound));
                }
            }
            default -> refusals.add("boundBy is %s: PRICES or SEARCH is expected".formatted(answered.boundBy()));
        }
        if (bound > value) {
            refusals.add("lowerBound is %d: it is above the value, %d".formatted(bound, value));
        }
    }

    private BigDecimal gap(String field, BigDecimal answer, long value, long whole) {
        BigDecimal distance = BigDecimal.valueOf(value).subtract(BigDecimal.valueOf(answered.lowerBound()));
        BigDecimal exact = distance.signum() == 0
                ? BigDecimal.ZERO
                : whole == 0 ? BigDecimal.ONE : distance.divide(BigDecimal.valueOf(whole), MathContext.DECIMAL64);
        boolean near = answer.subtract(exact).abs().compareTo(ROUNDING) <= 0;
        if (!near || (answer.signum() == 0) != (exact.signum() == 0)) {
            refusals.add("%s is %s: it is %s".formatted(field, answer.toPlainString(), exact.toPlainString()));
        }
        return exact;
    }

    private void checkStop(long value) {
        boolean proven = value == answered.lowerBound();
        BigDecimal target = asked.targetGap();
        boolean fits = switch (answered.stoppedBy()) {
            case "PROOF" -> proven;
            case "TARGET_GAP" -> !proven && target != null && answered.gap().compareTo(target) <= 0;
            // Without a limit of the request the service has limits of its own.
            case "STEPS", "TIME" -> !proven;
            default -> false;
        };
        if (!fits) {
            refusals.add("stoppedBy is %s: that does not go with the bound and the limits of the request"
                    .formatted(answered.stoppedBy()));
        }
        notNegative("steps", answered.steps());
        notNegative("elapsedMillis", answered.elapsedMillis());
    }

    private void notNegative(String field, long value) {
        if (value < 0) {
            refusals.add("%s is %d: 0 or more is expected".formatted(field, value));
        }
    }

    private void same(String field, Object answer, Object expected) {
        if (!answer.equals(expected)) {
            refusals.add("%s is %s: it is %s".formatted(field, answer, expected));
        }
    }

    private void same(String field, BigDecimal answer, BigDecimal expected) {
        if (answer.compareTo(expected) != 0) {
            refusals.add("%s is %s: it is %s".formatted(field, answer.toPlainString(), expected.toPlainString()));
        }
    }

    private static BigDecimal hours(int quanta) {
        return BigDecimal.valueOf(quanta).divide(QUANTA_PER_HOUR);
    }
}
