package nl.kraamflex.billing.domain.insurance;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The whole list of policies that somebody wants to put on record for a case, each with what is told of the insured person.
 *
 * @param entries in the order in which they were told
 */
public record InsurancePlan(List<Entry> entries) {
    /**
     * One policy as told.
     *
     * @param period the policy
     * @param bsn the number as it was told; null when none was
     * @param keepsBsn whether the number on file is to stay when none was told
     * @param person details as told; null leaves those on file as they are
     */
    public record Entry(
            InsurancePeriod period,
            @Nullable String bsn,
            boolean keepsBsn,
            @Nullable PersonDetails person) {

        /** Shows nothing of the person. */
        @Override
        public String toString() {
            return "Entry[" + period.from() + " to " + period.to() + "]";
        }
    }

    /**
     * What is wrong with one entry.
     *
     * @param entry its place in the list, from 0
     * @param field name of the field
     * @param reason what is wrong and what would be right, without anything about the person
     */
    public record Fault(int entry, String field, String reason) {}

    public InsurancePlan {
        entries = List.copyOf(entries);
    }

    /**
     * Everything that keeps the list from being recorded.
     *
     * @param onFile who is on file
     * @return in the order of the list; empty when it can be recorded
     */
    public List<Fault> faults(Map<InsuredPerson, InsuredIdentity> onFile) {
        List<Fault> faults = new ArrayList<>();
        for (int place = 0; place < entries.size(); place++) {
            ofDates(place, faults);
            ofBsn(place, onFile, faults);
            ofPerson(place, faults);
        }
        return List.copyOf(faults);
    }

    private void ofDates(int place, List<Fault> faults) {
        InsurancePeriod period = entries.get(place).period();
        if (reversed(period)) {
            faults.add(new Fault(
                    place,
                    "to",
                    "is %s, before from %s; give the last date the policy covers"
                            .formatted(period.to(), period.from())));
            return;
        }
        for (int other = 0; other < place; other++) {
            InsurancePeriod before = entries.get(other).period();
            if (!reversed(before) && overlap(before, period)) {
                faults.add(new Fault(
                        place,
                        "from",
                        "is %s, and entry %d covers some of the same dates; a date of care has one policy"
                                .formatted(period.from(), other)));
            }
        }
    }

    private static boolean reversed(InsurancePeriod period) {
        return period.to() != null && period.to().isBefore(period.from());
    }

    private static boolean overlap(InsurancePeriod one, InsurancePeriod other) {
        return (one.to() == null || !other.from().isAfter(one.to()))
                && (other.to() == null || !one.from().isAfter(other.to()));
    }

    private void ofBsn(int place, Map<InsuredPerson, InsuredIdentity> onFile, List<Fault> faults) {
        Entry entry = entries.get(place);
        @Nullable String told = entry.bsn();
        if (told == null) {
            if (entry.keepsBsn() && identity(onFile, entry).bsn() == null && toldElsewhere(entry) == null) {
                faults.add(new Fault(
                        place, "bsnOnFile", "is true, and no BSN of this person is on file; send it in bsn once"));
            }
            return;
        }
        if (Bsn.of(told).isEmpty()) {
            faults.add(
                    new Fault(place, "bsn", "is no BSN: nine digits that pass the 11-proof; check it on the document"));
        }
        for (int other = 0; other < place; other++) {
            Entry before = entries.get(other);
            if (samePerson(before, entry)
                    && before.bsn() != null
                    && !before.bsn().equals(told)) {
                faults.add(new Fault(
                        place,
                        "bsn",
                        "differs from that of entry %d for the same insured person; a person has one"
                                .formatted(other)));
            }
        }
    }

    private void ofPerson(int place, List<Fault> faults) {
        Entry entry = entries.get(place);
        for (int other = 0; other < place; other++) {
            Entry before = entries.get(other);
            if (samePerson(before, entry)
                    && before.person() != null
                    && entry.person() != null
                    && !before.person().equals(entry.person())) {
                faults.add(new Fault(
                        place,
                        "person",
                        "differs from that of entry %d for the same insured person; say it once".formatted(other)));
            }
        }
    }

    private @Nullable String toldElsewhere(Entry entry) {
        return entries.stream()
                .filter(other -> samePerson(other, entry))
                .map(Entry::bsn)
                .filter(bsn -> bsn != null)
                .findFirst()
                .orElse(null);
    }

    private static boolean samePerson(Entry one, Entry other) {
        return one.period().insured() == other.period().insured();
    }

    private static InsuredIdentity identity(Map<InsuredPerson, InsuredIdentity> onFile, Entry entry) {
        return onFile.getOrDefault(entry.period().insured(), InsuredIdentity.NONE);
    }

    /** The policies alone. */
    public List<InsurancePeriod> periods() {
        return entries.stream().map(Entry::period).toList();
    }

    /**
     * Who is on file once the list is recorded: what was told, and what was on file where the list says that it stays. A person
     * whom no entry names is forgotten.
     *
     * @param onFile who is on file now
     */
    public Map<InsuredPerson, InsuredIdentity> identities(Map<InsuredPerson, InsuredIdentity> onFile) {
        Map<InsuredPerson, InsuredIdentity> identities = new EnumMap<>(InsuredPerson.class);
        for (Entry entry : entries) {
            InsuredIdentity before = identity(onFile, entry);
            InsuredIdentity sofar = identities.getOrDefault(entry.period().insured(), InsuredIdentity.NONE);
            identities.put(
                    entry.period().insured(),
                    new InsuredIdentity(bsn(entry, before, sofar), person(entry, before, sofar)));
        }
        return identities;
    }

    private static @Nullable Bsn bsn(Entry entry, InsuredIdentity before, InsuredIdentity sofar) {
        @Nullable String told = entry.bsn();
        if (told != null) {
            return Bsn.of(told).orElseThrow();
        }
        if (sofar.bsn() != null) {
            return sofar.bsn();
        }
        return entry.keepsBsn() ? before.bsn() : null;
    }

    private static @Nullable PersonDetails person(Entry entry, InsuredIdentity before, InsuredIdentity sofar) {
        if (entry.person() != null) {
            return entry.person();
        }
        return sofar.person() == null ? before.person() : sofar.person();
    }
}
