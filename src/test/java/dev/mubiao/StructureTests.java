package dev.mubiao;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.router.Route;
import java.util.Calendar;
import java.util.Date;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RestController;

@AnalyzeClasses(packages = "dev.mubiao", importOptions = ImportOption.DoNotIncludeTests.class)
class StructureTests {

    private static final String[] MONEY_PACKAGES = {
        "dev.mubiao.platform..", "dev.mubiao.targets..", "dev.mubiao.forms..", "dev.mubiao.documents.."
    };

    @ArchTest
    static final ArchRule onlyTheEngineModuleKnowsCamunda = noClasses()
            .that()
            .resideOutsideOfPackage("dev.mubiao.engine..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..");

    @ArchTest
    static final ArchRule viewsArePackagePrivate =
            classes().that().areAnnotatedWith(Route.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule controllersArePackagePrivate = classes()
            .that()
            .areAnnotatedWith(RestController.class)
            .or()
            .areAnnotatedWith(Controller.class)
            .should()
            .bePackagePrivate()
            .andShould()
            .resideInAPackage("..web..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule nothingReachesIntoAnotherPackagesViews = classes()
            .that()
            .resideInAPackage("dev.mubiao.*.ui..")
            .should()
            .onlyBeAccessed()
            .byAnyPackage("dev.mubiao.*.ui..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule dependenciesComeThroughTheConstructor = NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

    @ArchTest
    static final ArchRule nothingIsPrintedToTheConsole = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule timeIsJavaTime = noClasses()
            .that()
            .resideOutsideOfPackage("dev.mubiao.engine..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Date.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Calendar.class)
            .because("only the engine's own API still speaks java.util.Date");

    @ArchTest
    static final ArchRule noFieldHoldsAnAmountInexactly = fields().that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(MONEY_PACKAGES)
            .should()
            .notHaveRawType(double.class)
            .andShould()
            .notHaveRawType(float.class)
            .andShould()
            .notHaveRawType(Double.class)
            .andShould()
            .notHaveRawType(Float.class);

    @ArchTest
    static final ArchRule noMethodReturnsAnAmountInexactly = methods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(MONEY_PACKAGES)
            .should()
            .notHaveRawReturnType(double.class)
            .andShould()
            .notHaveRawReturnType(float.class);

    @ArchTest
    static final ArchRule classesAreNamedByWhatTheyDo = classes()
            .should()
            .haveSimpleNameNotEndingWith("Impl")
            .andShould()
            .haveSimpleNameNotEndingWith("Utils")
            .andShould()
            .haveSimpleNameNotEndingWith("Helper")
            .andShould()
            .haveSimpleNameNotEndingWith("Manager");

    @ArchTest
    static final ArchRule nothingDependsOnTheShell = noClasses()
            .that(not(resideInAPackage("dev.mubiao.shell..")))
            .and(not(simpleNameEndingWith("Application")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.mubiao.shell..");
}
