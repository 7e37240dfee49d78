package dev.mubiao.shell.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

class ProductionSettingsCheckTests {

    private final MockEnvironment environment = new MockEnvironment();

    @Test
    void productionWithoutItsDatabaseDoesNotStartAndNamesEverythingThatIsMissing() {
        environment.setActiveProfiles("production");
        assertThatExceptionOfType(MissingSettingsException.class)
                .isThrownBy(this::check)
                .satisfies(cause -> {
                    var analysis = new MissingSettingsAnalyzer().analyze(cause, cause);
                    assertThat(analysis.getDescription()).contains("生产环境", "spring.datasource.url");
                    assertThat(analysis.getAction())
                            .contains(
                                    "SPRING_DATASOURCE_URL",
                                    "MUBIAO_PORTALURL",
                                    "MUBIAO_FIRST_ADMINISTRATOR_LOGIN_NAME",
                                    "MUBIAO_FIRST_ADMINISTRATOR_PASSWORD");
                });
    }

    @Test
    void productionWithItsDatabaseAndAddressGoesOn() {
        environment.setActiveProfiles("production");
        withWhatIsNeeded();
        assertThatNoException().isThrownBy(this::check);
    }

    @Test
    void headersOfAProxyAreBelievedOnlyIfItIsNamed() {
        environment.setActiveProfiles("production");
        withWhatIsNeeded();
        environment.setProperty("server.forward-headers-strategy", "native");
        assertThatExceptionOfType(MissingSettingsException.class)
                .isThrownBy(this::check)
                .satisfies(cause -> assertThat(new MissingSettingsAnalyzer()
                                .analyze(cause, cause)
                                .getAction())
                        .contains("SERVER_TOMCAT_REMOTEIP_INTERNALPROXIES"));

        environment.setProperty("server.tomcat.remoteip.internal-proxies", "10\\.0\\.3\\.4");
        assertThatNoException().isThrownBy(this::check);

        environment.setProperty("server.forward-headers-strategy", "framework");
        assertThatExceptionOfType(MissingSettingsException.class).isThrownBy(this::check);
    }

    @Test
    void theDemoNeedsNoSettings() {
        environment.setActiveProfiles("demo");
        assertThatNoException().isThrownBy(this::check);
    }

    @Test
    void productionWithoutAnAddressDoesNotStart() {
        environment.setActiveProfiles("production");
        withWhatIsNeeded();
        for (String unfit :
                new String[] {"", " ", "mubiao.example.gov.cn", "ftp://mubiao.example.gov.cn", "https://", "https://a b"
                }) {
            environment.setProperty("mubiao.portal-url", unfit);
            assertThatExceptionOfType(MissingSettingsException.class)
                    .as(unfit)
                    .isThrownBy(this::check)
                    .satisfies(cause -> assertThat(new MissingSettingsAnalyzer()
                                    .analyze(cause, cause)
                                    .getAction())
                            .contains("MUBIAO_PORTALURL")
                            .doesNotContain("SPRING_DATASOURCE_URL"));
        }
    }

    private void withWhatIsNeeded() {
        environment.setProperty("spring.datasource.url", "jdbc:postgresql://localhost/mubiao");
        environment.setProperty("mubiao.portal-url", "https://mubiao.example.gov.cn");
    }

    private void check() {
        new ProductionSettingsCheck().postProcessEnvironment(environment, new SpringApplication());
    }
}
