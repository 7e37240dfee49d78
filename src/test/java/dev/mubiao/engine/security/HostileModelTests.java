package dev.mubiao.engine.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import dev.mubiao.bpmn.ModelRefused;
import dev.mubiao.bpmn.condition.ConditionSyntaxException;
import dev.mubiao.bpmn.vocabulary.ModelScreening;
import dev.mubiao.engine.security.HostileModels.Attack;
import dev.mubiao.testing.Models;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.xml.sax.SAXParseException;

/** Each attack is refused by the first check, and, where that is bypassed, by the engine itself. */
class HostileModelTests {

    private static final String DATABASE = "jdbc:h2:mem:hostile;DB_CLOSE_DELAY=-1";

    private static ProcessEngine engine;

    private final ModelScreening screening = new ModelScreening();

    @BeforeAll
    static void startAnEngineWithItsOwnDefencesOnly() {
        // The engine logs each refusal with its whole stack.
        ((Logger) LoggerFactory.getLogger("org.camunda.bpm.engine")).setLevel(Level.OFF);
        ProcessEngineConfigurationImpl configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setJdbcUrl(DATABASE);
        configuration.setJdbcUsername("sa");
        configuration.setJdbcPassword("");
        configuration.setProcessEngineName("hostile");
        EngineLockdown.lock(configuration);
        engine = configuration.buildProcessEngine();
    }

    @AfterAll
    static void stop() {
        engine.close();
        ((Logger) LoggerFactory.getLogger("org.camunda.bpm.engine")).setLevel(null);
    }

    static Stream<Attack> attacks() {
        return HostileModels.all();
    }

    @Test
    void theMatrixIsLarge() {
        assertThat(attacks()).hasSizeGreaterThanOrEqualTo(700);
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void firstCheckRefuses(Attack attack) {
        assertThatThrownBy(() -> screening.screen(Models.bytes(attack.model())).requireAccepted())
                .isInstanceOfSatisfying(
                        ModelRefused.class,
                        refused -> assertThat(refused.problems())
                                .isNotEmpty()
                                .allSatisfy(
                                        problem -> assertThat(problem.element()).isNotEmpty()));
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void engineRefusesByItself(Attack attack) {
        Canary.reset();

        assertThatThrownBy(() -> engine.getRepositoryService()
                        .createDeployment()
                        .addString("attack.bpmn", attack.model())
                        .deploy())
                .isInstanceOf(ProcessEngineException.class)
                .satisfies(refused -> assertThat(NestedExceptionUtils.getMostSpecificCause(refused))
                        .isInstanceOfAny(
                                SecurityException.class,
                                ConditionSyntaxException.class,
                                SAXParseException.class,
                                ParseException.class));
        assertThat(Canary.sang()).isFalse();
        assertThat(engine.getRepositoryService().createDeploymentQuery().count())
                .isZero();
    }

    @Test
    void anHonestModelRunsInTheLockedEngine() {
        String id = engine.getRepositoryService()
                .createDeployment()
                .addString("honest.bpmn", Models.model(""))
                .deploy()
                .getId();
        engine.getRuntimeService().startProcessInstanceByKey("sample");

        assertThat(engine.getTaskService().createTaskQuery().singleResult().getName())
                .isEqualTo("Review");
        engine.getRepositoryService().deleteDeployment(id, true);
    }

    /** The limits may grow stricter: whoever runs on such a version is not stranded. */
    @Test
    void loadsAgainWhatWasDeployedBeforeFixedDatesWereNoWait() throws SQLException {
        String id = engine.getRepositoryService()
                .createDeployment()
                .addString("old.bpmn", HostileModels.datedLoop("timeDuration", "P1D"))
                .deploy()
                .getId();
        try (Connection database = DriverManager.getConnection(DATABASE, "sa", "");
                PreparedStatement replacement =
                        database.prepareStatement("update ACT_GE_BYTEARRAY set BYTES_ = ? where NAME_ = 'old.bpmn'")) {
            replacement.setBytes(1, Models.bytes(HostileModels.datedLoop("timeDate", "2190-01-01T00:00:00Z")));
            replacement.executeUpdate();
        }
        ProcessEngineConfigurationImpl configuration =
                (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        configuration.getDeploymentCache().discardProcessDefinitionCache();

        engine.getRuntimeService().startProcessInstanceByKey("sample");

        assertThat(engine.getManagementService().createJobQuery().count()).isOne();
        engine.getRepositoryService().deleteDeployment(id, true);
    }
}
