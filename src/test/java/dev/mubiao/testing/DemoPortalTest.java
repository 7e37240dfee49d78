package dev.mubiao.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestExecutionListeners;

/**
 * A story told over HTTP or in the browser: the portal of the demo, with its people but without targets, at a port of
 * its own ({@code @LocalServerPort}). All classes share it, as those of {@link PortalTest} share theirs.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:demo;DB_CLOSE_DELAY=-1",
            "mubiao.demo.targets=false",
            "mubiao.secrets.key=a key for the tests only",
        })
@Import(QuickPasswordHashes.class)
@TestExecutionListeners(listeners = PortalReset.class, mergeMode = TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS)
public @interface DemoPortalTest {}
