package dev.mubiao.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mubiao.approval.ApprovalStory;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Grant;
import dev.mubiao.directory.Role;
import dev.mubiao.directory.UnitDetails;
import dev.mubiao.directory.UnitId;
import dev.mubiao.targets.TargetId;
import dev.mubiao.testing.BoxRows;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each part of a filter, and how they narrow a box together. */
class BoxFilterTests extends ApprovalStory {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    BoxRows rows;
    TargetId target;
    Actor reader;
    Assignee me;

    @BeforeEach
    void anInboxOfOnesOwn() {
        target = submitted("甲项目");
        rows = new BoxRows(jdbc, target, organisation.unit());
        reader = organisation.person("reader");
        me = Assignee.of(reader.id());
    }

    @Test
    void wordsAreLookedForInTargetUnitAndSubmitter() {
        rows.line(me, "道路养护").with("unit_name", "交通局").add();
        rows.line(me, "道路照明")
                .with("unit_name", "城管局")
                .with("submitter_name", "Zhang")
                .add();
        rows.line(me, "100%达标").add();

        assertThat(found(WorkItemFilter.NONE.withText("道路"))).containsExactlyInAnyOrder("道路养护", "道路照明");
        assertThat(found(WorkItemFilter.NONE.withText(" 道路  交通 "))).containsExactly("道路养护");
        assertThat(found(WorkItemFilter.NONE.withText("ZHANG"))).containsExactly("道路照明");
        assertThat(found(WorkItemFilter.NONE.withText("0%"))).containsExactly("100%达标");
        assertThat(found(WorkItemFilter.NONE.withText("_"))).isEmpty();
        assertThat(found(WorkItemFilter.NONE.withText("!"))).isEmpty();
        assertThat(found(WorkItemFilter.NONE.withText("道路　交通"))).containsExactly("道路养护");
        assertThat(found(WorkItemFilter.NONE.withText("ＺＨＡＮＧ"))).containsExactly("道路照明");
        assertThat(found(WorkItemFilter.NONE.withText("\\"))).isEmpty();
    }

    @Test
    void whatWasWrittenInFullWidthIsFoundAsItWasWritten() {
        rows.line(me, "河道清淤（二期）").add();

        assertThat(found(WorkItemFilter.NONE.withText("（二期）"))).containsExactly("河道清淤（二期）");
    }

    @Test
    void widthOfWhatWasWrittenDoesNotMatter() {
        rows.line(me, "老旧小区改造（二期）Ａ区工程").with("unit_name", "Ｙ局（本级）").add();
        rows.line(me, "河道清淤(三期)B区").add();

        assertThat(found(WorkItemFilter.NONE.withText("老旧小区改造(二期)"))).containsExactly("老旧小区改造（二期）Ａ区工程");
        assertThat(found(WorkItemFilter.NONE.withText("a区"))).containsExactly("老旧小区改造（二期）Ａ区工程");
        assertThat(found(WorkItemFilter.NONE.withText("y局(本级)"))).containsExactly("老旧小区改造（二期）Ａ区工程");
        assertThat(found(WorkItemFilter.NONE.withText("（三期）Ｂ区"))).containsExactly("河道清淤(三期)B区");
    }

    @Test
    void whatTheProgramWritesIsFoundAndSortedByPinyin() {
        submitted("中学（二期）改造");
        submitted("A区照明");
        submitted("重庆路养护");
        submitted("阿里路绿化");
        Actor leader = organisation.person("leader", Grant.of(Role.OFFICE_LEADER, organisation.office()));
        WorkItemQuery byName = Box.UNIT.query().sortedBy(WorkItemSort.NAME, false);

        assertThat(names(leader, byName)).containsExactly("阿里路绿化", "重庆路养护", "甲项目", "中学（二期）改造", "A区照明");
        assertThat(names(leader, byName.matching(WorkItemFilter.NONE.withText("(二期)"))))
                .containsExactly("中学（二期）改造");
    }

    @Test
    void stepsUnitsFormsAndYearsAreChosenFromMany() {
        UnitId other = administration.createUnit(
                organisation.admin(), new UnitDetails("u" + System.nanoTime(), "另一单位", null, organisation.office()));
        rows.line(me, "一").with("step_name", "财政审核").with("budget_year", 2026).add();
        rows.line(me, "二")
                .with("unit_id", other.value())
                .with("budget_year", 2025)
                .add();
        rows.line(me, "三").with("form_id", "lukou-2026").add();

        assertThat(found(WorkItemFilter.NONE.withSteps(Set.of("财政审核")))).containsExactly("一");
        assertThat(found(WorkItemFilter.NONE.withSteps(Set.of("财政审核", "单位审核"))))
                .containsExactlyInAnyOrder("一", "二", "三");
        assertThat(found(WorkItemFilter.NONE.withUnits(Set.of(other)))).containsExactly("二");
        assertThat(found(WorkItemFilter.NONE.withForms(Set.of("lukou-2026")))).containsExactly("三");
        assertThat(found(WorkItemFilter.NONE.withYears(Set.of(2025, 2026)))).containsExactlyInAnyOrder("一", "二");
    }

