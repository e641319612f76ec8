package nl.kraamflex.indication.domain.calculation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what cannot be right in stays away from home. */
final class StayContradictions {
    private final LocalDate dayOne;
    private final int children;
    private final List<Stay> stays;
    private final List<Contradiction> found = new ArrayList<>();

    StayContradictions(LocalDate dayOne, int children, List<Stay> stays) {
        this.dayOne = dayOne;
        this.children = children;
        this.stays = stays;
    }

    List<Contradiction> found() {
        for (int i = 0; i < stays.size(); i++) {
            Stay stay = stays.get(i);
            String field = "stays/" + i;
            @Nullable LocalDate until = stay.until();
            @Nullable Integer child = stay.child();
            if (stay.from().isBefore(dayOne)) {
                add(
                        "stay-before-birth",
                        field + "/from",
                        "A stay begins before the birth",
                        "from is %s and the birth is on %s. Give the date of birth for a stay that began earlier."
                                .formatted(stay.from(), dayOne));
            }
            if (until != null && until.isBefore(stay.from())) {
                add(
                        "stay-ends-before-it-begins",
                        field + "/until",
                        "A stay ends before it begins",
                        "until is %s and from is %s. Correct one of them.".formatted(until, stay.from()));
            }
            if (child != null && (stay.person() == Stay.Person.MOTHER || child > children)) {
                add(
                        "stay-of-unknown-child",
                        field + "/child",
                        "A stay names a child that is not there",
                        stay.person() == Stay.Person.MOTHER
                                ? "child is %d at a stay of the mother. Leave it out.".formatted(child)
                                : "child is %d and %d were born. Record each child with the birth."
                                        .formatted(child, children));
            }
            for (int j = 0; j < i; j++) {
                if (overlap(stays.get(j), stay)) {
                    add(
                            "stays-overlap",
                            field + "/from",
                            "Two stays of one person overlap",
                            "The stay from %s begins before an earlier one of the same person ended. Correct the dates."
                                    .formatted(stay.from()));
                }
            }
        }
        return found;
    }

    private static boolean overlap(Stay one, Stay other) {
        boolean same = one.person() == other.person()
                && (one.child() == null || other.child() == null || one.child().equals(other.child()));
        return same && begins(one, other) && begins(other, one);
    }

    private static boolean begins(Stay one, Stay beforeEndOf) {
        @Nullable LocalDate end = beforeEndOf.until();
        return end == null || one.from().isBefore(end);
    }

    private void add(String type, String field, String title, String detail) {
        found.add(new Contradiction(type, field, title, detail));
    }
}
