package nl.kraamflex.indication.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.kraamflex.indication.domain.Birth;
import nl.kraamflex.indication.domain.Cases;
import nl.kraamflex.indication.domain.Decision;
import nl.kraamflex.indication.domain.DeclinedHours;
import nl.kraamflex.indication.domain.MaternityCase;
import nl.kraamflex.indication.domain.Offer;
import nl.kraamflex.indication.domain.Refusal;
import nl.kraamflex.indication.domain.Refused;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PostgresCases implements Cases, PanacheRepositoryBase<CaseEntity, UUID> {
    private final EntityManager entities;
    private final Clock clock;

    PostgresCases(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    public Optional<MaternityCase> find(UUID caseId) {
        return findByIdOptional(caseId).map(this::assemble);
    }

    @Override
    public Optional<MaternityCase> findForChange(UUID caseId) {
        return findByIdOptional(caseId, LockModeType.PESSIMISTIC_WRITE).map(this::assemble);
    }

    private MaternityCase assemble(CaseEntity row) {
        return CasesWithHistory.of(entities, List.of(row)).getFirst();
    }

    @Override
    public List<MaternityCase> search(Search search) {
        List<String> conditions = new ArrayList<>();
        Map<String, Object> values = new HashMap<>();
        @Nullable String reference = search.reference();
        if (reference != null) {
            conditions.add("reference = :reference");
            values.put("reference", reference);
        }
        @Nullable Boolean born = search.born();
        if (born != null) {
            conditions.add((born ? "" : "not ") + "exists (from BirthReportEntity b where b.key.caseId = c.id)");
        }
        @Nullable LocalDate from = search.dueFrom();
        if (from != null) {
            conditions.add("dueDate >= :from");
            values.put("from", from);
        }
        @Nullable LocalDate before = search.dueBefore();
        if (before != null) {
            conditions.add("dueDate < :before");
            values.put("before", before);
        }
        @Nullable Place after = search.after();
        if (after != null) {
            conditions.add("dueDate >= :afterDate and (dueDate > :afterDate or id > :afterId)");
            values.put("afterDate", after.dueDate());
            values.put("afterId", after.caseId());
        }
        String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        TypedQuery<CaseEntity> query =
                entities.createQuery("from CaseEntity c" + where + " order by dueDate, id", CaseEntity.class);
        values.forEach(query::setParameter);
        return CasesWithHistory.of(entities, query.setMaxResults(search.limit()).getResultList());
    }

    @Override
    public boolean any() {
        return !entities.createQuery("select id from CaseEntity", UUID.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    @Override
    public void add(MaternityCase opened) {
        try {
            persistAndFlush(CaseEntity.of(opened, clock.instant()));
        } catch (ConstraintViolationException e) {
            throw new Refused(new Refusal.ReferenceTaken());
        }
    }

    @Override
    public void addBirth(MaternityCase changed, Birth birth) {
        add(changed, BirthReportEntity.of(changed.id(), birth, clock.instant()));
    }

    @Override
    public void addDecision(MaternityCase changed, Decision decision) {
        add(changed, DecisionEntity.of(changed.id(), decision));
    }

    @Override
    public void addWithdrawal(MaternityCase changed, Decision withdrawn) {
        add(
                changed,
                WithdrawalEntity.of(
                        changed.id(),
                        withdrawn.id(),
                        Objects.requireNonNull(withdrawn.withdrawal(), "the decision is not withdrawn")));
    }

    @Override
    public void addBirthAssistance(MaternityCase changed) {
        add(changed, BirthAssistanceEntity.of(changed.id(), changed.assistance(), clock.instant()));
    }

    @Override
    public void addDeclined(MaternityCase changed, DeclinedHours declined) {
        add(changed, DeclinedHoursEntity.of(changed, declined));
    }

    @Override
    public void addOffer(MaternityCase changed, Offer offer) {
        add(changed, OfferEntity.of(changed, offer));
    }

    private void add(MaternityCase changed, Object row) {
        entities.persist(row);
        findById(changed.id()).version = changed.version();
    }
}
