package dev.mubiao.stories;

import dev.mubiao.testing.DemoPortalTest;
import dev.mubiao.testing.PostgresDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/** The same story on PostgreSQL. */
@ContextConfiguration(initializers = PostgresDatabase.class)
@DemoPortalTest
class PostgresMainStoryTests {

    @LocalServerPort
    private int port;

    @Test
    void goesFromADocumentToThePublicPage() {
        new MainStory("http://127.0.0.1:" + port).tell();
    }
}
