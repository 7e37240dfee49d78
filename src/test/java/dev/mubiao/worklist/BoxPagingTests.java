package dev.mubiao.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mubiao.approval.ApprovalStory;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Grant;
import dev.mubiao.directory.Role;
import dev.mubiao.directory.UnitId;
import dev.mubiao.testing.BoxRows;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever the order, pages follow each other without a gap or an overlap, with equal and missing values too. */
class BoxPagingTests extends ApprovalStory {

    private static final Instant MARCH = Instant.parse("2026-03-01T00:00:00.123456Z");
    private static final int LINES = 90;

    @Autowired
    JdbcClient jdbc;

    Actor reader;

    @BeforeEach
    void aReaderOfTwoRolePools() {
        reader = organisation.person(
                "reader",
                Grant.of(Role.UNIT_REVIEWER, organisation.unit()),
                Grant.of(Role.FINANCE_REVIEWER, organisation.office()));
        List<Assignee> pools = Assignee.allOf(reader);
        BoxRows rows = new BoxRows(jdbc, draft("有很多行"), organisation.unit());
        Random random = new Random(4);
        for (int i = 0; i < LINES; i++) {
            BoxRows.Line line = rows.line(pools.get(random.nextInt(pools.size())), "项目" + random.nextInt(5))
                    .with("unit_name", "单位" + random.nextInt(3))
                    .with("step_name", "环节" + random.nextInt(3))
                    .with("received_at", MARCH.plus(Duration.ofHours(random.nextInt(6))))
                    .with("risk", random.nextInt(4) * 10);
            if (random.nextInt(3) > 0) {
                line.with("due_at", MARCH.plus(Duration.ofDays(random.nextInt(4))));
            }
            if (random.nextInt(3) > 0) {
                line.with("total_yuan", new BigDecimal(random.nextInt(4)).movePointLeft(1));
            }
            line.add();
        }
    }

    @Test
    void noLineIsLostOrDoubled() {
        for (WorkItemSort sort : WorkItemSort.values()) {
            for (boolean descending : List.of(true, false)) {
                for (Box box : List.of(Box.TODO, Box.UNIT)) {
                    WorkItemQuery query = box.query().sortedBy(sort, descending);
                    List<WorkItem> whole = items.page(reader, query, null, 500).items();

                    assertThat(whole).as("%s %s", sort, descending).hasSize(LINES);
                    assertThat(new HashSet<>(whole)).hasSize(LINES);
                    for (int size : List.of(1, 7, 89, 90)) {
                        assertThat(pageByPage(query, size))
                                .as("%s %s by %s", sort, descending, size)
                                .isEqualTo(whole);
                    }
                }
            }
        }
    }

    @Test
    void linesStandInTheOrderOfWhatTheyAreSortedBy() {
        List<WorkItem> byDue = items.page(reader, Box.TODO.query(), null, 500).items();
        for (int i = 1; i < byDue.size(); i++) {
            Instant before = byDue.get(i - 1).times().dueAt();
            Instant after = byDue.get(i).times().dueAt();
            assertThat(after == null || (before != null && !after.isBefore(before)))
                    .as("%s before %s", before, after)
                    .isTrue();
        }
        assertThat(items.page(reader, Box.TODO.query().sortedBy(WorkItemSort.RISK, true), null, 500)
                        .items())
                .extracting(item -> item.state().risk())
                .isSortedAccordingTo((a, b) -> Integer.compare(b, a));
    }

    @Test
    void aFilterIsPagedLikeTheWhole() {
        WorkItemQuery query =
                Box.TODO.query().matching(WorkItemFilter.NONE.withRisk(20).withText("项目1"));
        List<WorkItem> whole = items.page(reader, query, null, 500).items();

        assertThat(whole)
                .isNotEmpty()
                .allMatch(item ->
                        item.state().risk() >= 20 && item.target().name().equals("项目1"));
        assertThat(pageByPage(query, 2)).isEqualTo(whole);
    }

    /** Each role pool is asked for a few rows only; one that has them all at the front must not lose any. */
    @Test
    void aRolePoolThatFillsThePageAloneIsReadInFull() {
        List<Grant> grants = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            grants.add(Grant.of(Role.UNIT_REVIEWER, new UnitId(UUID.randomUUID())));
        }
        Actor many = new Actor(organisation.person("many").id(), "many", "many", new HashSet<>(grants));
        List<Assignee> pools = Assignee.allOf(many);
        BoxRows rows = new BoxRows(jdbc, draft("偏向一边"), organisation.unit());
        for (int i = 0; i < 60; i++) {
            rows.line(pools.get(i < 40 ? 3 : 4 + i % 9), "项目")
                    .with("due_at", MARCH.plus(Duration.ofMinutes(i)))
                    .add();
        }
        WorkItemQuery query = Box.TODO.query();
        List<WorkItem> whole = items.page(many, query, null, 500).items();

        assertThat(whole)
                .hasSize(60)
                .isSortedAccordingTo(Comparator.comparing(item -> item.times().dueAt()));
        for (int size : List.of(1, 10, 33, 50)) {
            assertThat(pageByPage(many, query, size)).isEqualTo(whole);
        }
    }

    private List<WorkItem> pageByPage(WorkItemQuery query, int size) {
        return pageByPage(reader, query, size);
    }

    private List<WorkItem> pageByPage(Actor by, WorkItemQuery query, int size) {
        List<WorkItem> all = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            WorkItemPage page = items.page(by, query, cursor, size);
            all.addAll(page.items());
            cursor = page.next();
        } while (cursor != null);
        return all;
    }
}
