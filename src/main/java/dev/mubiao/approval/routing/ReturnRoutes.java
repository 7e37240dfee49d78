package dev.mubiao.approval.routing;

import dev.mubiao.targets.TargetId;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stores the way back of each returned target. */
@Component
public class ReturnRoutes {

    private final JdbcClient jdbc;

    ReturnRoutes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<ReturnRoute> of(TargetId target) {
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

    public void put(TargetId target, ReturnRoute route) {
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

    public void remove(TargetId target) {
        jdbc.sql("delete from return_route where target_id = :id")
                .param("id", target.value())
                .update();
    }
}
