package dev.mubiao.engine.runtime;

import dev.mubiao.engine.OpenTask;
import dev.mubiao.platform.cache.TransactionCache;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
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

    /** After changes that the engine does not tell of: the tasks stay, but other steps they are. */
    public void forget() {
        known().clear();
    }

    void created(OpenTask task) {
        Map<String, OpenTask> tasks = known().get(task.target());
        if (tasks != null) {
            tasks.put(task.id(), task);
        }
    }

    void claimed(String taskId, @Nullable UUID person) {
        known().values().forEach(tasks -> tasks.computeIfPresent(taskId, (id, task) -> task.heldBy(person)));
    }

    void gone(String taskId) {
        known().values().forEach(tasks -> tasks.remove(taskId));
    }

    private static Map<UUID, Map<String, OpenTask>> known() {
        return TransactionCache.read(OpenTaskCache.class, HashMap::new);
    }
}
