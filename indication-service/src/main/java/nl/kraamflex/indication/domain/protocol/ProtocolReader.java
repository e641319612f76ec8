package nl.kraamflex.indication.domain.protocol;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.kraamflex.platform.dated.Figure;
import nl.kraamflex.platform.dated.LawEdition;
import nl.kraamflex.platform.dated.LawEntry;
import nl.kraamflex.platform.dated.Unit;
import nl.kraamflex.platform.dated.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Makes a {@link Protocol} of a law file, by the names of its entries: {@code package-*}, {@code factor-*}, {@code core-*},
 * {@code moment-*}, {@code hospital-night-*}, and the figures every protocol must have. Collects everything that is wrong.
 */
final class ProtocolReader {
    private static final String BIRTH_ASSISTANCE_END = "birth-assistance-end-after-placenta";
    private static final int QUARTER = 15;
    private static final Set<Unit> HOURS = EnumSet.of(Unit.MINUTES, Unit.MINUTES_PER_NIGHT, Unit.MINUTES_PER_CARE_DAY);

    private static final List<Required> REQUIRED = List.of(
            number("floor", Unit.MINUTES),
            number("ceiling", Unit.MINUTES),
            number("default-last-day", Unit.DAY_NUMBER),
            number("last-day-with-decision", Unit.DAY_NUMBER),
            number(BIRTH_ASSISTANCE_END, Unit.MINUTES),
            number("intake-from-week", Unit.WEEK_OF_PREGNANCY),
            number("intake-until-week", Unit.WEEK_OF_PREGNANCY),
            number("late-registration-from-week", Unit.WEEK_OF_PREGNANCY),
            choice("hospital-stay-of", HospitalStayOf.values()),
            choice("maternity-hotel-stay", StayElsewhere.values()),
            choice("birth-centre-stay", StayElsewhere.values()),
            choice("floor-after-hospital", FloorAfterHospital.values()),
            choice("birth-assistance-in-ceiling", BirthAssistanceInCeiling.values()),
            choice("mixed-feeding", MixedFeeding.values()),
            choice("day-one-of-multiples", DayOneOfMultiples.values()),
            choice("feeding-change", FeedingChange.values()),
            choice("late-registration-rule", LateRegistration.values()),
            number("start-recheck-day", Unit.DAY_NUMBER),
            new Required("recheck-days", Unit.DAY_NUMBER, Figure.Amounts.class, List.of()));

    /** A figure that every protocol must have: its unit and shape, and of a word which ones the rules know. */
    private record Required(String name, Unit unit, Class<? extends Figure.Value> shape, List<String> words) {}

    private final LawEdition edition;
    private final List<String> faults;
    private final Map<String, Figure> figures = new HashMap<>();
    private final Map<String, LawEntry> entries = new HashMap<>();

    ProtocolReader(LawEdition edition, List<String> faults) {
        this.edition = edition;
        this.faults = faults;
        for (LawEntry entry : edition.entries()) {
            entries.put(entry.name(), entry);
            if (entry.figure() != null) {
                figures.put(entry.name(), entry.figure());
            }
        }
    }

    /** The protocol, or null when it has faults. */
    @Nullable
    Protocol read() {
        int before = faults.size();
        REQUIRED.forEach(this::require);
        List<CarePackage> packages =
                named("package-").stream().map(this::carePackage).toList();
        if (packages.isEmpty()) {
            fault("package-…", "is missing: a protocol needs a package to start from");
        }
        refuseSharedFeedings(packages);
        List<Factor> factors = named("factor-").stream().map(this::factor).toList();
        List<CoreProduct> products = coreProducts(packages);
        List<MomentRule> moments = moments();
        Map<Feeding, Figure> nights = nights();
        figures.forEach(this::refusePartsOfQuarters);
        return faults.size() > before
                ? null
                : new Protocol(
                        edition.file(), edition.replaced(), packages, factors, products, nights, moments, figures);
    }

    private static Required number(String name, Unit unit) {
        return new Required(name, unit, Figure.Amount.class, List.of());
    }

