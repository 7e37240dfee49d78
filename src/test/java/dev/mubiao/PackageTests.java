package dev.mubiao;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Packages stay small enough to be known by heart, depend on each other one way only, and no name means two things. */
@AnalyzeClasses(packages = "dev.mubiao", importOptions = ImportOption.DoNotIncludeTests.class)
class PackageTests {

    private static final int MOST_TYPES = 40;

    private static final DescribedPredicate<JavaClass> PACKAGE_COMMENT = simpleName("package-info");

    @ArchTest
    static final ArchRule packagesDoNotDependOnEachOtherInACircle =
            slices().matching("dev.mubiao.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule bpmnIsPlainJava = noClasses()
            .that()
            .resideInAPackage("dev.mubiao.bpmn..")
            .and(DescribedPredicate.not(PACKAGE_COMMENT))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.camunda..",
                    "org.springframework..",
                    "com.vaadin..",
                    "jakarta.persistence..",
                    "org.hibernate..",
                    "dev.mubiao.engine..");

    @ArchTest
    static final ArchRule theRulesOfADecisionKnowNoFramework = noClasses()
            .that()
            .resideInAPackage("dev.mubiao.approval.signoff..")
            .and(DescribedPredicate.not(PACKAGE_COMMENT))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.camunda..", "org.springframework..", "com.vaadin..", "dev.mubiao.engine..");

    @ArchTest
    static void noPackageHasMoreThanFortyTypes(JavaClasses classes) {
        Map<String, Long> sizes = topLevel(classes).collect(groupingBy(JavaClass::getPackageName, counting()));
        assertThat(sizes)
                .isNotEmpty()
                .allSatisfy((name, size) -> assertThat(size).as(name).isLessThanOrEqualTo(MOST_TYPES));
    }

    @ArchTest
    static void noSimpleNameOccursTwice(JavaClasses classes) {
        Map<String, List<JavaClass>> byName = topLevel(classes).collect(groupingBy(JavaClass::getSimpleName));
        assertThat(byName.values()).allSatisfy(same -> assertThat(same).hasSize(1));
    }

    private static Stream<JavaClass> topLevel(JavaClasses classes) {
        return classes.stream().filter(JavaClass::isTopLevelClass).filter(DescribedPredicate.not(PACKAGE_COMMENT));
    }
}
