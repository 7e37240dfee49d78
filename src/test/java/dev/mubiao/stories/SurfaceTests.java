package dev.mubiao.stories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mubiao.testing.Api;
import dev.mubiao.testing.DemoPortalTest;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ClassPathResource;

/** What the portal shows of itself to whoever asks. */
@DemoPortalTest
class SurfaceTests {

    @LocalServerPort
    private int port;

    @Test
    void everyChainForbidsDevicesAndSendsNoReferrers() {
        for (String path :
                List.of("/login", "/public", "/api/v1/public/targets", "/api/v1/tasks", "/actuator/health")) {
            var headers = Api.anonymous("http://127.0.0.1:" + port)
                    .get(path)
                    .response()
                    .headers();
            assertThat(headers.firstValue("Permissions-Policy"))
                    .as(path)
                    .contains("camera=(), microphone=(), geolocation=(), payment=(), usb=()");
            assertThat(headers.firstValue("Referrer-Policy")).as(path).contains("same-origin");
        }
    }

    @Test
    void theActuatorListsNothing() {
        assertThat(Api.as("http://127.0.0.1:" + port, "admin").get("/actuator").status())
                .isEqualTo(404);
    }

    /** What the demo switches on is off wherever nobody does. */
    @Test
    void theDescriptionOfTheApiAndBasicAreOffUnlessSwitchedOn() throws Exception {
        PropertySource<?> settings = new YamlPropertySourceLoader()
                .load("application", new ClassPathResource("application.yaml"))
                .get(0);
        for (String name :
                List.of("mubiao.api.basic", "mubiao.api.docs", "management.endpoints.web.discovery.enabled")) {
            assertThat(Objects.toString(settings.getProperty(name))).as(name).isEqualTo("false");
        }
        for (String name : List.of("springdoc.swagger-ui.enabled", "springdoc.api-docs.enabled")) {
            assertThat(Objects.toString(settings.getProperty(name))).as(name).isEqualTo("${mubiao.api.docs}");
        }
    }
}
