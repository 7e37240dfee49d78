package dev.mubiao.stories;

import dev.mubiao.testing.PostgresDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/** The same story on PostgreSQL. */
@ContextConfiguration(initializers = PostgresDatabase.class)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "mubiao.demo.targets=false")
class PostgresMainStoryTests {

    @LocalServerPort
    private int port;

    @Test
    void goesFromADocumentToThePublicPage() {
        new MainStory("http://127.0.0.1:" + port).tell();
    }
}
