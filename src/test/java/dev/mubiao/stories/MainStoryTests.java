package dev.mubiao.stories;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The main job through the API on H2. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.datasource.url=jdbc:h2:mem:stories;DB_CLOSE_DELAY=-1", "mubiao.demo.targets=false"})
class MainStoryTests {

    @LocalServerPort
    private int port;

    @Test
    void goesFromADocumentToThePublicPage() {
        new MainStory("http://127.0.0.1:" + port).tell();
    }
}
