package nl.kraamflex.bench.validation;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** A second reading that borrowed from the first one would repeat its mistakes. */
class IndependenceTest {
    @Test
    void the_validator_uses_the_jdk_a_reader_of_json_and_itself_and_nothing_else_of_the_suite() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..", "com.fasterxml.jackson..", "org.jspecify..", "nl.kraamflex.bench.validation..")
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("nl.kraamflex.bench.validation"));
    }
}
