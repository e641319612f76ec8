package nl.kraamflex.indication.store;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kraamflex.indication.domain.Birth;
import nl.kraamflex.indication.domain.BirthAssistance;
import nl.kraamflex.indication.domain.Decision;
import nl.kraamflex.indication.domain.DeclinedHours;
import nl.kraamflex.indication.domain.MaternityCase;
import nl.kraamflex.indication.domain.Offer;
import nl.kraamflex.indication.domain.Withdrawal;
import org.jspecify.annotations.Nullable;

/** Reads everything that was said about some cases, with one query for each table however many cases they are. */
final class CasesWithHistory {
    private static final String OF_CASES = " where caseId in :cases";

    private final Map<UUID, Birth> births = new HashMap<>();
    private final Map<UUID, BirthAssistance> assistance = new HashMap<>();
    private final Map<UUID, List<Decision>> decisions;
    private final Map<UUID, List<DeclinedHours>> declined;
    private final Map<UUID, List<Offer>> offers;

    private CasesWithHistory(EntityManager entities, Collection<UUID> cases) {
        rows(entities, BirthReportEntity.class, latestOf("BirthReportEntity"), cases)
                .forEach(row -> births.put(row.key.caseId(), row.birth()));
        rows(entities, BirthAssistanceEntity.class, latestOf("BirthAssistanceEntity"), cases)
                .forEach(row -> assistance.put(row.key.caseId(), row.assistance()));
        Map<UUID, Withdrawal> withdrawals = new HashMap<>();
        rows(entities, WithdrawalEntity.class, "from WithdrawalEntity" + OF_CASES, cases)
                .forEach(row -> withdrawals.put(row.decisionId, row.withdrawal()));
        decisions = byCase(
                rows(entities, DecisionEntity.class, "from DecisionEntity" + OF_CASES, cases),
                row -> row.caseId,
                row -> row.decision(withdrawals.get(row.id)));
        declined = byCase(
                rows(
                        entities,
                        DeclinedHoursEntity.class,
                        "from DeclinedHoursEntity" + OF_CASES + " order by caseVersion",
                        cases),
                row -> row.caseId,
                DeclinedHoursEntity::declined);
        offers = byCase(
                rows(entities, OfferEntity.class, "from OfferEntity" + OF_CASES + " order by caseVersion", cases),
                row -> row.caseId,
                OfferEntity::offer);
    }

    /** The cases of these rows, in their order. */
    static List<MaternityCase> of(EntityManager entities, List<CaseEntity> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        CasesWithHistory history =
                new CasesWithHistory(entities, rows.stream().map(row -> row.id).toList());
        return rows.stream().map(history::assemble).toList();
    }

    private MaternityCase assemble(CaseEntity row) {
        @Nullable Birth birth = births.get(row.id);
        return new MaternityCase(
                row.id,
                row.registration(),
                birth,
                decisions.getOrDefault(row.id, List.of()),
                assistance.getOrDefault(row.id, BirthAssistance.NONE),
                declined.getOrDefault(row.id, List.of()),
                offers.getOrDefault(row.id, List.of()),
                row.version);
    }

    private static String latestOf(String entity) {
        return "from %1$s one where one.key.caseId in :cases and one.key.version = (select max(other.key.version) from %1$s other where other.key.caseId = one.key.caseId)"
                .formatted(entity);
    }

    private static <E> List<E> rows(EntityManager entities, Class<E> type, String query, Collection<UUID> cases) {
        return entities.createQuery(query, type).setParameter("cases", cases).getResultList();
    }

    private static <E, R> Map<UUID, List<R>> byCase(List<E> rows, Function<E, UUID> caseOf, Function<E, R> read) {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        caseOf, HashMap::new, Collectors.mapping(read, Collectors.toCollection(ArrayList::new))));
    }
}
