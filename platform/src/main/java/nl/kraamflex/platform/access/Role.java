package nl.kraamflex.platform.access;

/** The roles a token may carry in its claim {@code groups}: reading and writing per service, and two for operators. */
public final class Role {
    public static final String INDICATION_READ = "indication-read";
    public static final String INDICATION_WRITE = "indication-write";
    public static final String SCHEDULING_READ = "scheduling-read";
    public static final String SCHEDULING_WRITE = "scheduling-write";
    public static final String BILLING_READ = "billing-read";
    public static final String BILLING_WRITE = "billing-write";
    public static final String OPERATOR = "operator";
    public static final String AUDITOR = "auditor";

    private Role() {}
}
