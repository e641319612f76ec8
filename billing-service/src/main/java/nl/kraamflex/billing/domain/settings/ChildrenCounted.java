package nl.kraamflex.billing.domain.settings;

/** How many children of one birth owe a contribution for a stay; no source says, and none is shipped. */
public enum ChildrenCounted {
    /** One, however many were born. */
    ONE,
    /** Each of them. */
    EACH;

    /** How many of so many children count. */
    public int of(int children) {
        return this == ONE ? Math.min(1, children) : children;
    }
}
