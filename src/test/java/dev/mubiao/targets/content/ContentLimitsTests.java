package dev.mubiao.targets.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.cell.CellRef;
import dev.mubiao.testing.Contents;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContentLimitsTests {

    private final TargetContent content = Contents.complete("教室修缮");

    @Test
    void asManyRowsAndEntriesAsAreAllowedAndNoneMore() {
        ContentLimits.check(rows(ContentLimits.MOST_ROWS), null);
        ContentLimits.check(goals(ContentLimits.MOST_ENTRIES), null);
        refused(rows(ContentLimits.MOST_ROWS + 1), null, "targets.limits.rows");
        refused(goals(ContentLimits.MOST_ENTRIES + 1), null, "targets.limits.goals");
    }

    @Test
    void whatWasLargerBeforeThereWereLimitsMayStaySoButNotGrow() {
        ContentLimits.check(rows(2500), rows(2500));
        ContentLimits.check(rows(2400), rows(2500));
        refused(rows(2501), rows(2500), "targets.limits.rows");
    }

    @Test
    void eachTextThatIsTooLongIsNamedByItsCell() {
        String longest = "字".repeat(ContentLimits.LONGEST_CELL);
        TargetContent fits =
                content.withGoals(new TargetContent.Goals(List.of("短", longest), List.of(), List.of(), List.of()));
        assertThat(ContentLimits.tooLong(fits)).isEmpty();
        TargetContent tooLong =
                fits.withGoals(new TargetContent.Goals(List.of("短", longest + "字"), List.of(), List.of(), List.of()));
        assertThat(ContentLimits.tooLong(tooLong)).singleElement().satisfies(found -> {
            assertThat(found.cell()).isEqualTo(CellRef.of("field:GOAL:1"));
            assertThat(found.longest()).isEqualTo(ContentLimits.LONGEST_CELL);
        });
        assertThat(ContentLimits.tooLong(Contents.complete("名".repeat(ContentLimits.LONGEST_NAME + 1))))
                .extracting(found -> found.cell().key())
                .containsExactly("field:PROJECT_NAME");
    }

    private TargetContent rows(int count) {
        return content.withIndicators(
                Collections.nCopies(count, content.indicators().get(0)));
    }

    private TargetContent goals(int count) {
        return content.withGoals(
                new TargetContent.Goals(Collections.nCopies(count, "目标"), List.of(), List.of(), List.of()));
    }

    private static void refused(TargetContent now, TargetContent before, String key) {
        assertThatThrownBy(() -> ContentLimits.check(now, before))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
