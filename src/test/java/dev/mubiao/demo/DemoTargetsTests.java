package dev.mubiao.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mubiao.directory.BudgetUnit;
import dev.mubiao.directory.Directory;
import dev.mubiao.forms.FormKind;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.prereview.PreReview;
import dev.mubiao.prereview.PreReviewInput;
import dev.mubiao.prereview.RuleBooks;
import dev.mubiao.prereview.model.DocumentExcerpt;
import dev.mubiao.targets.TargetStatus;
import dev.mubiao.targets.UnitContents;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.targets.sheet.SheetProblem.Severity;
import dev.mubiao.testing.DemoPortalTest;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The targets that the demo begins with. */
@DemoPortalTest
class DemoTargetsTests {

    @Autowired
    private DemoTargets demoTargets;

    @Autowired
    private Directory directory;

    @Autowired
    private UnitContents contents;

    @Autowired
    private Forms forms;

    @Autowired
    private RuleBooks ruleBooks;

    /** However slowly they are made, so that each is compared with all that are there before it. */
    @Test
    void canBeSubmittedBesideEachOther() {
        DemoFiles files = new DemoFiles();
        demoTargets.make(files.projects(), files.departments());

        int checked = 0;
        for (BudgetUnit unit : directory.units()) {
            List<TargetContent> ofUnit = contents.stamps(unit.id()).stream()
                    .map(stamp -> contents.content(stamp.target()))
                    .toList();
            List<PreReviewInput> inputs = ofUnit.stream().map(this::input).toList();
            assertThat(PreReview.document(ruleBooks.ruleEngine(), inputs))
                    .as(unit.name())
                    .hasSameSizeAs(ofUnit)
                    .allSatisfy(findings -> assertThat(findings)
                            .filteredOn(finding -> finding.severity() == Severity.ERROR)
                            .isEmpty());
            checked += ofUnit.size();
        }
        assertThat(checked).isEqualTo(made(files));
    }

    /**
     * One in each state for each form, without those that were given up, and one of each department where the form is for
     * departments, too.
     */
    private int made(DemoFiles files) {
        int ofProjects = forms.all().size()
                * EnumSet.complementOf(EnumSet.of(TargetStatus.VOIDED, TargetStatus.NOT_PASSED))
                        .size();
        int forDepartments = (int) forms.all().stream()
                .filter(form -> form.variant(FormKind.DEPARTMENT).isPresent())
                .count();
        assertThat(List.of(ofProjects, forDepartments)).allMatch(number -> number > 0);
        return ofProjects + forDepartments * files.departments().size();
    }

    private PreReviewInput input(TargetContent content) {
        return new PreReviewInput(content, forms.find(content.form()).orElseThrow(), DocumentExcerpt.NONE);
    }
}
