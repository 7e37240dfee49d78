package dev.mubiao.workflow;

import dev.mubiao.targets.TargetId;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps for each returned target from where it came. */
@Component
class ReturnRoutes {

    private final JdbcClient jdbc;

    ReturnRoutes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ReturnRoute> of(TargetId target) {
        return jdbc.sql(
                        "select goal_key, straight, step_key, task_id, positions from return_route where target_id = :id")
                .param("id", target.value())
                .query((row, number) -> new ReturnRoute(
                        row.getString("goal_key"),
                        row.getBoolean("straight"),
                        row.getString("step_key"),
                        row.getString("task_id"),
                        ReturnRoute.read(row.getString("positions"))))
                .optional();
    }

    void put(TargetId target, ReturnRoute route) {
        remove(target);
        jdbc.sql("""
                        insert into return_route (target_id, goal_key, straight, step_key, task_id, positions)
                        values (:id, :goal, :straight, :step, :task, :positions)
                        """)
                .param("id", target.value())
                .param("goal", route.goalKey())
                .param("straight", route.straight())
                .param("step", route.stepKey())
                .param("task", route.taskId())
                .param("positions", route.column())
                .update();
    }

    void remove(TargetId target) {
        jdbc.sql("delete from return_route where target_id = :id")
                .param("id", target.value())
                .update();
    }
}
