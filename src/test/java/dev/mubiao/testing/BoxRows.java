package dev.mubiao.testing;

import dev.mubiao.directory.UnitId;
import dev.mubiao.platform.text.SortKey;
import dev.mubiao.targets.TargetId;
import dev.mubiao.worklist.Assignee;
import dev.mubiao.worklist.rows.WorkItemTexts;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts lines into boxes as they are wanted, without a process behind them. */
public final class BoxRows {

    private final JdbcClient jdbc;
    private final TargetId target;
    private final UnitId unit;

    public BoxRows(JdbcClient jdbc, TargetId target, UnitId unit) {
        this.jdbc = jdbc;
        this.target = target;
        this.unit = unit;
    }

    public Line line(Assignee assignee, String name) {
        return new Line(assignee, name);
    }

    /** A target under review for each line. */
    private UUID another() {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into target (id, unit_id, form_id, kind, name, status, revision_number, changed_by,
                            changed_at, version, created_at)
                        select :id, unit_id, form_id, kind, name, 'UNIT_REVIEW', revision_number, changed_by, changed_at,
                            version, created_at
                        from target where id = :like
                        """).param("id", id).param("like", target.value()).update();
        return id;
    }

    /** A line with the usual values until it is told others. */
    public final class Line {

        private final Map<String, Object> values = new HashMap<>();

        private Line(Assignee assignee, String name) {
            values.put("id", UUID.randomUUID());
            values.put("box", "TODO");
            values.put("principal", assignee.key());
            values.put("task_id", UUID.randomUUID().toString());
            values.put("target_name", name);
            values.put("unit_id", unit.value());
            values.put("unit_name", "实验小学");
            values.put("form_id", "changshou-2026");
            values.put("revision_number", 1);
            values.put("submitter_name", "某人");
            values.put("step_key", "unitReview");
            values.put("step_name", "单位审核");
            values.put("received_at", Instant.parse("2026-03-02T01:00:00Z").atOffset(ZoneOffset.UTC));
        }

        public Line with(String column, Object value) {
            values.put(column, value instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : value);
            return this;
        }

        public Line amount(String yuan) {
            return with("total_yuan", new BigDecimal(yuan));
        }

        /** @return id of its target */
        public UUID add() {
            values.putIfAbsent("target_id", another());
            values.put("name_sort", SortKey.of(text("target_name")));
            values.put("unit_sort", SortKey.of(text("unit_name")));
            values.put("step_sort", SortKey.of(text("step_name")));
            values.put("name_folded", WorkItemTexts.foldedName(text("target_name")));
            values.put("people_folded", WorkItemTexts.foldedPeople(text("unit_name"), text("submitter_name")));
            String columns = String.join(", ", values.keySet());
            String parameters = ":" + String.join(", :", values.keySet());
            jdbc.sql("insert into work_item (" + columns + ") values (" + parameters + ")")
                    .params(values)
                    .update();
            return (UUID) values.get("target_id");
        }

        private String text(String column) {
            return String.valueOf(values.get(column));
        }
    }
}
