package dev.mubiao;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.router.Route;
import dev.mubiao.directory.Actor;
import java.util.Calendar;
import java.util.Date;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RestController;

@AnalyzeClasses(packages = "dev.mubiao", importOptions = ImportOption.DoNotIncludeTests.class)
class StructureTests {

    private static final String[] MONEY_PACKAGES = {
        "dev.mubiao.platform..", "dev.mubiao.targets..", "dev.mubiao.forms..", "dev.mubiao.documents.."
    };

    /** Components that a module offers for the views of others. */
    private static final String OFFERED_VIEWS = "dev.mubiao.prereview.ui.findings";

    private static final DescribedPredicate<JavaClass> ARE_VIEWS =
            DescribedPredicate.describe("belong to views", type -> (type.getPackageName() + ".").contains(".ui."));

    @ArchTest
    static final ArchRule onlyTheEngineModuleKnowsCamunda = noClasses()
            .that()
            .resideOutsideOfPackage("dev.mubiao.engine..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..");

    /** Both take what the checks made; whoever else deployed could forget them. */
    @ArchTest
    static final ArchRule modelsEnterTheEngineInTwoPlaces = noClasses()
            .that(not(simpleName("Deployments").or(simpleName("DryRunEngine"))))
            .should()
            .callMethodWhere(target(owner(simpleName("RepositoryService"))).and(target(name("createDeployment"))));

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

    /** The views of a module may use each other, wherever they lie in it; nothing else may know them. */
    @ArchTest
    static final ArchRule nothingReachesIntoAnotherPackagesViews = classes()
            .that(ARE_VIEWS)
            .and(not(resideInAPackage(OFFERED_VIEWS)))
            .should(beKnownToTheViewsOfTheirModuleAlone());

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

    @ArchTest
    static final ArchRule repositoriesAreUsedInTheirOwnModule = classes()
            .that()
            .areAssignableTo(Repository.class)
            .should(beUsedInTheirOwnModuleOnly())
            .because("other modules ask the services of the module that owns the rows");

    /**
     * A page stays open for hours: what it may do is read at each action ({@code CurrentActor}, {@code
     * Supplier<Actor>}), never kept from when it was opened.
     */
    @ArchTest
    static final ArchRule noViewKeepsTheRightsItWasOpenedWith =
            fields().that().areDeclaredInClassesThat(ARE_VIEWS).should(holdNoActor());

    /** A dialog without a title is announced as nothing. */
    @ArchTest
    static final ArchRule dialogsHaveTitles = classes().should(titleTheirDialogs());

    private static ArchCondition<JavaClass> titleTheirDialogs() {
        return new ArchCondition<>("title the dialogs that they make") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean untitled = type.getConstructorCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Dialog.class)
                                && call.getTarget().getRawParameterTypes().stream()
                                        .noneMatch(parameter -> parameter.isEquivalentTo(String.class)));
                boolean titled = type.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> call.getName().equals("setHeaderTitle"));
                if (untitled && !titled) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " has no title"));
                }
            }
        };
    }

    private static ArchCondition<JavaField> holdNoActor() {
        return new ArchCondition<>("hold no actor, nor anything that has one") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                JavaClass type = field.getRawType();
                boolean asked = type.isAnnotatedWith(FunctionalInterface.class);
                boolean held = !asked
                        && field.getType().getAllInvolvedRawTypes().stream()
                                .anyMatch(involved -> involved.isEquivalentTo(Actor.class)
                                        || involved.getFields().stream()
                                                .anyMatch(part ->
                                                        part.getRawType().isEquivalentTo(Actor.class)));
                if (held) {
                    events.add(SimpleConditionEvent.violated(field, field.getDescription()));
                }
            }
        };
    }

    private static ArchCondition<JavaClass> beKnownToTheViewsOfTheirModuleAlone() {
        return new ArchCondition<>("be known to the views of their module alone") {
            @Override
            public void check(JavaClass view, ConditionEvents events) {
                view.getDirectDependenciesToSelf().stream()
                        .filter(dependency -> !ARE_VIEWS.test(dependency.getOriginClass())
                                || !module(dependency.getOriginClass()).equals(module(view)))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(view, dependency.getDescription())));
            }
        };
    }

    private static ArchCondition<JavaClass> beUsedInTheirOwnModuleOnly() {
        return new ArchCondition<>("be used in their own module only") {
            @Override
            public void check(JavaClass repository, ConditionEvents events) {
                repository.getDirectDependenciesToSelf().stream()
                        .filter(use -> !module(use.getOriginClass()).equals(module(repository)))
                        .forEach(use -> events.add(SimpleConditionEvent.violated(repository, use.getDescription())));
            }
        };
    }

    /** The package below the application's. */
    private static String module(JavaClass type) {
        return type.getPackageName().replaceFirst("^dev\\.mubiao\\.?", "").replaceFirst("\\..*", "");
    }
}
