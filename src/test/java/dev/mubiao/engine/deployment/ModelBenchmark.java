package dev.mubiao.engine.deployment;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import dev.mubiao.bpmn.ProcessVariable;
import dev.mubiao.bpmn.lint.LintFinding;
import dev.mubiao.bpmn.lint.ModelLint;
import dev.mubiao.bpmn.lint.ReferenceData;
import dev.mubiao.bpmn.vocabulary.ModelScreening;
import dev.mubiao.bpmn.xml.ModelXmlReader;
import dev.mubiao.directory.Role;
import dev.mubiao.engine.security.EngineLockdown;
import dev.mubiao.testing.AllReviewsExempted;
import dev.mubiao.testing.ModelSketch;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.slf4j.LoggerFactory;

/** Reads, lints and deploys a model of 500 elements beside the engine's own parse. See {@code docs/benchmarks.md}. */
final class ModelBenchmark {

    private static final int WARM_UP = 20;
    private static final int ROUNDS = 31;

    private ModelBenchmark() {}

    public static void main(String[] arguments) {
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.OFF);
        byte[] model = model();
        ModelScreening screening = new ModelScreening();
        ModelXmlReader reader = new ModelXmlReader();
        ModelLint lint = new ModelLint(
                screening,
                new AnyPortal(),
                key -> Optional.empty(),
                new AllReviewsExempted(),
                Clock.system(ZoneId.of("Asia/Shanghai")));
        List<LintFinding> findings = lint.check(model).findings();
        if (!findings.isEmpty()) {
            throw new IllegalStateException("the model is not sound: " + findings);
        }
        ProcessEngineConfigurationImpl configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setJdbcUrl("jdbc:h2:mem:model-benchmark;DB_CLOSE_DELAY=-1");
        EngineLockdown.lock(configuration);
        ProcessEngine engine = configuration.buildProcessEngine();
        double parse = median(() -> configuration.getCommandExecutorTxRequired().execute(context -> {
            DeploymentEntity deployment = new DeploymentEntity();
            deployment.setId("benchmark");
            return new BpmnParser(configuration.getExpressionManager(), configuration.getBpmnParseFactory())
                    .createParse()
                    .sourceInputStream(new ByteArrayInputStream(model))
                    .deployment(deployment)
                    .name("benchmark.bpmn")
                    .execute();
        }));
        double read = median(() -> reader.read(model));
        double all = median(() -> lint.check(model));
        double deploy = median(() -> {
            String id = engine.getRepositoryService()
                    .createDeployment()
                    .addInputStream("m.bpmn", new ByteArrayInputStream(model))
                    .deploy()
                    .getId();
            engine.getRepositoryService().deleteDeployment(id, true);
            return id;
        });
        System.out.println(
                "| what, 500 elements, " + model.length / 1024 + " KB | median ms | beside the engine's parse |");
        System.out.println("|---|---|---|");
        line("the engine's own parse", parse, parse);
        line("strict read", read, parse);
        line("read, first check and lint", all, parse);
        line("deployment, and its removal", deploy, parse);
        engine.close();
    }

    private static void line(String what, double time, double parse) {
        System.out.printf("| %s | %.2f | %.2f |%n", what, time, time / parse);
    }

    private static double median(java.util.function.Supplier<Object> work) {
        long[] times = new long[ROUNDS];
        for (int i = -WARM_UP; i < ROUNDS; i++) {
            long start = System.nanoTime();
            if (work.get() == null) {
                throw new IllegalStateException("nothing came out");
            }
            if (i >= 0) {
                times[i] = System.nanoTime() - start;
            }
        }
        Arrays.sort(times);
        return times[ROUNDS / 2] / 1e6;
    }

    /** Rounds of two parallel reviews, then a choice by amount, one behind the other. */
    private static byte[] model() {
        ModelSketch modelSketch =
                ModelSketch.sound().review("first").flow("start", "first").flow("correction", "first");
        String last = "first";
        int elements = 9;
        for (int i = 0; elements + 17 <= 500; i++) {
            String[] id = new String[8];
            for (int k = 0; k < id.length; k++) {
                id[k] = "n" + i + "_" + k;
            }
            modelSketch
                    .node("parallelGateway", id[0])
                    .review(id[1])
                    .review(id[2])
                    .node("parallelGateway", id[3])
                    .gateway("exclusive", id[4], id[4] + "_" + id[6])
                    .review(id[5])
                    .node("exclusiveGateway", id[6])
                    .flow(last, id[0], id[1], id[3], id[4], id[6])
                    .flow(id[0], id[2], id[3])
                    .flowIf(id[4], id[5], "amount >= 1000000 and unit != \"001\"")
                    .flow(id[5], id[6]);
            last = id[6];
            elements += 16;
        }
        return modelSketch.flow(last, "publication").bytes();
    }

    private static final class AnyPortal implements ReferenceData {
        @Override
        public boolean hasPerson(String loginName) {
            return true;
        }

        @Override
        public boolean hasHolder(Role role) {
            return true;
        }

        @Override
        public Optional<Set<String>> values(ProcessVariable variable) {
            return Optional.empty();
        }
    }
}
