package dev.mubiao.testing;

import dev.mubiao.approval.StatementCounting;
import dev.mubiao.outbox.OutboxDispatch;
import dev.mubiao.prereview.PreReview;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

/**
 * A test of the whole portal, with an empty organisation and without a server. All classes share one portal: it starts
 * once, and before each class its database and its caches are put back to how they were after the start. So a class may
 * change what it likes, and finds nothing that another one left.
 *
 * <p>A class that adds properties, imports or bean overrides of its own pays for a portal of its own. On PostgreSQL:
 * {@code @ContextConfiguration(initializers = PostgresDatabase.class)} beside it; those share a second one.
 *
 * <p>The outbox sends only what {@link OutboxDispatch} is told to. {@link NoFindings} silences the pre-review.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        properties = {
            "mubiao.outbox.enabled=false",
            "mubiao.webhooks.allow-local=true",
            "mubiao.api.basic=true",
            "mubiao.api.docs=true",
            "mubiao.secrets.key=a key for the tests only",
            // What the engine logs of refusals, which many tests provoke.
            "logging.level.org.camunda.bpm.engine.context=OFF",
            "logging.level.org.camunda.bpm.engine.cmd=OFF",
            // Attempts to open what the engine's configuration closes: LockedEngineTests sees that they do nothing.
            "camunda.bpm.generic-properties.properties.cmmn-enabled=true",
            "camunda.bpm.generic-properties.properties.enable-expressions-in-stored-queries=true",
            "camunda.bpm.authorization.enabled=true",
        })
@AutoConfigureMockMvc
@ActiveProfiles("test")
@Import({
    CheckCounter.class,
    ClosedSheetSections.class,
    CommitCounter.class,
    FailingTaskObserver.class,
    OutboxDispatch.class,
    QuickPasswordHashes.class,
    StatementCounting.class,
    StoppableClock.class
})
@MockitoSpyBean(types = PreReview.class)
@TestExecutionListeners(
        listeners = {PortalReset.class, NoFindings.Listener.class},
        mergeMode = TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS)
public @interface PortalTest {}
