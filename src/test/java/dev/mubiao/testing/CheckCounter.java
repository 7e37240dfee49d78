package dev.mubiao.testing;

import dev.mubiao.bpmn.lint.CalledProcesses;
import dev.mubiao.bpmn.lint.CheckedModel;
import dev.mubiao.bpmn.lint.ModelLint;
import dev.mubiao.bpmn.lint.ReferenceData;
import dev.mubiao.bpmn.lint.ReviewExemptions;
import dev.mubiao.bpmn.vocabulary.ModelScreening;
import dev.mubiao.bpmn.vocabulary.ScreenedModel;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Takes the place of the portal's screening and lint, and counts how often they are asked. */
@TestConfiguration(proxyBeanMethods = false)
public class CheckCounter {

    private static final AtomicInteger SCREENINGS = new AtomicInteger();
    private static final AtomicInteger LINTS = new AtomicInteger();

    /** How often models were screened and linted. */
    public record Counts(int screenings, int lints) {}

    public static Counts during(Work work) throws Exception {
        SCREENINGS.set(0);
        LINTS.set(0);
        work.run();
        return new Counts(SCREENINGS.get(), LINTS.get());
    }

    /** What is counted. */
    public interface Work {
        void run() throws Exception;
    }

    @Bean
    @Primary
    ModelScreening countedScreening() {
        return new ModelScreening() {
            @Override
            public ScreenedModel screen(byte[] model) {
                SCREENINGS.incrementAndGet();
                return super.screen(model);
            }
        };
    }

    @Bean
    @Primary
    ModelLint countedLint(
            ModelScreening screening,
            ReferenceData facts,
            CalledProcesses called,
            ReviewExemptions exemptions,
            Clock clock) {
        return new ModelLint(screening, facts, called, exemptions, clock) {
            @Override
            public CheckedModel check(ScreenedModel model) {
                LINTS.incrementAndGet();
                return super.check(model);
            }

            @Override
            public CheckedModel check(ScreenedModel model, Set<String> forms) {
                LINTS.incrementAndGet();
                return super.check(model, forms);
            }
        };
    }
}
