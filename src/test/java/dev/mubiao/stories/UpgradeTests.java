package dev.mubiao.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mubiao.testing.Api;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/**
 * The program of today starts on a database that an older one left, with tasks at every step under way: nothing is lost,
 * and what was under way goes on. The database is that of the demo at schema 33, as H2's {@code SCRIPT} writes it.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=" + UpgradeTests.DATABASE,
            "mubiao.secrets.key=a key for the tests only",
        })
@ContextConfiguration(initializers = UpgradeTests.OlderDatabase.class)
@DirtiesContext
class UpgradeTests {

    static final String DATABASE = "jdbc:h2:mem:upgraded;DB_CLOSE_DELAY=-1";

    /** What no upgrade changes. */
    private static final List<String> KEPT = List.of(
            "select login_name from person order by 1",
            "select concat(id, ' ', name, ' ', status) from target order by 1",
            "select concat(target_id, ' ', revision_number, ' ', sha256) from target_revision order by 1",
            "select concat(target_id, ' ', sha256) from published_target order by 1",
            "select concat(id_, ' ', task_def_key_) from act_ru_task order by 1",
            "select concat(task_id, ' ', principal) from work_item where box = 'TODO' order by 1");

    private static final Map<String, List<String>> BEFORE = new HashMap<>();

    /** Puts the older database where the portal finds it. */
    static class OlderDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext portal) {
            JdbcTemplate older = new JdbcTemplate(new DriverManagerDataSource(DATABASE, "sa", ""));
            older.execute("runscript from 'classpath:upgrade/schema-33.sql.gz' compression gzip");
            BEFORE.putAll(kept(older));
        }
    }

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void keepsWhatWasThereAndGoesOnWithIt() {
        assertThat(kept(jdbc))
                .isEqualTo(BEFORE)
                .allSatisfy((query, rows) -> assertThat(rows).as(query).isNotEmpty());

        String root = "http://127.0.0.1:" + port;
        MainStory story = new MainStory(root);
        Api unitReviewer = Api.as(root, "unitreviewer1");
        Api finance = Api.as(root, "finance1");
        Api publisher = Api.as(root, "publisher1");
        String inFinanceReview = first(finance).get("targetId").asText();
        String approved = first(publisher).get("targetId").asText();
        JsonNode submitted = first(unitReviewer);
        String target = submitted.get("targetId").asText();
        assertThat(found(unitReviewer, submitted.get("targetName").asText())).contains(target);

        story.decide(unitReviewer, target, Map.of("verb", "agree", "opinion", "同意上报"));
        for (String reviewed : List.of(target, inFinanceReview)) {
            story.decide(finance, reviewed, Map.of("verb", "agree", "grade", "优", "opinion", "同意安排"));
        }
        for (String published : List.of(target, inFinanceReview, approved)) {
            publisher
                    .post("/api/v1/publications", Map.of("targetIds", List.of(published)))
                    .expect(200);
            Api.anonymous(root).get("/api/v1/public/targets/" + published).expect(200);
        }
    }

    private static JsonNode first(Api reader) {
        return reader.get("/api/v1/tasks?box=todo").expect(200).body().at("/items/0");
    }

    private static String found(Api reader, String name) {
        return reader.get("/api/v1/tasks?box=todo&text=" + URLEncoder.encode(name, StandardCharsets.UTF_8))
                .expect(200)
                .response()
                .body();
    }

    private static Map<String, List<String>> kept(JdbcTemplate database) {
        Map<String, List<String>> rows = new HashMap<>();
        KEPT.forEach(query -> rows.put(query, database.queryForList(query, String.class)));
        return rows;
    }
}
