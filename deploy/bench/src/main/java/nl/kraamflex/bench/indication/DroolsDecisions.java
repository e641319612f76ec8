package nl.kraamflex.bench.indication;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.kraamflex.bench.BenchFailure;
import org.jspecify.annotations.Nullable;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/**
 * The same decisions in Drools: {@code indication.dmn}, compiled once, with a context of its own for each family. Drools gives
 * hours and rule ids, but no sentence about them.
 *
 * <p>Not safe for more than one thread at a time.
 */
public final class DroolsDecisions implements IndicationCalculator<DMNResult> {
    private static final String MODEL = "nl/kraamflex/bench/indication/indication.dmn";
    private static final String DECISION = "indication";

    private final DMNRuntime runtime;
    private final DMNModel model;
    private final Map<String, BigDecimal> law;

    /**
     * Compiles the model.
     *
     * @param figures the law that holds
     * @throws BenchFailure when the model has a fault
     */
    public DroolsDecisions(IndicationFigures figures) {
        Resource resource = ResourceFactory.newClassPathResource(MODEL, DroolsDecisions.class.getClassLoader());
        this.runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(resource))
                .getOrElseThrow(fault -> new BenchFailure(MODEL + " cannot be compiled: " + fault.getMessage(), fault));
        this.model = runtime.getModels().getFirst();
        failOn(model.getMessages(DMNMessage.Severity.ERROR));
        this.law = Map.of(
                "baseBreast", number(figures.baseBreast()),
                "baseFormula", number(figures.baseFormula()),
                "nightBreast", number(figures.nightBreast()),
                "nightFormula", number(figures.nightFormula()),
                "floor", number(figures.floor()),
                "ceiling", number(figures.ceiling()),
                "multipleBirthPerDay", number(figures.multipleBirthPerDay()),
                "lastDay", number(figures.lastDay()),
                "lastDayWithDecision", number(figures.lastDayWithDecision()));
    }

    /** Product and release, for a reader. */
    public static String product() {
        return "Drools DMN " + DMNRuntime.class.getPackage().getImplementationVersion();
    }

    @Override
    public Supplier<DMNResult> prepare(IndicationInput input) {
        Map<String, @Nullable Object> facts = new HashMap<>();
        facts.put("law", law);
        facts.put("feeding", input.feeding().name());
        facts.put("children", number(input.children()));
        facts.put("nights", number(input.hospitalNights()));
        facts.put("daysNineAndTen", input.daysNineAndTen());
        facts.put(
                "factors",
                input.factors().stream()
                        .map(factor -> Map.of("code", factor.code().name(), "minutes", number(factor.minutes())))
                        .toList());
        facts.put("birthAssistance", number(input.birthAssistanceMinutes()));
        facts.put("wish", input.wishedMinutes() == null ? null : number(input.wishedMinutes()));
        facts.put("floorAfterHospital", input.floorAfterHospital().name());
        return () -> {
            DMNContext context = runtime.newContext();
            facts.forEach(context::set);
            return runtime.evaluateByName(model, context, DECISION);
        };
    }

    @Override
    public IndicationAnswer answer(DMNResult result) {
        failOn(result.getMessages(DMNMessage.Severity.ERROR));
        if (!(result.getDecisionResultByName(DECISION).getResult() instanceof Map<?, ?> indication
                && indication.get("minutes") instanceof BigDecimal minutes
                && indication.get("ruleIds") instanceof List<?> ruleIds)) {
            throw new IllegalStateException("Decision \"" + DECISION + "\" of " + MODEL + " is "
                    + result.getDecisionResultByName(DECISION).getResult() + ", not minutes and rule ids.");
        }
        return new IndicationAnswer(
                minutes.intValueExact(), ruleIds.stream().map(String::valueOf).toList());
    }

    private static BigDecimal number(int value) {
        return BigDecimal.valueOf(value);
    }

    private static void failOn(List<DMNMessage> errors) {
        if (!errors.isEmpty()) {
            throw new BenchFailure(MODEL + " has faults: "
                    + errors.stream().map(DMNMessage::getText).collect(Collectors.joining("; ")));
        }
    }
}
