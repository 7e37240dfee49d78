package dev.mubiao.prereview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.organisation.DirectoryAdministration;
import dev.mubiao.forms.layout.Field;
import dev.mubiao.platform.Criterion;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.cell.FieldRef;
import dev.mubiao.targets.draft.TargetDrafts;
import dev.mubiao.targets.sheet.SheetProblem;
import dev.mubiao.testing.Contents;
import dev.mubiao.testing.Organisation;
import dev.mubiao.testing.PortalTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The reasons of one dialog are kept together or not at all. */
@PortalTest
class WarningReasonsTests {

    private static final SheetProblem FIRST = warning(Field.OVERVIEW);
    private static final SheetProblem SECOND = warning(Field.TOTAL);

    @Autowired
    WarningReasons reasons;

    @Autowired
    TargetDrafts drafts;

    @Autowired
    DirectoryAdministration administration;

    @Autowired
    Directory directory;

    Actor preparer;
    TargetId target;

    @BeforeEach
    void engage() {
        Organisation organisation = new Organisation(administration, directory);
        preparer = organisation.preparer();
        target = drafts.create(preparer, organisation.unit(), Contents.twoRows("教室修缮"));
    }

    @Test
    void eachWarningHasItsOwn() {
        reasons.give(preparer, target, Map.of(FIRST, "概况见附件", SECOND, "上级统一核定"));

        assertThat(reasons.of(target, List.of(FIRST, SECOND)))
                .containsOnly(Map.entry(FIRST, "概况见附件"), Map.entry(SECOND, "上级统一核定"));
    }

    @Test
    void noneIsKeptIfOneIsTooLong() {
        Map<SheetProblem, String> given = new LinkedHashMap<>();
        given.put(FIRST, "概况见附件");
        given.put(SECOND, "长".repeat(WarningReasons.LONGEST + 1));

        assertThatThrownBy(() -> reasons.give(preparer, target, given)).isInstanceOf(Refusal.class);

        assertThat(reasons.of(target, List.of(FIRST, SECOND))).isEmpty();
    }

    private static SheetProblem warning(Field field) {
        return new SheetProblem(
                new FieldRef(field),
                SheetProblem.Severity.WARNING,
                "PR-000",
                Criterion.COMPLETENESS,
                "prereview.some",
                List.of(),
                "",
                null);
    }
}