    @Test
    void amountsAndRiskHaveBounds() {
        rows.line(me, "小").amount("999.99").with("risk", 10).add();
        rows.line(me, "中").amount("1000").with("risk", 30).add();
        rows.line(me, "大").amount("2000000.01").with("risk", 80).add();
        rows.line(me, "无").add();

        assertThat(found(WorkItemFilter.NONE.withAmounts(new BigDecimal("1000"), null)))
                .containsExactlyInAnyOrder("中", "大");
        assertThat(found(WorkItemFilter.NONE.withAmounts(null, new BigDecimal("1000"))))
                .containsExactlyInAnyOrder("小", "中");
        assertThat(found(WorkItemFilter.NONE.withAmounts(new BigDecimal("1000"), new BigDecimal("2000000"))))
                .containsExactly("中");
        assertThat(found(WorkItemFilter.NONE.withRisk(30))).containsExactlyInAnyOrder("中", "大");
    }

    @Test
    void deadlinesAreSeenFromNow() {
        Instant now = clock.instant();
        rows.line(me, "迟").with("due_at", now.minus(Duration.ofHours(1))).add();
        rows.line(me, "今")
                .with("due_at", DueSpan.TODAY.end(now).minusSeconds(1))
                .add();
        rows.line(me, "周").with("due_at", DueSpan.WEEK.end(now).minusSeconds(1)).add();
        rows.line(me, "后").with("due_at", DueSpan.WEEK.end(now)).add();
        rows.line(me, "无").add();

        assertThat(found(WorkItemFilter.NONE.withDue(DueSpan.OVERDUE))).containsExactly("迟");
        assertThat(found(WorkItemFilter.NONE.withDue(DueSpan.TODAY)))
                .contains("今")
                .doesNotContain("迟", "后", "无");
        assertThat(found(WorkItemFilter.NONE.withDue(DueSpan.WEEK))).containsExactlyInAnyOrder("今", "周");
        assertThat(found(WorkItemFilter.NONE.withDue(DueSpan.NONE))).containsExactly("无");
    }

    @Test
    void aDayEndsInShanghai() {
        Instant lateEvening = Instant.parse("2026-03-08T15:59:00Z");

        assertThat(DueSpan.TODAY.end(lateEvening)).isEqualTo(Instant.parse("2026-03-08T16:00:00Z"));
        assertThat(DueSpan.WEEK.end(lateEvening)).isEqualTo(Instant.parse("2026-03-08T16:00:00Z"));
        Instant monday = LocalDate.of(2026, 3, 9)
                .atStartOfDay(ZoneId.of("Asia/Shanghai"))
                .toInstant();
        assertThat(DueSpan.WEEK.end(monday)).isEqualTo(Instant.parse("2026-03-15T16:00:00Z"));
    }

    @Test
    void partsNarrowTogetherAndAreCountedAlike() {
        rows.line(me, "道路一").amount("5").with("budget_year", 2026).add();
        rows.line(me, "道路二").amount("50").with("budget_year", 2026).add();
        rows.line(me, "道路三").amount("50").with("budget_year", 2025).add();
        WorkItemFilter filter = WorkItemFilter.NONE
                .withText("道路")
                .withYears(Set.of(2026))
                .withAmounts(new BigDecimal("10"), null)
                .withSteps(Set.of("单位审核"));

        assertThat(found(filter)).containsExactly("道路二");
        assertThat(items.count(reader, Box.TODO.query().matching(filter))).isEqualTo(new BoxCount(1, false));
    }

    @Test
    void elsewhereTheStepIsWhereTheTargetIsNow() {
        UUID moved = rows.line(Assignee.of(Grant.of(Role.FINANCE_REVIEWER, organisation.office())), "在财政")
                .with("step_name", "财政审核")
                .add();
        rows.line(me, "办过")
                .with("box", "DONE")
                .with("target_id", moved)
                .with("finished_at", clock.instant())
                .add();

        assertThat(names(Box.DONE.query().matching(WorkItemFilter.NONE.withSteps(Set.of("财政审核")))))
                .containsExactly("办过");
        assertThat(names(Box.DONE.query().matching(WorkItemFilter.NONE.withSteps(Set.of("单位审核")))))
                .isEmpty();
        assertThat(items.choices(reader, Box.DONE).steps()).containsExactly("财政审核");
    }

    @Test
    void myUnitIsWhatWaitsAtAnybodyThere() {
        Actor leader = organisation.person("leader", Grant.of(Role.OFFICE_LEADER, organisation.office()));
        Actor auditor = organisation.person("auditor", Grant.of(Role.AUDITOR));
        rows.line(Assignee.of(preparer.id()), "别人的")
                .with("claimed_by", preparer.id().value())
                .add();

        assertThat(names(leader, Box.UNIT.query())).containsExactlyInAnyOrder("甲项目", "别人的");
        assertThat(names(leader, Box.TODO.query())).isEmpty();
        assertThat(names(
                        auditor, Box.UNIT.query().matching(WorkItemFilter.NONE.withUnits(Set.of(organisation.unit())))))
                .containsExactlyInAnyOrder("甲项目", "别人的");
        assertThat(names(reader, Box.UNIT.query())).isEmpty();
    }

    private List<String> found(WorkItemFilter filter) {
        return names(Box.TODO.query().matching(filter));
    }

    private List<String> names(WorkItemQuery query) {
        return names(reader, query);
    }

    private List<String> names(Actor by, WorkItemQuery query) {
        return items.page(by, query, null, 100).items().stream()
                .map(item -> item.target().name())
                .toList();
    }
}
