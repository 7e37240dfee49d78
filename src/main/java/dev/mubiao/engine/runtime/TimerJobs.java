package dev.mubiao.engine.runtime;

import dev.mubiao.engine.dryrun.DryRunContext;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.TimerCatchIntermediateEventJobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.TimerEventJobHandler.TimerJobConfiguration;
import org.camunda.bpm.engine.impl.jobexecutor.TimerExecuteNestedActivityJobHandler;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.stereotype.Component;

/**
 * Tells {@link FiredTimers} of each timer that fires, before the engine moves anything: listeners of the event itself
 * hear of it only when the tasks of an interrupted step are gone, which is too late to lock their target.
 */
@Component
class TimerJobs extends AbstractProcessEnginePlugin {

    private final FiredTimers fired;

    TimerJobs(FiredTimers fired) {
        this.fired = fired;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setCustomJobHandlers(List.of(new IntermediateTimers(), new BoundaryTimers()));
    }

    /** Nobody hears of what is only tried out. */
    private void fires(ExecutionEntity execution) {
        if (DryRunContext.current() == null) {
            fired.add(
                    UUID.fromString(execution.getProcessBusinessKey()),
                    execution.getProcessInstanceId(),
                    execution.getActivityId());
        }
    }

    private final class IntermediateTimers extends TimerCatchIntermediateEventJobHandler {

        @Override
        public void execute(
                TimerJobConfiguration timer, ExecutionEntity execution, CommandContext command, String tenantId) {
            fires(execution);
            super.execute(timer, execution, command, tenantId);
        }
    }

    private final class BoundaryTimers extends TimerExecuteNestedActivityJobHandler {

        @Override
        public void execute(
                TimerJobConfiguration timer, ExecutionEntity execution, CommandContext command, String tenantId) {
            fires(execution);
            super.execute(timer, execution, command, tenantId);
        }
    }
}
