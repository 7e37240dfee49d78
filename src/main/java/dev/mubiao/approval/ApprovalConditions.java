package dev.mubiao.approval;

import dev.mubiao.worklist.rows.WorkItemConditions;
import org.springframework.stereotype.Component;

/** Tells the work list which targets are suspended or were returned, and which tasks have approvers. */
@Component
class ApprovalConditions implements WorkItemConditions {

    @Override
    public String suspended(String target) {
        return "exists (select 1 from process_halt h where h.target_id = " + target + ")";
    }

    @Override
    public String signed(String task) {
        return "exists (select 1 from signer s where s.task_id = " + task + ")";
    }

    @Override
    public String routed(String target) {
        return "exists (select 1 from return_route r where r.target_id = " + target + ")";
    }
}
