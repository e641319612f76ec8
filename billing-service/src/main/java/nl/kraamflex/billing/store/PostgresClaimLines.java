package nl.kraamflex.billing.store;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kraamflex.billing.domain.claim.ClaimLine;
import nl.kraamflex.billing.domain.claim.ClaimLines;
import nl.kraamflex.billing.domain.claim.ClaimReference;
import nl.kraamflex.billing.domain.claim.ClaimSign;
import nl.kraamflex.billing.domain.claim.ClaimState;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PostgresClaimLines implements ClaimLines {
    private final EntityManager entities;
    private final CaseLock lock;

    PostgresClaimLines(EntityManager entities, CaseLock lock) {
        this.entities = entities;
        this.lock = lock;
    }

    @Override
    public List<ClaimLine> ofCaseForChange(UUID caseId) {
        lock.take(CaseLock.Topic.CLAIM_LINES, caseId);
        return lines("caseId = :caseId", Map.of("caseId", caseId), null);
    }

    @Override
    public void lockCases(List<UUID> caseIds) {
        caseIds.stream().sorted().forEach(caseId -> lock.take(CaseLock.Topic.CLAIM_LINES, caseId));
    }

    @Override
    public List<UUID> casesOfBatch(UUID batchId) {
        return cases("batchId = :batchId", "batchId", batchId);
    }

    @Override
    public List<UUID> casesNamed(Collection<String> references) {
        return references.isEmpty() ? List.of() : cases("reference in :references", "references", references);
    }

    private List<UUID> cases(String where, String name, Object value) {
        return entities.createQuery("select distinct caseId from ClaimLineEntity where " + where, UUID.class)
                .setParameter(name, value)
                .getResultStream()
                .sorted()
                .toList();
    }

    @Override
    public List<ClaimLine> ofBatch(UUID batchId) {
        return lines("batchId = :batchId", Map.of("batchId", batchId), null);
    }

    @Override
    public List<ClaimLine> named(Collection<String> references) {
        return references.isEmpty()
                ? List.of()
                : lines("reference in :references", Map.of("references", references), null);
    }

    @Override
    public List<ClaimLine> search(Search search) {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        Map<String, Object> values = new HashMap<>();
        restrict("caseId = :caseId", "caseId", search.caseId(), conditions, values);
        restrict("state = :state", "state", search.state(), conditions, values);
        restrict("uzovi = :uzovi", "uzovi", search.uzovi(), conditions, values);
        restrict("reference > :after", "after", search.after(), conditions, values);
        return lines(String.join(" and ", conditions), values, search.limit());
    }

    private static void restrict(
            String condition,
            String name,
            @Nullable Object value,
            List<String> conditions,
            Map<String, Object> values) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
    }

    @Override
    public List<ClaimLine> outsideBatches(ClaimLine.Destination destination, ClaimSign sign, ClaimState state) {
        return lines(
                "batchId is null and uzovi = :uzovi and careMonth = :careMonth and claimSign = :sign and state = :state",
                Map.of(
                        "uzovi",
                        destination.uzovi(),
                        "careMonth",
                        destination.month().toString(),
                        "sign",
                        sign,
                        "state",
                        state),
                null);
    }

    private List<ClaimLine> lines(String where, Map<String, Object> values, @Nullable Integer limit) {
        TypedQuery<ClaimLineEntity> query = entities.createQuery(
                "from ClaimLineEntity where " + where + " order by reference", ClaimLineEntity.class);
        values.forEach(query::setParameter);
        if (limit != null) {
            query.setMaxResults(limit);
        }
        return query.getResultStream().map(ClaimLineEntity::line).toList();
    }

    @Override
    public List<UUID> casesOf(YearMonth month) {
        TreeSet<UUID> cases = new TreeSet<>();
        for (String query : List.of(
                "select c.key.caseId from CareEntity c where c.careDate between :firstDate and :lastDate",
                "select c.id from CaseEntity c where c.dateOfBirth between :firstDate and :lastDate",
                "select i.caseId from CaseIntakeEntity i where i.registeredOn between :firstDate and :lastDate"
                        + " or i.intakeDate between :firstDate and :lastDate",
                "select l.caseId from ClaimLineEntity l where l.careDate between :firstDate and :lastDate")) {
            cases.addAll(entities.createQuery(query, UUID.class)
                    .setParameter("firstDate", month.atDay(1))
                    .setParameter("lastDate", month.atEndOfMonth())
                    .getResultList());
        }
        return List.copyOf(cases);
    }

    @Override
    public SortedSet<LocalDate> claimedInFull(UUID contractId, LocalDate after) {
        return lines("careDate > :after and claimSign = :sign", Map.of("after", after, "sign", ClaimSign.DEBIT), null)
                .stream()
                .filter(line -> line.state().standsWithInsurer())
                .filter(line -> Optional.ofNullable(line.content().amounts())
                        .filter(amounts -> amounts.inFullBy(contractId))
                        .isPresent())
                .map(line -> line.content().subject().date())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public List<ClaimLine> standing(UUID caseId) {
        return lines("caseId = :caseId and claimSign = :sign", Map.of("caseId", caseId, "sign", ClaimSign.DEBIT), null)
                .stream()
                .filter(line -> line.state().standsWithInsurer())
                .toList();
    }

    @Override
    public void add(ClaimLine line) {
        ClaimLineEntity added = new ClaimLineEntity();
        added.take(line);
        entities.persist(added);
    }

    @Override
    public void replace(ClaimLine line) {
        stored(line).take(line);
    }

    @Override
    public void remove(ClaimLine line) {
        if (!line.state().beforeSending()) {
            throw new IllegalStateException(
                    "Line %s is %s and cannot be removed: this is a defect.".formatted(line.reference(), line.state()));
        }
        entities.remove(stored(line));
    }

    private ClaimLineEntity stored(ClaimLine line) {
        @Nullable ClaimLineEntity found = entities.find(ClaimLineEntity.class, line.reference());
        if (found == null) {
            throw new IllegalStateException("There is no line %s: this is a defect.".formatted(line.reference()));
        }
        return found;
    }

    @Override
    public String nextReference() {
        return ClaimReference.of(UuidCreator.getTimeOrderedEpoch());
    }
}
