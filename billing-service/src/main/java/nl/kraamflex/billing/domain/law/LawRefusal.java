package nl.kraamflex.billing.domain.law;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import nl.kraamflex.platform.dated.LawFault;

/** Why figures of an operator are not taken. Each tells the caller what to do. */
public sealed interface LawRefusal {
    /** There is no such regulation here. */
    record UnknownKind(String kind, SortedSet<String> known) implements LawRefusal {}

    /** Nothing was added under this kind and first day. */
    record NoSuchEdition(String kind, LocalDate validFrom) implements LawRefusal {}

    /** The edition is wrong in itself. */
    record Faulty(List<LawFault> faults) implements LawRefusal {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }

    /** The edition does not go together with the versions that are in force. */
    record Conflicting(List<LawFault> faults) implements LawRefusal {
        public Conflicting {
            faults = List.copyOf(faults);
        }
    }

    /** No bill can be made by the edition. */
    record Unusable(List<LawFault> faults) implements LawRefusal {
        public Unusable {
            faults = List.copyOf(faults);
        }
    }

    /** Nothing waits for a second person. */
    record NothingToConfirm(String kind, LocalDate validFrom) implements LawRefusal {}

    /** Nothing waits that could be withdrawn. */
    record NothingToWithdraw(String kind, LocalDate validFrom) implements LawRefusal {}

    /** Whoever proposed figures cannot confirm them. */
    record OwnProposal(String kind, LocalDate validFrom) implements LawRefusal {}

    /** The edition exists and no version was given. */
    record VersionRequired(long current) implements LawRefusal {}

    /** The edition is not at the version that was given; 0 when it does not exist. */
    record VersionMismatch(long given, long current) implements LawRefusal {}
}
