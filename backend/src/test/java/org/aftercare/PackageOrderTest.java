package org.aftercare;

import java.util.List;
import java.util.stream.Stream;

import jakarta.persistence.OneToMany;
import jakarta.ws.rs.Path;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import org.aftercare.kernel.Words;

import static org.assertj.core.api.Assertions.assertThat;

/** The house: a package imports only from the packages above it in this list. */
class PackageOrderTest {
    /** The demo company tells of everything, and nothing of it; so do the figures for whoever runs it. */
    private static final List<String> ORDER =
            Stream.concat(Words.ROOMS.stream(), Stream.of("demo", "watch")).toList();

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

    /** What was begun is done, also when whoever asked has gone: org.aftercare.kernel.LeftRequestTest. */
    @TestFactory
    List<DynamicTest> noRequestIsBrokenOffHalfWay() {
        return HOUSE.stream()
                .filter(type -> type.isAnnotatedWith(Path.class))
                .filter(type -> type.getMethods().stream()
                        .anyMatch(method -> method.getRawReturnType().isEquivalentTo(Uni.class)))
                .map(resource -> DynamicTest.dynamicTest(
                        resource.getSimpleName(),
                        () -> assertThat(resource.tryGetAnnotationOfType(Cancellable.class))
                                .hasValueSatisfying(
                                        said -> assertThat(said.value()).isFalse())))
                .toList();
    }

    /** org.aftercare.kernel.Removal says why. */
    @Test
    void noRecordIsRemovedThroughTheSession() {
        assertThat(HOUSE.stream().flatMap(type -> type.getCodeUnitAccessesFromSelf().stream()))
                .map(access -> access.getTarget())
                .filteredOn(target -> target.getOwner().isAssignableTo(PanacheEntityBase.class)
                                && (target.getName().equals("deleteById")
                                        || target.getName().equals("delete")
                                                && target.getRawParameterTypes().isEmpty())
                        || target.getOwner().isAssignableTo(Mutiny.Session.class)
                                && target.getName().startsWith("remove"))
                .isEmpty();
        assertThat(HOUSE.stream().flatMap(type -> type.getFields().stream()))
                .noneMatch(field -> field.tryGetAnnotationOfType(OneToMany.class)
                        .filter(OneToMany::orphanRemoval)
                        .isPresent());
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
