package dev.mubiao.engine.runtime;

import dev.mubiao.engine.OpenTask;
import dev.mubiao.platform.cache.TransactionCache;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keeps, for one transaction, the open tasks of the targets that it has asked about: they are read once, and from
 * then on the task listeners keep them up to date, so that the engine need not be queried after each change.
 */
@Component
public class OpenTaskCache {

    private static final Comparator<OpenTask> EARLIEST_STAGE_FIRST =
            Comparator.comparing((OpenTask task) -> task.settings().stage()).thenComparing(OpenTask::id);

    /** The target's open tasks, those of an earlier stage first. */
    List<OpenTask> of(UUID target, Supplier<List<OpenTask>> reader) {
        Map<UUID, Map<String, OpenTask>> known = known();
        if (!known.containsKey(target)) {
            Map<String, OpenTask> tasks = new HashMap<>();
            reader.get().forEach(task -> tasks.put(task.id(), task));
            known.put(target, tasks);
        }
        return known.getOrDefault(target, Map.of()).values().stream()
                .sorted(EARLIEST_STAGE_FIRST)
                .toList();
    }

    /** Keeps the engine's own tasks, as they were read with the target's open tasks. */
    void keep(List<TaskEntity> read) {
        read.forEach(task -> entities().put(task.getId(), task));
    }

    /** The engine's own task as the transaction has read it, once; null if it has not, or has changed tasks since. */
    static @Nullable TaskEntity take(String taskId) {
        Map<String, TaskEntity> entities = entities();
        TaskEntity task = entities.get(taskId);
        entities.clear();
        return task;
    }

    private static Map<String, TaskEntity> entities() {
        return TransactionCache.read(TaskEntity.class, HashMap::new);
    }

    /** After changes that the engine does not tell of: the tasks stay, but other steps they are. */
    public void forget() {
        known().clear();
        entities().clear();
    }

    void created(OpenTask task) {
        entities().clear();
        Map<String, OpenTask> tasks = known().get(task.target());
        if (tasks != null) {
            tasks.put(task.id(), task);
        }
    }

    void claimed(String taskId, @Nullable UUID person) {
        entities().clear();
        known().values().forEach(tasks -> tasks.computeIfPresent(taskId, (id, task) -> task.heldBy(person)));
    }

    void gone(String taskId) {
        entities().clear();
        known().values().forEach(tasks -> tasks.remove(taskId));
    }

    private static Map<UUID, Map<String, OpenTask>> known() {
        return TransactionCache.read(OpenTaskCache.class, HashMap::new);
    }
}
