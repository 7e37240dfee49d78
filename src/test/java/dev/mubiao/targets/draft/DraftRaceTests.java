package dev.mubiao.targets.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.organisation.DirectoryAdministration;
import dev.mubiao.forms.IndicatorField;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetQueries;
import dev.mubiao.targets.content.Indicator;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.targets.merge.DraftConflict;
import dev.mubiao.testing.Contents;
import dev.mubiao.testing.Crowd;
import dev.mubiao.testing.EditedContent;
import dev.mubiao.testing.Organisation;
import dev.mubiao.testing.PortalTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Several people save the same draft at the same moment, again and again. */
@PortalTest
class DraftRaceTests {

    private static final int PEOPLE = 4;
    private static final int SAVES = 8;

    @Autowired
    DirectoryAdministration administration;

    @Autowired
    Directory directory;

    @Autowired
    TargetDrafts drafts;

    @Autowired
    TargetQueries queries;

    @RepeatedTest(5)
    void nobodyLosesWhatHeTypedIntoCellsOfHisOwn() throws Exception {
        Organisation organisation = new Organisation(administration, directory);
        Actor preparer = organisation.preparer();
        EditedContent start = EditedContent.of(Contents.complete("同时编辑"));
        for (int row = 2; row < SAVES; row++) {
            start.insert(row, Contents.indicator("指标" + row, "1"));
        }
        TargetId id = drafts.create(preparer, organisation.unit(), start.content());
        DraftSnapshot seen = new DraftSnapshot(queries.target(preparer, id).version(), queries.draft(preparer, id));

        Crowd.Outcome<List<DraftConflict>> outcome = Crowd.does(PEOPLE, person -> {
            IndicatorField column = column(person);
            return () -> fill(preparer, id, seen, column);
        });

        assertThat(outcome.refusals()).isEmpty();
        assertThat(outcome.done())
                .hasSize(PEOPLE)
                .allSatisfy(conflicts -> assertThat(conflicts).isEmpty());

        TargetContent saved = queries.draft(preparer, id);
        for (int row = 0; row < SAVES; row++) {
            Indicator indicator = saved.indicators().get(row);
            assertThat(List.of(
                            indicator.name(),
                            indicator.notes().remark(),
                            indicator.notes().basis(),
                            indicator.notes().description()))
                    .containsExactly("NAME" + row, "REMARK" + row, "BASIS" + row, "DESCRIPTION" + row);
        }
    }

    private List<DraftConflict> fill(Actor preparer, TargetId id, DraftSnapshot first, IndicatorField column) {
        List<DraftConflict> conflicts = new ArrayList<>();
        DraftSnapshot seen = first;
        for (int row = 0; row < SAVES; row++) {
            TargetContent mine = EditedContent.of(seen.content())
                    .cell(row, column, column.name() + row)
                    .content();
            DraftSaveResult saved = drafts.merge(preparer, id, seen, mine);
            saved.conflicts().forEach(open -> conflicts.add(open.conflict()));
            seen = saved.seen();
        }
        return conflicts;
    }

    private static IndicatorField column(int person) {
        return List.of(IndicatorField.NAME, IndicatorField.REMARK, IndicatorField.BASIS, IndicatorField.DESCRIPTION)
                .get(person);
    }
}
