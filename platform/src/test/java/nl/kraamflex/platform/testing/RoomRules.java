package nl.kraamflex.platform.testing;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/**
 * The rules of the rooms (CONTRIBUTING.md), as tests. A service has one subclass that names its root package; platform has
 * one too.
 */
public abstract class RoomRules {
    private final String root;
    private final JavaClasses production;
    private final JavaClasses tests;

    /**
     * Prepares the rules for a service.
     *
     * @param root its root package, such as {@code nl.kraamflex.indication}
     */
    protected RoomRules(String root) {
        this.root = root;
        this.production = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .withImportOption(new ImportOption.DoNotIncludeJars())
                .importPackages(root);
        this.tests = new ClassFileImporter()
                .withImportOption(new ImportOption.OnlyIncludeTests())
                .importPackages(root);
        if (production.isEmpty()) {
            throw new IllegalStateException(
                    "No class found below %s: a rule over nothing proves nothing.".formatted(root));
        }
    }

    private String room(String name) {
        return root + "." + name + "..";
    }

    @Test
    void domain_is_plain_java() {
        DescribedPredicate<JavaClass> allowed =
                resideInAnyPackage(room("domain"), "java..", "org.jspecify..", "nl.kraamflex.platform.dated..");
        classes()
                .that(resideInAPackage(room("domain")))
                .should()
                .onlyDependOnClassesThat(
                        allowed.or(DescribedPredicate.describe("primitive", type -> isPrimitive(type))))
                .allowEmptyShould(root.endsWith(".platform"))
                .check(production);
    }

    @Test
    void domain_has_no_floating_point() {
        noFloatingPointIn(room("domain")).check(production);
    }

    /** The rule that classes of these packages neither declare nor compute with floating point; it has nothing against no classes. */
    static ArchRule noFloatingPointIn(String packages) {
        return classes()
                .that(resideInAPackage(packages))
                .should(new ArchCondition<>("have nothing to do with floating point") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        for (String place : FloatingPoint.in(bytesOf(type))) {
                            events.add(SimpleConditionEvent.violated(type, type.getName() + ": " + place));
                        }
                    }
                })
                .allowEmptyShould(true);
    }

    private static byte[] bytesOf(JavaClass type) {
        URI source = type.getSource()
                .orElseThrow(
                        () -> new IllegalStateException("Where " + type.getName() + " was read from is not known."))
                .getUri();
        try (InputStream bytes = source.toURL().openStream()) {
            return bytes.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void use_cases_know_the_domain_and_neither_http_nor_tables_nor_topics() {
        noClasses()
                .that(resideInAPackage(room("usecase")))
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        room("rest"),
                        room("store"),
                        room("messaging"),
                        "nl.kraamflex.platform.web..",
                        "nl.kraamflex.platform.events..",
                        "jakarta.ws.rs..",
                        "jakarta.persistence..",
                        "org.apache.kafka.."))
                .allowEmptyShould(root.endsWith(".platform"))
                .check(production);
    }

    @Test
    void outer_rooms_do_not_know_each_other() {
        List<String> outer = List.of("rest", "store", "messaging");
        for (String one : outer) {
            String[] others = outer.stream()
                    .filter(room -> !room.equals(one))
                    .map(this::room)
                    .toArray(String[]::new);
            noClasses()
                    .that(resideInAPackage(room(one)))
                    .should()
                    .dependOnClassesThat(resideInAnyPackage(others))
                    .allowEmptyShould(true)
                    .check(production);
        }
    }

    @Test
    void rooms_have_an_order() {
        slices().matching(root + ".(*)..").should().beFreeOfCycles().check(production);
    }

    @Test
    void no_service_knows_another() {
        String[] others = List.of("indication", "scheduling", "billing").stream()
                .filter(name -> !root.endsWith("." + name))
                .map(name -> "nl.kraamflex." + name + "..")
                .toArray(String[]::new);
        noClasses().should().dependOnClassesThat(resideInAnyPackage(others)).check(production);
    }

    @Test
    void time_comes_from_the_injected_clock() {
        DescribedPredicate<JavaCall<?>> asksTheMachine =
                DescribedPredicate.describe("ask the machine for the time", call -> {
                    String owner = call.getTargetOwner().getName();
                    boolean now = owner.startsWith("java.time.")
                            && call.getName().equals("now")
                            && call.getTarget().getRawParameterTypes().stream()
                                    .noneMatch(type -> type.isEquivalentTo(Clock.class));
                    boolean system =
                            owner.equals("java.time.Clock") && call.getName().startsWith("system");
                    boolean millis =
                            owner.equals("java.lang.System") && call.getName().equals("currentTimeMillis");
                    return now || system || millis;
                });
        noClasses()
                .that(DescribedPredicate.not(resideInAPackage("nl.kraamflex.platform.time..")))
                .should()
                .callMethodWhere(asksTheMachine)
                .check(production);
    }

    @Test
    void no_native_sql_outside_outbox_inbox_and_idempotency() {
        noClasses()
                .that(DescribedPredicate.not(
                        resideInAnyPackage("nl.kraamflex.platform.events..", "nl.kraamflex.platform.web..")))
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "create native queries",
                        call -> call.getName().startsWith("createNative")
                                || call.getTargetOwner().getName().startsWith("java.sql.")
                                || call.getTargetOwner().getName().equals("javax.sql.DataSource")))
                .check(production);
    }

    @Test
    void names_say_what_a_thing_is() {
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager|Impl|Common|Base|Misc)(\\$.*)?$")
                .check(production);
    }

    @Test
    void every_package_is_null_marked() {
        classes()
                .should(new ArchCondition<>("be in a null-marked package") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        JavaPackage room = type.getPackage();
                        boolean marked = room.tryGetPackageInfo()
                                .map(info -> info.isAnnotatedWith(NullMarked.class))
                                .orElse(false);
                        events.add(new SimpleConditionEvent(
                                room, marked, room.getName() + " has no package-info with @NullMarked"));
                    }
                })
                .check(production);
    }

    @Test
    void tests_do_not_sleep() {
        noClasses().should().callMethod(Thread.class, "sleep", long.class).check(tests);
    }

    private static boolean isPrimitive(JavaClass type) {
        return type.getBaseComponentType().isPrimitive();
    }
}
