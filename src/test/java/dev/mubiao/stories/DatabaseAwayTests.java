package dev.mubiao.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.mubiao.testing.Api;
import dev.mubiao.testing.DemoPortalTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** While no connection to the database can be had: 503 with the time of the next try, and never "please sign in". */
@DemoPortalTest
class DatabaseAwayTests {

    @LocalServerPort
    private int port;

    @Autowired
    private DataSource database;

    private HikariDataSource pool;

    private final List<Connection> taken = new ArrayList<>();
    private long usualTimeout;

    @BeforeEach
    void everyConnectionIsTaken() throws SQLException {
        pool = database.unwrap(HikariDataSource.class);
        usualTimeout = pool.getConnectionTimeout();
        for (int i = 0; i < pool.getMaximumPoolSize(); i++) {
            taken.add(pool.getConnection());
        }
        pool.setConnectionTimeout(300);
    }

    @AfterEach
    void giveBack() throws SQLException {
        pool.setConnectionTimeout(usualTimeout);
        for (Connection connection : taken) {
            connection.close();
        }
        taken.clear();
    }

    @Test
    void everythingSaysSoAndWorksAgainAfterwards() throws SQLException {
        Api.Answer api = Api.as(root(), "admin").get("/api/v1/tasks");
        assertAway(api);
        assertThat(api.text("/code")).isEqualTo("shell.api.away");
        assertThat(api.text("/detail")).contains("数据库暂时无法访问");

        Api.Answer page = Api.anonymous(root()).get("/public");
        assertAway(page);
        assertThat(page.response().body()).contains("数据库暂时无法访问").contains("<html");

        assertAway(Api.anonymous(root()).get("/api/v1/public/targets"));
        assertThat(Api.anonymous(root()).get("/actuator/health").status()).isEqualTo(503);

        giveBack();
        assertThat(Api.as(root(), "admin").get("/api/v1/tasks").status()).isEqualTo(200);
        assertThat(Api.anonymous(root()).get("/public").status()).isEqualTo(200);
    }

    private static void assertAway(Api.Answer answer) {
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(503);
        assertThat(answer.response().headers().firstValue("Retry-After")).hasValue("30");
    }

    private String root() {
        return "http://127.0.0.1:" + port;
    }
}
