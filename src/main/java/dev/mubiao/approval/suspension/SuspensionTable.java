package dev.mubiao.approval.suspension;

import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.TargetId;
import dev.mubiao.worklist.rows.WorkItemRepository;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stores which targets are suspended and refuses commands on them; the work items repeat it. */
@Component
public class SuspensionTable {

    private final JdbcClient jdbc;
    private final WorkItemRepository workItems;

    SuspensionTable(JdbcClient jdbc, WorkItemRepository workItems) {
        this.jdbc = jdbc;
        this.workItems = workItems;
    }

    public Optional<Suspension> of(TargetId target) {
        return jdbc.sql("select reason, by_name, halted_at, cause_key from process_halt where target_id = :id")
                .param("id", target.value())
                .query((row, number) -> new Suspension(
                        row.getString("reason"),
                        row.getString("by_name"),
                        row.getObject("halted_at", OffsetDateTime.class).toInstant(),
                        row.getString("cause_key")))
                .optional();
    }

    /** @throws Refusal CONFLICT saying who suspended the target, and why, if somebody did */
    public void refuse(TargetId target) {
        of(target).ifPresent(suspension -> {
            throw new Refusal(
                    Refusal.Kind.CONFLICT,
                    "approval.suspension.suspended",
                    suspension.byText(),
                    suspension.at(),
                    suspension.reasonText());
        });
    }

    void put(TargetId target, Suspension suspension) {
        jdbc.sql("insert into process_halt (target_id, reason, by_name, halted_at, cause_key)"
                        + " values (:id, :reason, :by, :at, :cause)")
                .param("cause", suspension.cause())
                .param("id", target.value())
                .param("reason", suspension.reason())
                .param("by", suspension.by())
                .param("at", suspension.at().atOffset(ZoneOffset.UTC))
                .update();
        workItems.suspend(target, true);
    }

    /** @return whether it was suspended */
    boolean remove(TargetId target) {
        int removed = jdbc.sql("delete from process_halt where target_id = :id")
                .param("id", target.value())
                .update();
        workItems.suspend(target, false);
        return removed > 0;
    }
}
