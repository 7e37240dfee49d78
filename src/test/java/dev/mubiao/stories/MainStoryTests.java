package dev.mubiao.stories;

import dev.mubiao.testing.DemoPortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The main job through the API on H2. */
@DemoPortalTest
class MainStoryTests {

    @LocalServerPort
    private int port;

    @Test
    void goesFromADocumentToThePublicPage() {
        new MainStory("http://127.0.0.1:" + port).tell();
    }
}
