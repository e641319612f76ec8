package nl.kraamflex.billing.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Lets one transaction at a time change what has no row of its own yet that could be locked. */
@ApplicationScoped
class CaseLock {
    /** First half of a lock, which keeps locks of different kinds apart. */
    enum Topic {
        INSURANCE(0x696e7375),
        INTAKE(0x696e7461),
        CLAIM_LINES(0x6c696e65),
        CLAIM_NUMBERS(0x6e756d62),
        CLAIM_SETTINGS(0x63736574);

        private final int space;

        Topic(int space) {
            this.space = space;
        }
    }

    private final EntityManager entities;

    CaseLock(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Waits until no other transaction holds the lock, and holds it until this one ends.
     *
     * @param what is locked; two things with one hash wait for each other, which does no harm
     */
    void take(Topic topic, Object what) {
        entities.createQuery("select function('pg_advisory_xact_lock' as String, :space, :what)", String.class)
                .setParameter("space", topic.space)
                .setParameter("what", what.hashCode())
                .getSingleResult();
    }
}
