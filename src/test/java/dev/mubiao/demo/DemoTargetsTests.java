package dev.mubiao.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mubiao.directory.BudgetUnit;
import dev.mubiao.directory.Directory;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.prereview.PreReview;
import dev.mubiao.prereview.PreReviewInput;
import dev.mubiao.prereview.RuleBooks;
import dev.mubiao.prereview.model.DocumentExcerpt;
import dev.mubiao.targets.UnitContents;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.targets.sheet.SheetProblem.Severity;
import dev.mubiao.testing.DemoPortalTest;
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
        }
    }

    private PreReviewInput input(TargetContent content) {
        return new PreReviewInput(
                content, forms.find(content.formId(), content.kind()).orElseThrow(), DocumentExcerpt.NONE);
    }
}
