package dev.mubiao;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import dev.mubiao.directory.access.Gate;
import dev.mubiao.directory.access.RightsNow;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Whoever changes something is read anew. {@link Gate#check(dev.mubiao.directory.Actor,
 * dev.mubiao.directory.access.Permission)} does so itself; all else that the gate answers, it answers about the person
 * whom it was handed.
 */
@AnalyzeClasses(packages = "dev.mubiao", importOptions = ImportOption.DoNotIncludeTests.class)
class GateUseTests {

    /** Who asks about a person as he was handed in, and why that is right. */
    private static final Set<String> HANDED_IN = Set.of(
            // They only read.
            "dev.mubiao.filingprogress.FilingProgress",
            "dev.mubiao.library.search.EntryDetailReader",
            "dev.mubiao.library.search.LibraryQueries",
            "dev.mubiao.targets.TargetQueries",
            "dev.mubiao.worklist.query.IndexRanges",
            "dev.mubiao.worklist.query.Workloads",
            // They show what the person may do now, whom they read themselves.
            "dev.mubiao.directory.ui.calendar.MissingHolidaysMenuCount",
            "dev.mubiao.directory.ui.substitution.SubstitutionsView",
            "dev.mubiao.directory.ui.tokens.ApiTokensView",
            "dev.mubiao.inbox.ui.workload.HandOverCount",
            // Its callers run in a CommandRunner, which reads the person.
            "dev.mubiao.approval.assignment.StepAccess");

    @ArchTest
    static void whoeverChangesSomethingIsReadAnew(JavaClasses portal) {
        Set<String> handedIn = portal.stream()
                .filter(type -> !type.isEquivalentTo(Gate.class))
                .filter(type -> type.getMethodCallsFromSelf().stream().anyMatch(GateUseTests::asksAboutHandedIn))
                .filter(type -> !readsAnew(type))
                .map(JavaClass::getName)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(handedIn).isEqualTo(new TreeSet<>(HANDED_IN));
    }

    private static boolean asksAboutHandedIn(JavaMethodCall call) {
        return call.getTargetOwner().isEquivalentTo(Gate.class)
                && !(call.getName().equals("check")
                        && call.getTarget().getRawParameterTypes().size() == 2);
    }

    private static boolean readsAnew(JavaClass type) {
        return type.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().isAssignableTo(RightsNow.class)
                        && call.getName().equals("of"));
    }
}
