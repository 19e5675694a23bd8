package org.aftercare;

import java.util.List;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The house: a package imports only from the packages above it in this list. */
class PackageOrderTest {
    private static final List<String> ORDER = List.of(
            "kernel",
            "journal",
            "regulations",
            "staff",
            "notifications",
            "approvals",
            "obligations",
            "evidence",
            "customers",
            "contracts",
            "warranties",
            "parts",
            "tickets",
            "workshop",
            "inspections",
            "billing",
            "surveys",
            "complaints",
            "documents",
            "reports",
            "demo");

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.aftercare");

    @TestFactory
    List<DynamicTest> importsOnlyFromAbove() {
        return ORDER.stream()
                .map(room -> DynamicTest.dynamicTest(room, () -> {
                    String[] below = ORDER.subList(ORDER.indexOf(room) + 1, ORDER.size()).stream()
                            .map(lower -> "org.aftercare." + lower + "..")
                            .toArray(String[]::new);
                    ArchRule rule = ArchRuleDefinition.noClasses()
                            .that()
                            .resideInAPackage("org.aftercare." + room + "..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(below)
                            .allowEmptyShould(true);
                    if (below.length > 0) {
                        rule.check(HOUSE);
                    }
                }))
                .toList();
    }

    @TestFactory
    List<DynamicTest> noClassIsCalledAfterNothing() {
        return List.of("Service", "Helper", "Manager", "Util", "Utils", "Common", "Impl", "Dto", "Mapper").stream()
                .map(name -> DynamicTest.dynamicTest(
                        name,
                        () -> ArchRuleDefinition.noClasses()
                                .should()
                                .haveSimpleNameEndingWith(name)
                                .check(HOUSE)))
                .toList();
    }
}
