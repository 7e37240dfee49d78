package dev.mubiao.demo;

import dev.mubiao.approval.signoff.Decision;
import dev.mubiao.approval.signoff.Grade;
import dev.mubiao.approval.signoff.PointedCell;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.BudgetUnit;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Role;
import dev.mubiao.forms.layout.Field;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetStatus;
import dev.mubiao.targets.cell.FieldRef;
import dev.mubiao.targets.draft.TargetDrafts;
import dev.mubiao.targets.lifecycle.Adjustments;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Takes a target through its approval until it is in a wanted state. */
@Component
@Profile("demo")
class DemoApprovals {

    private final Directory directory;
    private final TargetDrafts drafts;
    private final Adjustments adjustments;
    private final DemoActions actions;

    DemoApprovals(Directory directory, TargetDrafts drafts, Adjustments adjustments, DemoActions actions) {
        this.directory = directory;
        this.drafts = drafts;
        this.adjustments = adjustments;
        this.actions = actions;
    }

    void bring(TargetId id, BudgetUnit unit, TargetStatus wanted) {
        Actor preparer = somebody(Role.PREPARER, unit);
        switch (wanted) {
            case DRAFT -> {}
            case VOIDED -> drafts.discard(preparer, id);
            default -> {
                actions.submit(preparer, id);
                review(id, unit, wanted);
            }
        }
    }

    private void review(TargetId id, BudgetUnit unit, TargetStatus wanted) {
        Actor reviewer = somebody(Role.UNIT_REVIEWER, unit);
        Actor finance = somebody(Role.FINANCE_REVIEWER, unit);
        switch (wanted) {
            case UNIT_REVIEW -> {}
            case RETURNED ->
                actions.decide(
                        reviewer,
                        id,
                        Decision.returned(
                                "年度目标请写明年底前交付的数量，并与产出指标一致。",
                                List.of(new PointedCell(new FieldRef(Field.GOALS), "目标与数量指标不一致"))));
            default -> {
                actions.decide(reviewer, id, Decision.agree(null, "内容完整，同意上报。"));
                decideFinance(id, unit, finance, wanted);
            }
        }
    }

    private void decideFinance(TargetId id, BudgetUnit unit, Actor finance, TargetStatus wanted) {
        switch (wanted) {
            case FINANCE_REVIEW -> {}
            case NOT_PASSED -> actions.decide(finance, id, Decision.rejected("与部门职责不符，且与已有项目重复，不予安排。"));
            default -> {
                actions.decide(finance, id, Decision.agree(Grade.EXCELLENT, "指标量化充分，成本测算合理，同意。"));
                publish(id, unit, wanted);
            }
        }
    }

    private void publish(TargetId id, BudgetUnit unit, TargetStatus wanted) {
        if (wanted != TargetStatus.APPROVED) {
            actions.publish(somebody(Role.PUBLISHER, unit), id);
        }
        if (wanted == TargetStatus.ADJUSTING) {
            adjustments.start(somebody(Role.PREPARER, unit), id);
        }
    }

    /** The first person by log-in name who holds the role for the unit. */
    Actor somebody(Role role, BudgetUnit unit) {
        return directory.holders(role, unit.id()).get(0).actor();
    }
}