    private static Required choice(String name, Enum<?>[] constants) {
        return new Required(
                name,
                Unit.CHOICE,
                Figure.Text.class,
                Arrays.stream(constants).map(Enum::name).toList());
    }

    private void require(Required required) {
        Figure figure = figures.get(required.name());
        if (figure == null) {
            fault(required.name(), "has no value, and every protocol needs one");
            return;
        }
        if (figure.unit() != required.unit()) {
            fault(required.name(), "is in %s, and must be in %s".formatted(figure.unit(), required.unit()));
        } else if (!required.shape().isInstance(figure.value())) {
            fault(
                    required.name(),
                    required.shape() == Figure.Amount.class
                            ? "has several numbers: write one, as `amount`"
                            : "has one number: write a list, as `amounts`");
        } else if (figure.value() instanceof Figure.Text(String word)
                && !required.words().contains(word)) {
            fault(required.name(), "is %s; write one of %s".formatted(word, required.words()));
        }
    }

    /** Hours are told in quarters of an hour; the end of birth assistance is a moment on the clock and no hours. */
    private void refusePartsOfQuarters(String name, Figure figure) {
        if (!HOURS.contains(figure.unit()) || name.equals(BIRTH_ASSISTANCE_END)) {
            return;
        }
        List<Long> minutes = switch (figure.value()) {
            case Figure.Amount(long amount) -> List.of(amount);
            case Figure.Amounts(List<Long> amounts) -> amounts;
            default -> List.of();
        };
        minutes.stream()
                .filter(amount -> amount % QUARTER != 0)
                .forEach(amount -> fault(
                        name,
                        "is %d minutes, which is no whole number of quarters of an hour: write a multiple of %d"
                                .formatted(amount, QUARTER)));
    }

    private List<LawEntry> named(String prefix) {
        return edition.entries().stream()
                .filter(entry -> entry.name().startsWith(prefix))
                .toList();
    }

    private CarePackage carePackage(LawEntry entry) {
        Set<Feeding> baseFor = EnumSet.noneOf(Feeding.class);
        entry.attribute("base-for").forEach(word -> add(baseFor, Feeding.class, word, entry, "base-for"));
        List<String> night = entry.attribute("night");
        if (!night.isEmpty()) {
            LawEntry ownNight = entries.get(night.getFirst());
            if (ownNight == null) {
                fault(entry.name(), "names the night %s, which the file does not have".formatted(night.getFirst()));
            } else {
                requireUnit(ownNight, Unit.MINUTES_PER_NIGHT);
            }
        }
        requireUnit(entry, Unit.MINUTES);
        return new CarePackage(
                code(entry, "package-"),
                label(entry),
                entry.figure(),
                baseFor,
                !night.isEmpty(),
                night.isEmpty() ? null : figures.get(night.getFirst()));
    }

    private void refuseSharedFeedings(List<CarePackage> packages) {
        Set<Feeding> taken = EnumSet.noneOf(Feeding.class);
        for (CarePackage carePackage : packages) {
            for (Feeding feeding : carePackage.baseFor()) {
                if (!taken.add(feeding)) {
                    fault(
                            "package-…",
                            "base-for %s stands at two packages; only one can be the base".formatted(feeding));
                }
            }
        }
    }

    private Factor factor(LawEntry entry) {
        Direction direction = constant(Direction.class, first(entry, "direction"), entry, "direction");
        String circumstance = first(entry, "applies-when");
        Figure hours = entry.figure();
        requireUnit(entry, Unit.MINUTES, Unit.MINUTES_PER_CARE_DAY);
        if (direction == Direction.EITHER && hours != null) {
            fault(entry.name(), "has hours and goes in either direction: write MORE or LESS");
        }
        return new Factor(
                code(entry, "factor-"),
                entry.name(),
                label(entry),
                direction == null ? Direction.EITHER : direction,
                hours,
                circumstance == null ? null : constant(Circumstance.class, circumstance, entry, "applies-when"),
                entry.note());
    }

