package nl.kraamflex.billing.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Collectors;
import nl.kraamflex.billing.domain.tariff.ContractOverlap;
import nl.kraamflex.billing.domain.tariff.ContractRefusal;
import nl.kraamflex.billing.domain.tariff.ContractRefused;
import nl.kraamflex.billing.domain.tariff.PricePeriod;
import nl.kraamflex.platform.web.EntityTags;
import nl.kraamflex.platform.web.Problem;
import nl.kraamflex.platform.web.ProblemResponses;
import nl.kraamflex.platform.web.StandardProblems;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** Says every refusal of a contract as a problem with its remedy. */
final class ContractProblems {
    /** Another contract in the way, as the problem names it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OverlapAnswer(
            String performance,
            String contractId,
            String from,
            @Nullable String to) {}

    @ServerExceptionMapper
    Response refused(ContractRefused e) {
        return ProblemResponses.of(problem(e.refusal()));
    }

    private static Problem problem(ContractRefusal refusal) {
        return switch (refusal) {
            case ContractRefusal.NoSuchContract(var contractId) ->
                StandardProblems.notFound(
                        "This organisation has no contract %s. Its contracts are listed at /v1/contracts."
                                .formatted(contractId));
            case ContractRefusal.PeriodReversed(var validFrom, var validTo) ->
                StandardProblems.invalidRequest(List.of(new Problem.InvalidParam(
                        "/validTo",
                        "is %s, before validFrom %s: give the last day on which the contract holds"
                                .formatted(validTo, validFrom))));
            case ContractRefusal.Overlapping(var overlaps) -> overlapping(overlaps);
            case ContractRefusal.AboveMaximum(var periods) -> aboveMaximum(periods);
            case ContractRefusal.NoDraft(var contractId, var state) ->
                Problem.of(409, "contract-not-draft", "Only a draft can be changed or activated")
                        .detail("Contract %s is %s. End it and draft a new one for the days after it."
                                .formatted(contractId, state))
                        .build();
            case ContractRefusal.EndedAlready(var contractId, var endedOn) ->
                Problem.of(409, "contract-ended", "The contract has ended")
                        .detail("Contract %s ended on %s, and a contract ends once.".formatted(contractId, endedOn))
                        .build();
            case ContractRefusal.EndOutOfPeriod(var lastDay, var earliest, var latest) ->
                Problem.of(409, "contract-end-out-of-period", "The contract cannot end on that day")
                        .detail(
                                "Send a day from %s, which says that it never was in force, to %s. A draft never was in force."
                                        .formatted(earliest, latest == null ? "any later one" : latest))
                        .invalid("/lastDay", "is %s".formatted(lastDay))
                        .build();
            case ContractRefusal.ClaimedInFull(var lastDay, var first, var last) ->
                Problem.of(
                                409,
                                "contract-claimed-in-full",
                                "Care after that day was claimed in full under the contract")
                        .detail(
                                "Nothing was changed. By this contract the insurer asks families for their own contribution, and claims for care on %s were sent to it in full. Without the contract our bill would ask those families as well. Send %s or a later day, and agree on the days after it in a new contract."
                                        .formatted(
                                                first.equals(last) ? first : "%s to %s".formatted(first, last), last))
                        .invalid("/lastDay", "is %s, before %s, which was claimed already".formatted(lastDay, first))
                        .build();
            case ContractRefusal.VersionRequired(var current) ->
                StandardProblems.versionRequired(EntityTags.of(current));
            case ContractRefusal.VersionMismatch(var given, var current) ->
                StandardProblems.versionMismatch(EntityTags.of(given), EntityTags.of(current));
        };
    }

    private static Problem overlapping(List<ContractOverlap> overlaps) {
        String others = overlaps.stream()
                .map(one -> "%s has %s from %s%s"
                        .formatted(
                                one.contractId(),
                                one.performance(),
                                one.from(),
                                one.to() == null ? " on" : " to " + one.to()))
                .collect(Collectors.joining("; "));
        return Problem.of(409, "contracts-overlap", "The insurer has another contract for the same days")
                .detail("Nothing was stored. %s. Choose other days, or end the other contract first.".formatted(others))
                .with(
                        "overlaps",
                        overlaps.stream()
                                .map(one -> new OverlapAnswer(
                                        one.performance().name(),
                                        one.contractId().toString(),
                                        one.from().toString(),
                                        one.to() == null ? null : one.to().toString()))
                                .toList())
                .build();
    }

    private static Problem aboveMaximum(List<PricePeriod> periods) {
        return Problem.of(409, "contract-above-maximum", "A price is above the maximum of the NZa")
                .detail(
                        "Nothing was changed: the provider may not charge such a price and the insurer may not pay it (Wmg art. 35). "
                                + "Lower the prices named in excesses, by the amount given there at least.")
                .with(
                        "excesses",
                        periods.stream().map(ContractAnswer.PeriodAnswer::of).toList())
                .build();
    }
}
