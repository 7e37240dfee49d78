package dev.mubiao.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.mubiao.MubiaoApplication;
import dev.mubiao.approval.notice.NoticeRequested;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.organisation.DirectoryAdministration;
import dev.mubiao.targets.TargetId;
import dev.mubiao.testing.Organisation;
import dev.mubiao.testing.PostgresDatabase;
import dev.mubiao.uikit.UiBroadcaster;
import dev.mubiao.worklist.TaskId;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Two nodes on one PostgreSQL: a page that is open at one of them hears of what is written at the other. */
class NoticePollerTests {

    private static final String URL = PostgresDatabase.newDatabase();
    private static ConfigurableApplicationContext here;
    private static ConfigurableApplicationContext there;

    private PersonId wei;
    private PersonId lan;

    @BeforeAll
    static void startTwoNodes() {
        here = node();
        there = node();
    }

    @BeforeEach
    void somePeople() {
        Organisation organisation =
                new Organisation(here.getBean(DirectoryAdministration.class), here.getBean(Directory.class));
        wei = organisation.preparer().id();
        lan = organisation.unitReviewer("lan").id();
    }

    @AfterAll
    static void stopThem() {
        there.close();
        here.close();
    }

    @Test
    void whoseNoticeIsWrittenThereHearsOfItHereAndNobodyElseDoes() {
        AtomicInteger heard = new AtomicInteger();
        AtomicInteger others = new AtomicInteger();
        here.getBean(UiBroadcaster.class).subscribe(wei.value(), heard::incrementAndGet);
        here.getBean(UiBroadcaster.class).subscribe(lan.value(), others::incrementAndGet);

        write(there, wei);

        await().atMost(Duration.ofSeconds(30)).until(() -> heard.get() > 0);
        int once = heard.get();
        write(there, wei);
        await().atMost(Duration.ofSeconds(30)).until(() -> heard.get() > once);
        assertThat(others).hasValue(0);
    }

    @Test
    void whatIsReadThereIsNewsHereToo() {
        write(there, wei);
        AtomicInteger heard = new AtomicInteger();
        here.getBean(UiBroadcaster.class).subscribe(wei.value(), heard::incrementAndGet);
        await().atMost(Duration.ofSeconds(30)).until(() -> heard.get() > 0);
        int before = heard.get();

        there.getBean(JdbcClient.class)
                .sql("update notice set read_at = told_at where recipient_id = :wei")
                .param("wei", wei.value())
                .update();

        await().atMost(Duration.ofSeconds(30)).until(() -> heard.get() > before);
    }

    @Test
    void whatIsSettledThereIsNewsHereThoughItWasRead() {
        write(there, wei);
        JdbcClient jdbc = there.getBean(JdbcClient.class);
        jdbc.sql("update notice set read_at = told_at where recipient_id = :wei")
                .param("wei", wei.value())
                .update();
        AtomicInteger heard = new AtomicInteger();
        here.getBean(UiBroadcaster.class).subscribe(wei.value(), heard::incrementAndGet);
        here.getBean(NoticePoller.class).compare();
        int before = heard.get();

        jdbc.sql("update notice set settled_at = current_timestamp where recipient_id = :wei")
                .param("wei", wei.value())
                .update();

        await().atMost(Duration.ofSeconds(30)).until(() -> heard.get() > before);
    }

    @Test
    void withoutNewsNobodyIsTold() throws InterruptedException {
        AtomicInteger heard = new AtomicInteger();
        here.getBean(UiBroadcaster.class).subscribe(wei.value(), heard::incrementAndGet);
        Thread.sleep(1500);
        assertThat(heard).hasValue(0);
    }

    private static void write(ConfigurableApplicationContext node, PersonId to) {
        node.getBean(TransactionTemplate.class)
                .executeWithoutResult(status -> node.getBean(NoticeWriter.class)
                        .write(new NoticeRequested(
                                NoticeRequested.Kind.ARRIVED,
                                Set.of(to),
                                TargetId.random(),
                                "渠道清淤",
                                new TaskId("task-1"),
                                "单位审核",
                                "",
                                "",
                                Instant.now())));
    }

    private static ConfigurableApplicationContext node() {
        return new SpringApplicationBuilder(MubiaoApplication.class)
                .profiles("test")
                .run(
                        "--spring.datasource.url=" + URL,
                        "--spring.datasource.username=postgres",
                        "--spring.datasource.password=postgres",
                        "--spring.datasource.hikari.maximum-pool-size=5",
                        "--server.port=0",
                        "--mubiao.distant-news.every=300ms",
                        "--mubiao.outbox.enabled=false",
                        "--vaadin.productionMode=true",
                        "--spring.main.banner-mode=off");
    }
}
