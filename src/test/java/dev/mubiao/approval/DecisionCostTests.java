package dev.mubiao.approval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mubiao.approval.command.CommandId;
import dev.mubiao.approval.signoff.Decision;
import dev.mubiao.approval.signoff.Grade;
import dev.mubiao.directory.Actor;
import dev.mubiao.targets.TargetId;
import dev.mubiao.worklist.TaskId;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * What a decision costs the database. Counted is what the driver is told to execute; a batch, which it sends at once, is
 * one statement, however many rows it has.
 */
class DecisionCostTests extends ApprovalStory {

    /** What is read every half minute, however many decide. */
    private static final List<String> CACHED = List.of("from calendar_day", "from webhook", "from deputyship");

    private static final Pattern OPEN_ROWS = Pattern.compile("from work_item w\\b");

    @Test
    void isOneCommitAndNoMoreStatementsThanItNeeds() {
        // The engine reads a version of the process when it is first used.
        TargetId earlier = submitted("先");
        decide(reviewer, earlier, Decision.agree(null, "同意"));
        decide(finance, earlier, Decision.agree(Grade.GOOD, "同意"));
        TargetId target = submitted("甲");

        StatementCounter.Tally first = tally(reviewer, target, Decision.agree(null, "同意"));
        StatementCounter.Tally second = tally(finance, target, Decision.agree(Grade.GOOD, "同意"));

        assertThat(first.commits).isEqualTo(1);
        assertThat(second.commits).isEqualTo(1);
        // One of them reads the person anew: his rights are those of this moment. One settles what asked for the step.
        assertThat(sent(first)).as(first.statements::toString).isLessThanOrEqualTo(23);
        // An approval asks the timeline, with what is written into it now, who has reviewed.
        assertThat(sent(second)).as(second.statements::toString).isLessThanOrEqualTo(25);
    }

    @Test
    void aReturnReadsTheWorkItemsOnce() {
        TargetId target = submitted("乙");
        decide(reviewer, target, Decision.agree(null, ""));

        StatementCounter.Tally tally = tally(finance, target, Decision.returned("重报", List.of()));

        assertThat(tally.commits).isEqualTo(1);
        assertThat(tally.statements.entrySet())
                .filteredOn(entry -> OPEN_ROWS.matcher(entry.getKey()).find())
                .extracting(Map.Entry::getValue)
                .containsExactly(1);
    }

    private StatementCounter.Tally tally(Actor by, TargetId target, Decision decision) {
        TaskId task = task(by, target);
        return statements.during(() -> decisions.decide(CommandId.random(), by, task, decision));
    }

    private static int sent(StatementCounter.Tally tally) {
        return tally.statements.entrySet().stream()
                .filter(entry -> CACHED.stream().noneMatch(entry.getKey()::contains))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
