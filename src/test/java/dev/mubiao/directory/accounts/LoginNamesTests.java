package dev.mubiao.directory.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.organisation.DirectoryAdministration;
import dev.mubiao.testing.Organisation;
import dev.mubiao.testing.PortalTest;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Somebody signs in by his name in whatever case and width he types it. */
@PortalTest
class LoginNamesTests {

    @Autowired
    DirectoryAdministration administration;

    @Autowired
    Directory directory;

    @Autowired
    MockMvc mvc;

    private Actor preparer;

    @BeforeEach
    void organise() {
        preparer = new Organisation(administration, directory).preparer();
    }

    @Test
    void theNameSignsInInAnyCaseAndWidth() throws Exception {
        String name = preparer.loginName();
        assertThat(status(name, Organisation.PASSWORD)).isEqualTo(HttpStatus.OK.value());
        assertThat(status(name.toUpperCase(Locale.ROOT), Organisation.PASSWORD)).isEqualTo(HttpStatus.OK.value());
        assertThat(status(name.replace('p', 'ｐ'), Organisation.PASSWORD)).isEqualTo(HttpStatus.OK.value());
        assertThat(status(name + "x", Organisation.PASSWORD)).isEqualTo(HttpStatus.UNAUTHORIZED.value());
    }

    @Test
    void aPasswordOfTooManyBytesIsAWrongOne() throws Exception {
        assertThat(status(preparer.loginName(), "校".repeat(60))).isEqualTo(HttpStatus.UNAUTHORIZED.value());
        assertThat(status(preparer.loginName(), "a".repeat(10_000))).isEqualTo(HttpStatus.UNAUTHORIZED.value());
    }

    private int status(String loginName, String password) throws Exception {
        return mvc.perform(MockMvcRequestBuilders.get("/api/v1/cycles")
                        .with(SecurityMockMvcRequestPostProcessors.httpBasic(loginName, password)))
                .andReturn()
                .getResponse()
                .getStatus();
    }
}