    private List<CoreProduct> coreProducts(List<CarePackage> packages) {
        List<CoreProduct> products = new ArrayList<>();
        for (LawEntry entry : named("core-")) {
            Figure hours = entry.figure();
            if (hours == null) {
                fault(entry.name(), "has no value: leave out a product without hours");
                continue;
            }
            if (hours.value() instanceof Figure.Amounts(List<Long> both) && both.size() != 2) {
                fault(
                        entry.name(),
                        "has %d %s: write those of a first and of a later child"
                                .formatted(both.size(), both.size() == 1 ? "number" : "numbers"));
            }
            String of = first(entry, "of-package");
            String packageCode = of == null ? null : of.toUpperCase(Locale.ROOT).replace('-', '_');
            if (packageCode != null
                    && packages.stream().noneMatch(known -> known.code().equals(packageCode))) {
                fault(entry.name(), "belongs to package %s, which the file does not have".formatted(of));
            }
            products.add(new CoreProduct(code(entry, "core-"), label(entry), hours, packageCode));
        }
        return products;
    }

    private List<MomentRule> moments() {
        List<MomentRule> moments = new ArrayList<>();
        for (Moment moment : Moment.values()) {
            LawEntry entry = entries.get(moment.key());
            if (entry == null || entry.figure() == null) {
                continue;
            }
            Set<DeciderRole> roles = EnumSet.noneOf(DeciderRole.class);
            entry.attribute("roles").forEach(word -> add(roles, DeciderRole.class, word, entry, "roles"));
            if (roles.isEmpty()) {
                fault(entry.name(), "names no roles: nobody could decide");
            }
            require(choice(moment.key(), Force.values()));
            LawEntry latestDay = entries.get(moment.latestDayKey());
            if (latestDay != null) {
                requireUnit(latestDay, Unit.DAY_NUMBER);
            }
            moments.add(new MomentRule(moment, roles, entry.figure(), latestDay == null ? null : latestDay.figure()));
        }
        if (moments.stream().noneMatch(rule -> rule.moment() == Moment.START)) {
            fault(Moment.START.key(), "is missing: a protocol needs the decision that care starts with");
        }
        return moments;
    }

    private Map<Feeding, Figure> nights() {
        Map<Feeding, Figure> nights = new EnumMap<>(Feeding.class);
        for (Feeding feeding : Feeding.values()) {
            LawEntry night = entries.get("hospital-night-" + feeding.name().toLowerCase(Locale.ROOT));
            if (night != null && night.figure() != null) {
                requireUnit(night, Unit.MINUTES_PER_NIGHT);
                nights.put(feeding, night.figure());
            }
        }
        return nights;
    }

    private Wording label(LawEntry entry) {
        Wording label = entry.label();
        if (label == null) {
            fault(entry.name(), "has no `label`: families read its name in Dutch and English");
            return new Wording(entry.name(), entry.name());
        }
        return label;
    }

    private void requireUnit(LawEntry entry, Unit... allowed) {
        Figure figure = entry.figure();
        if (figure != null && !List.of(allowed).contains(figure.unit())) {
            fault(entry.name(), "is in %s, and must be in one of %s".formatted(figure.unit(), List.of(allowed)));
        } else if (figure != null && !(figure.value() instanceof Figure.Amount)) {
            fault(entry.name(), "has several numbers: write one, as `amount`");
        }
    }

    private static String code(LawEntry entry, String prefix) {
        return entry.name().substring(prefix.length()).toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static @Nullable String first(LawEntry entry, String attribute) {
        List<String> words = entry.attribute(attribute);
        return words.isEmpty() ? null : words.getFirst();
    }

    private <E extends Enum<E>> void add(Set<E> words, Class<E> type, String word, LawEntry entry, String attribute) {
        @Nullable E constant = constant(type, word, entry, attribute);
        if (constant != null) {
            words.add(constant);
        }
    }

    private <E extends Enum<E>> @Nullable E constant(
            Class<E> type, @Nullable String word, LawEntry entry, String attribute) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(word)) {
                return constant;
            }
        }
        fault(entry.name(), "has %s %s; write one of %s".formatted(attribute, word, List.of(type.getEnumConstants())));
        return null;
    }

    private void fault(String name, String problem) {
        faults.add("law/%s.yaml: %s %s.".formatted(edition.file().id(), name, problem));
    }
}
