package dev.mubiao.engine.deployment;

import dev.mubiao.bpmn.importer.BpmnImporter;
import dev.mubiao.bpmn.lint.CalledProcesses;
import dev.mubiao.bpmn.lint.ModelLint;
import dev.mubiao.bpmn.lint.ReferenceData;
import dev.mubiao.bpmn.lint.ReviewExemptions;
import dev.mubiao.bpmn.vocabulary.ModelScreening;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes beans of the checks and the importer of models, which are plain Java. */
@Configuration(proxyBeanMethods = false)
class BpmnConfiguration {

    @Bean
    ModelScreening modelScreening() {
        return new ModelScreening();
    }

    @Bean
    ModelLint modelLint(
            ModelScreening screening,
            ReferenceData facts,
            CalledProcesses called,
            ReviewExemptions exemptions,
            Clock clock) {
        return new ModelLint(screening, facts, called, exemptions, clock);
    }

    @Bean
    BpmnImporter bpmnImporter(ModelScreening screening) {
        return new BpmnImporter(screening);
    }
}
