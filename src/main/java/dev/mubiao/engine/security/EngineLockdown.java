package dev.mubiao.engine.security;

import dev.mubiao.engine.history.StepHistoryLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Configures the engine in code, last of all its plugins, so that no property can open it again. It waits for Flyway,
 * which refuses a schema in which the engine has already made its tables.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
@DependsOnDatabaseInitialization
public class EngineLockdown extends AbstractProcessEnginePlugin {

    private static final String TIME_TO_LIVE = "P3650D";

    private final List<BpmnParseListener> parseListeners;

    EngineLockdown(List<BpmnParseListener> parseListeners) {
        this.parseListeners = List.copyOf(parseListeners);
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        lock(engine);
        HistoryLevel steps = new StepHistoryLevel();
        engine.setCustomHistoryLevels(List.of(steps));
        engine.setHistory(steps.getName());
        engine.setHistoryTimeToLive(TIME_TO_LIVE);
        engine.setHistoryCleanupBatchWindowStartTime("01:00");
        engine.setHistoryCleanupBatchWindowEndTime("04:00");
        // The engine adds its own to the list.
        engine.setCustomPostBPMNParseListeners(new ArrayList<>(parseListeners));
    }

    /** All that keeps a hostile model from doing anything, apart from the first check. */
    public static void lock(ProcessEngineConfigurationImpl engine) {
        engine.setExpressionManager(new ConditionExpressionFactory());
        engine.setScriptEngineResolver(new RefusingScriptEngineResolver());
        engine.setArtifactFactory(new RefusingArtifactFactory());
        engine.setBpmnParseFactory(HardenedBpmnParse::new);
        engine.setBeans(Map.of());
        engine.setEnableExpressionsInAdhocQueries(false);
        engine.setEnableExpressionsInStoredQueries(false);
        engine.setEnableXxeProcessing(false);
        engine.setDisableStrictCallActivityValidation(false);
        engine.setDeserializationTypeValidationEnabled(true);
        engine.setJavaSerializationFormatEnabled(false);
        engine.setCmmnEnabled(false);
        engine.setDmnEnabled(false);
        // The decision engine is built although it is off, and asks for an expression language.
        engine.setDmnElProvider(text -> {
            throw new SecurityException("decisions are not available in this engine");
        });
        engine.setStandaloneTasksEnabled(false);
        engine.setAuthorizationEnabled(false);
        engine.setMetricsEnabled(false);
        engine.setTaskMetricsEnabled(false);
        engine.setDbMetricsReporterActivate(false);
        engine.setEnforceHistoryTimeToLive(true);
        engine.setDefaultCharsetName("UTF-8");
    }
}
