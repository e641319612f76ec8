package nl.kraamflex.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rule against floating point finds each way to bring it in. */
class FloatingPointTest {
    private static final String FIXTURE = "nl.kraamflex.platform.testing.floating";
    private static final JavaClasses CLASSES = new ClassFileImporter().importPackages(FIXTURE);

    static List<JavaClass> guilty() {
        return CLASSES.stream()
                .filter(type -> type.getName().startsWith(FIXTURE + ".Guilty$"))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("guilty")
    void each_way_in_is_found(JavaClass guilty) {
        assertThatThrownBy(() -> RoomRules.noFloatingPointIn(FIXTURE)
                        .check(new ClassFileImporter().importClasses(guilty.reflect())))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(guilty.getName() + ": ");
    }

    @Test
    void there_is_a_class_for_each_way() {
        assertThat(guilty()).hasSize(18);
    }

    @Test
    void whole_numbers_and_exact_decimals_are_left_alone() {
        JavaClasses innocent = new ClassFileImporter()
                .importClasses(
                        CLASSES.get(FIXTURE + ".Innocent").reflect(),
                        CLASSES.get(FIXTURE + ".Innocent$DoubleBooking").reflect());

        RoomRules.noFloatingPointIn(FIXTURE).check(innocent);
    }
}
