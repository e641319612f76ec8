package nl.kraamflex.scheduling.rest.region;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kraamflex.platform.access.Role;
import nl.kraamflex.platform.web.Problem;
import nl.kraamflex.platform.web.ProblemException;
import nl.kraamflex.platform.web.ProblemResponses;
import nl.kraamflex.platform.web.StreamedBody;
import nl.kraamflex.scheduling.domain.PlanningSettings;
import nl.kraamflex.scheduling.domain.distribution.Infeasible;
import nl.kraamflex.scheduling.domain.region.FamiliesWithoutPlan;
import nl.kraamflex.scheduling.domain.region.RegionFamily;
import nl.kraamflex.scheduling.domain.region.RegionPlan;
import nl.kraamflex.scheduling.domain.region.RegionProblem;
import nl.kraamflex.scheduling.usecase.DistributeRegion;

/** The hours of a region that a caller describes, shared among its families; nothing is stored. */
@Path("/v1/region-distributions")
@Produces(MediaType.APPLICATION_JSON)
public class RegionDistributionResource {
    private final DistributeRegion distributeRegion;
    private final FamiliesInHand familiesInHand;

    RegionDistributionResource(DistributeRegion distributeRegion, FamiliesInHand familiesInHand) {
        this.distributeRegion = distributeRegion;
        this.familiesInHand = familiesInHand;
    }

    @POST
    @RolesAllowed(Role.SCHEDULING_READ)
    public Response distributeRegion(StreamedBody body) {
        FamiliesInHand.Taken taken = familiesInHand.begin();
        body.afterAnswer(taken::release);
        boolean answered = false;
        try {
            Response answer = answer(body, taken);
            answered = true;
            return answer;
        } finally {
            if (!answered) {
                taken.release();
                body.discardRest();
            }
        }
    }

    private Response answer(StreamedBody body, FamiliesInHand.Taken taken) {
        RegionRequest request = read(body, taken);
        LocalDate asOf = request.asOf();
        long readAt = System.nanoTime();
        PlanningSettings settings = distributeRegion.settings(asOf);
        RegionProblem problem = request.problem(settings);
        DistributeRegion.Distributed distributed =
                distributeRegion.of(problem, request.effort(), readAt, body::callerIsGone);
        return switch (distributed.outcome()) {
            case RegionPlan plan -> {
                StreamingOutput answer = target ->
                        RegionAnswerWriter.write(RegionAnswer.of(plan, asOf, distributed.elapsedMillis()), target);
                yield Response.ok(answer).build();
            }
            case FamiliesWithoutPlan refused -> ProblemResponses.of(withoutPlan(problem, refused));
        };
    }

    private static RegionRequest read(StreamedBody body, FamiliesInHand.Taken taken) {
        try {
            return RegionRequestReader.read(body.stream(), body.faultsOfParameters(), taken);
        } catch (IOException incomplete) {
            throw new ProblemException(Problem.of(400, "request-incomplete", "The request ended before it was complete")
                    .detail("Its body stopped arriving, or is no JSON in UTF-8. Nothing was planned; send it again.")
                    .build());
        }
    }

    private static Problem withoutPlan(RegionProblem problem, FamiliesWithoutPlan refused) {
        Map<String, Integer> places = new HashMap<>();
        List<RegionFamily> families = problem.families();
        for (int at = 0; at < families.size(); at++) {
            places.put(families.get(at).key(), at);
        }
        List<FamiliesWithoutPlan.Refused> all = refused.families();
        Problem.Builder answer = Problem.of(
                        400, "family-without-plan", "A family has no plan, however many hours there are")
                .detail("%d %s no plan by %s own days; invalidParams names %s. Nothing was planned."
                        .formatted(
                                all.size(),
                                all.size() == 1 ? "family has" : "families have",
                                all.size() == 1 ? "its" : "their",
                                all.size() <= RequestFaults.MOST ? "each" : "the first " + RequestFaults.MOST));
        for (FamiliesWithoutPlan.Refused one : all.subList(0, Math.min(all.size(), RequestFaults.MOST))) {
            answer.invalid(
                    "/families/" + places.get(one.key()) + "/days",
                    "of family " + one.key() + ": " + remedy(one.reason()));
        }
        return answer.build();
    }

    private static String remedy(Infeasible reason) {
        String needed = RegionHours.of(reason.needed()).toPlainString();
        String left = RegionHours.of(reason.available()).toPlainString();
        return switch (reason.reason()) {
            case REQUIRED_VISITS ->
                "visits on the required days %s take at least %s hours and %s are still to plan; make some of these days OPTIONAL or lower their minHours"
                        .formatted(reason.days(), needed, left);
            case VISITS_BETWEEN ->
                "visits on the days %s, which the required days and the longest gap ask for, take at least %s hours and %s are still to plan; make some required days OPTIONAL or raise longestGap"
                        .formatted(reason.days(), needed, left);
            case RUNNING_GAP ->
                "the gap since the last visit is too long already, so the required days %s cannot be visited; make them OPTIONAL, or lower daysSinceLastVisit by days that do not count"
                        .formatted(reason.days());
        };
    }
}
