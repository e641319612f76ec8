package nl.kraamflex.billing.rest;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.regex.Pattern;
import nl.kraamflex.billing.domain.law.LawRefusal;
import nl.kraamflex.billing.domain.law.LawRefused;
import nl.kraamflex.platform.dated.LawFault;
import nl.kraamflex.platform.web.EntityTags;
import nl.kraamflex.platform.web.Problem;
import nl.kraamflex.platform.web.ProblemResponses;
import nl.kraamflex.platform.web.StandardProblems;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Says every refusal of an operator's figures as a problem with its remedy. */
final class LawProblems {
    private static final Pattern ELEMENT = Pattern.compile("\\[(\\d+)]");

    @ServerExceptionMapper
    Response refused(LawRefused e) {
        return ProblemResponses.of(problem(e.refusal()));
    }

    private static Problem problem(LawRefusal refusal) {
        return switch (refusal) {
            case LawRefusal.UnknownKind(var kind, var known) ->
                Problem.of(404, "unknown-law-kind", "There is no regulation of that name here")
                        .detail("kind is %s. Name one of %s.".formatted(kind, String.join(", ", known)))
                        .invalid("kind", "is %s; the regulations are %s".formatted(kind, String.join(", ", known)))
                        .build();
            case LawRefusal.NoSuchEdition(var kind, var validFrom) ->
                StandardProblems.notFound(
                        "No operator added figures of %s from %s on. What is shipped is listed at /v1/law-figures?date=%s."
                                .formatted(kind, validFrom, validFrom));
            case LawRefusal.Faulty(var faults) -> StandardProblems.invalidRequest(params(faults));
            case LawRefusal.Conflicting(var faults) ->
                Problem.of(409, "law-figures-conflict", "The figures do not go together with those in force")
                        .detail("Nothing was stored. invalidParams names each contradiction and what to do about it.")
                        .invalid(params(faults))
                        .build();
            case LawRefusal.Unusable(var faults) -> StandardProblems.invalidRequest(params(faults));
            case LawRefusal.NothingToWithdraw(var kind, var validFrom) ->
                Problem.of(409, "nothing-to-withdraw", "No figures wait that could be withdrawn")
                        .detail(
                                "%s from %s on has no proposal. What was confirmed stays in force; put other figures forward to change it."
                                        .formatted(kind, validFrom))
                        .build();
            case LawRefusal.NothingToConfirm(var kind, var validFrom) ->
                Problem.of(409, "nothing-to-confirm", "No figures wait for a confirmation")
                        .detail("%s from %s on has no proposal. It was confirmed already, or is yet to be put forward."
                                .formatted(kind, validFrom))
                        .build();
            case LawRefusal.OwnProposal(var kind, var validFrom) ->
                Problem.of(403, "own-proposal", "Nobody confirms figures that they put forward themselves")
                        .detail(
                                "You proposed %s from %s on. Ask another operator to compare it with its source and confirm it."
                                        .formatted(kind, validFrom))
                        .build();
            case LawRefusal.VersionRequired(var current) -> StandardProblems.versionRequired(EntityTags.of(current));
            case LawRefusal.VersionMismatch(var given, var current) ->
                StandardProblems.versionMismatch(
                        EntityTags.of(given), current == 0 ? "no version yet" : EntityTags.of(current));
        };
    }

    private static List<Problem.InvalidParam> params(List<LawFault> faults) {
        return faults.stream()
                .map(fault -> new Problem.InvalidParam(
                        pointer(fault.field()),
                        LawUnits.shown("%s: %s. %s".formatted(fault.file(), fault.problem(), fault.remedy()))))
                .toList();
    }

    /** The place in the request body; first day and regulation are part of the address. */
    private static String pointer(String field) {
        return switch (field) {
            case "" -> "/";
            case "validFrom" -> field;
            case "regulation" -> "kind";
            default -> "/" + ELEMENT.matcher(field).replaceAll("/$1").replace('.', '/');
        };
    }
}
