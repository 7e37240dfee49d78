package dev.mubiao.engine.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mubiao.engine.deployment.Deployments;
import dev.mubiao.engine.security.HostileModels.Attack;
import dev.mubiao.testing.PortalTest;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.orm.jpa.JpaTransactionManager;

/**
 * The engine as the portal runs it, with every plugin of its starter. {@link PortalTest} sets the properties that would
 * open what the code closes.
 */
@PortalTest
class LockedEngineTests {

    @Autowired
    RepositoryService repository;

    @Autowired
    IdentityService identity;

    @Autowired
    ProcessEngineConfigurationImpl engine;

    @Autowired
    JpaTransactionManager transactions;

    @Autowired
    Deployments deployments;

    @Test
    void refusesEveryAttackThatGoesAroundTheFirstCheck() {
        List<Attack> attacks = HostileModels.all().toList();
        long before = repository.createDeploymentQuery().count();
        Canary.reset();

        for (Attack attack : attacks) {
            assertThatThrownBy(() -> repository
                            .createDeployment()
                            .addString("attack.bpmn", attack.model())
                            .deploy())
                    .as(attack.name())
                    .isInstanceOf(ProcessEngineException.class);
        }
        assertThat(Canary.sang()).isFalse();
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
    }

    @Test
    void sharesTheTransactionsOfThePortal() {
        SpringProcessEngineConfiguration spring = (SpringProcessEngineConfiguration) engine;

        assertThat(spring.getTransactionManager()).isSameAs(transactions);
    }

    @Test
    void staysClosedWhateverThePropertiesSay() {
        assertThat(engine.isCmmnEnabled()).isFalse();
        assertThat(engine.isDmnEnabled()).isFalse();
        assertThat(engine.isStandaloneTasksEnabled()).isFalse();
        assertThat(engine.isAuthorizationEnabled()).isFalse();
        assertThat(engine.isEnableExpressionsInStoredQueries()).isFalse();
        assertThat(engine.isEnableExpressionsInAdhocQueries()).isFalse();
        assertThat(engine.isEnableXxeProcessing()).isFalse();
        assertThat(engine.isMetricsEnabled()).isFalse();
        assertThat(engine.isEnforceHistoryTimeToLive()).isTrue();
        assertThat(engine.getExpressionManager()).isInstanceOf(ConditionExpressionFactory.class);
        assertThat(engine.getScriptEngineResolver()).isInstanceOf(RefusingScriptEngineResolver.class);
        assertThat(engine.getArtifactFactory()).isInstanceOf(RefusingArtifactFactory.class);
        assertThat(identity.createUserQuery().count()).isZero();
    }

    @Test
    void deploysTheShippedProcessOnceHoweverOftenItStarts() {
        deployments.afterSingletonsInstantiated();

        assertThat(repository.createProcessDefinitionQuery().list())
                .singleElement()
                .satisfies(process -> {
                    assertThat(process.getKey()).isEqualTo("target-approval");
                    assertThat(process.getVersion()).isEqualTo(1);
                });
    }
}
