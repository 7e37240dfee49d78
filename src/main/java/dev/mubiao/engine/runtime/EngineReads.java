package dev.mubiao.engine.runtime;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.producer.CacheAwareHistoryEventProducer;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.IdentityLinkEntity;
import org.camunda.bpm.engine.impl.persistence.entity.IdentityLinkManager;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionManager;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskManager;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceManager;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Spares the engine what it reads whenever a task ends although the answer is known: what tasks of the portal never have,
 * and what the same transaction or the cache of models holds already.
 */
@Component
class EngineReads extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setCustomSessionFactories(List.of(
                new Replacement(TaskManager.class, Tasks::new),
                new Replacement(IdentityLinkManager.class, IdentityLinks::new),
                new Replacement(VariableInstanceManager.class, Variables::new),
                new Replacement(ProcessDefinitionManager.class, Definitions::new)));
        engine.setHistoryEventProducer(new History());
    }

    /** Puts a manager in the place of the engine's own. */
    private record Replacement(Class<? extends Session> replaced, Supplier<Session> manager) implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return replaced;
        }

        @Override
        public Session openSession() {
            return manager.get();
        }
    }

    private static final class Tasks extends TaskManager {

        /** As it was read with the open tasks of its target, under the target's lock; its revision still guards it. */
        @Override
        public TaskEntity findTaskById(String id) {
            TaskEntity known = getDbEntityManager().getCachedEntity(TaskEntity.class, id);
            TaskEntity read = known == null ? OpenTaskCache.take(id) : null;
            if (read == null) {
                return super.findTaskById(id);
            }
            getDbEntityManager().getDbEntityCache().putPersistent(read);
            return read;
        }

        /** A model draws none, and nobody makes one by hand. */
        @Override
        public List<Task> findTasksByParentTaskId(String parentTaskId) {
            return List.of();
        }

        /** An execution stands at one task at most, so that a task that has been read is all there is. */
        @Override
        public List<TaskEntity> findTasksByExecutionId(String executionId) {
            List<TaskEntity> known = new ArrayList<>();
            for (TaskEntity task : getDbEntityManager().getCachedEntitiesByType(TaskEntity.class)) {
                if (executionId.equals(task.getExecutionId())) {
                    known.add(task);
                }
            }
            return known.isEmpty() ? super.findTasksByExecutionId(executionId) : known;
        }
    }

    /** Whom a task waits for the work list knows: to the engine a task has a holder or none, and no candidates. */
    private static final class IdentityLinks extends IdentityLinkManager {

        @Override
        public List<IdentityLinkEntity> findIdentityLinksByTaskId(String taskId) {
            return new ArrayList<>();
        }
    }

    /** Variables belong to processes: no task has any of its own. */
    private static final class Variables extends VariableInstanceManager {

        @Override
        public List<VariableInstanceEntity> findVariableInstancesByTaskIdAndVariableNames(
                String taskId, @Nullable Collection<String> names) {
            return new ArrayList<>();
        }
    }

    /** A version never changes once it is deployed, nor is it suspended as a whole. */
    private static final class Definitions extends ProcessDefinitionManager {

        @Override
        public @Nullable ProcessDefinitionEntity getCachedResourceDefinitionEntity(String id) {
            ProcessDefinitionEntity read = super.getCachedResourceDefinitionEntity(id);
            return read != null ? read : deployed(id);
        }
    }

    /** Names the version in the history of its steps. */
    private static final class History extends CacheAwareHistoryEventProducer {

        @Override
        protected ProcessDefinitionEntity getProcessDefinitionEntity(String id) {
            ProcessDefinitionEntity deployed = deployed(id);
            return deployed != null ? deployed : super.getProcessDefinitionEntity(id);
        }
    }

    private static @Nullable ProcessDefinitionEntity deployed(String id) {
        return Context.getProcessEngineConfiguration().getDeploymentCache().findProcessDefinitionFromCache(id);
    }
}
