package dev.mubiao.workflow;

import dev.mubiao.shared.Refusal;
import dev.mubiao.targets.TargetId;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Knows which targets are suspended; the inboxes' rows say it too. */
@Component
class HaltRows {

    private final JdbcClient jdbc;

    HaltRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Halt> of(TargetId target) {
        return jdbc.sql("select reason, by_name, halted_at from process_halt where target_id = :id")
                .param("id", target.value())
                .query((row, number) -> new Halt(
                        row.getString("reason"),
                        row.getString("by_name"),
                        row.getObject("halted_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** @throws Refusal CONFLICT saying who suspended the target, and why, if somebody did */
    void refuse(TargetId target) {
        of(target).ifPresent(halt -> {
            throw new Refusal(Refusal.Kind.CONFLICT, "operation.halted", halt.by(), halt.at(), halt.reason());
        });
    }

    void put(TargetId target, Halt halt) {
        jdbc.sql("insert into process_halt (target_id, reason, by_name, halted_at) values (:id, :reason, :by, :at)")
                .param("id", target.value())
                .param("reason", halt.reason())
                .param("by", halt.by())
                .param("at", halt.at().atOffset(ZoneOffset.UTC))
                .update();
        show(target, true);
    }

    /** @return whether it was suspended */
    boolean remove(TargetId target) {
        int removed = jdbc.sql("delete from process_halt where target_id = :id")
                .param("id", target.value())
                .update();
        show(target, false);
        return removed > 0;
    }

    private void show(TargetId target, boolean halted) {
        jdbc.sql("update work_item set halted = :halted where target_id = :id")
                .param("halted", halted)
                .param("id", target.value())
                .update();
    }
}
