package dev.mubiao.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.mock.env.MockEnvironment;

class DatabaseSettingsTests {

    @Test
    void jobsHaveConnectionsOfTheirOwn() {
        assertThat(DatabaseSettings.of(new MockEnvironment()).jobConnections()).isEqualTo(6);
        MockEnvironment none = new MockEnvironment().withProperty("mubiao.database.job-connections", "0");
        assertThatThrownBy(() -> DatabaseSettings.of(none))
                .isInstanceOf(BindException.class)
                .rootCause()
                .hasMessage("mubiao.database.job-connections must be at least 1");
    }
}
