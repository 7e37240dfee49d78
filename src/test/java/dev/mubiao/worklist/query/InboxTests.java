package dev.mubiao.worklist.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.mubiao.approval.ApprovalStory;
import dev.mubiao.approval.assignment.WorkItemRebuild;
import dev.mubiao.approval.signoff.Decision;
import dev.mubiao.approval.signoff.Grade;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Grant;
import dev.mubiao.directory.Role;
import dev.mubiao.directory.calendar.WorkingCalendar;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetStatus;
import dev.mubiao.worklist.ApprovalAction;
import dev.mubiao.worklist.Box;
import dev.mubiao.worklist.BoxCount;
import dev.mubiao.worklist.WorkItem;
import dev.mubiao.worklist.WorkItemFilter;
import dev.mubiao.worklist.WorkItemPage;
import dev.mubiao.worklist.WorkItemQuery;
import dev.mubiao.worklist.WorkItemSort;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class InboxTests extends ApprovalStory {

    @Autowired
    WorkItemRebuild rebuild;

    @Autowired
    WorkingCalendar calendar;

    @Test
    void aLineShowsWhatTheGridNeeds() {
        TargetId target = submitted("路面修补");

        assertThat(todo(reviewer)).singleElement().satisfies(item -> {
            assertThat(item.target().id()).isEqualTo(target);
            assertThat(item.target().name()).isEqualTo("路面修补");
            assertThat(item.target().unitName()).startsWith("实验小学");
            assertThat(item.step().name()).isEqualTo("单位审核");
            assertThat(item.state().status()).isEqualTo(TargetStatus.UNIT_REVIEW);
            assertThat(item.state().submitterName()).isEqualTo(preparer.displayName());
            assertThat(item.times().dueAt())
                    .isEqualTo(calendar.deadline(item.times().receivedAt(), 5));
            assertThat(item.overdue(Instant.parse("2100-01-01T00:00:00Z"))).isTrue();
        });
    }

    @Test
    void theBoxesFollowTheTarget() {
        TargetId target = submitted("排水改造");
        decide(reviewer, target, Decision.agree(null, ""));

        assertThat(box(reviewer, Box.DONE)).singleElement().satisfies(item -> {
            assertThat(item.act()).isEqualTo(ApprovalAction.AGREE);
            assertThat(item.step().name()).isEqualTo("单位审核");
            assertThat(item.state().currentStep()).isEqualTo("财政审核");
        });
        assertThat(box(preparer, Box.STARTED))
                .singleElement()
                .satisfies(item -> assertThat(item.state().status()).isEqualTo(TargetStatus.FINANCE_REVIEW));
        assertThat(items.counts(finance).get(Box.TODO)).isEqualTo(new BoxCount(1, false));
        assertThat(items.counts(reviewer).get(Box.TODO)).isEqualTo(new BoxCount(0, false));
    }

    @Test
    void copiesGoOnlyToPeopleWhoMayReadTheTarget() {
        Actor auditor = organisation.person("auditor", Grant.of(Role.AUDITOR));
        TargetId target = submitted("应急物资");
        decide(reviewer, target, Decision.agree(null, "").copiedTo(Set.of(auditor.id())));

        WorkItem copy = box(auditor, Box.COPIED).get(0);
        assertThat(items.counts(auditor).get(Box.COPIED)).hasToString("1");
        items.read(auditor, copy.id(), Instant.parse("2026-03-02T01:00:00Z"));
        assertThat(items.counts(auditor).get(Box.COPIED)).hasToString("0");
        assertThat(box(auditor, Box.COPIED).get(0).times().readAt()).isNotNull();

        Actor stranger = organisation.person("stranger");
        Refusal refusal = catchThrowableOfType(
                Refusal.class,
                () -> decide(finance, target, Decision.agree(Grade.GOOD, "").copiedTo(Set.of(stranger.id()))));
        assertThat(refusal.key()).isEqualTo("approval.copies.cannotRead");
        assertThat(target(target).status()).isEqualTo(TargetStatus.FINANCE_REVIEW);
    }

    @Test
    void pagesFollowEachOtherWithoutGapsInEveryOrder() {
        for (int i = 0; i < 7; i++) {
            submitted("项目" + i % 4);
        }
        for (WorkItemSort sort : WorkItemSort.values()) {
            for (boolean descending : List.of(true, false)) {
                WorkItemQuery query = Box.TODO.query().sortedBy(sort, descending);
                List<WorkItem> whole = items.page(reviewer, query, null, 100).items();

                assertThat(pageByPage(query)).as("%s %s", sort, descending).isEqualTo(whole);
                assertThat(whole).hasSize(7);
            }
        }
        assertThat(pageByPage(Box.TODO.query().matching(WorkItemFilter.NONE.withText("项目3"))))
                .hasSize(1);
    }

    @Test
    void aCursorFromElsewhereIsRefused() {
        submitted("甲");
        for (String cursor :
                List.of("nonsense", "!!", new WorkItemCursor("not a date", java.util.UUID.randomUUID()).encode())) {
            Refusal refusal =
                    catchThrowableOfType(Refusal.class, () -> items.page(reviewer, Box.TODO.query(), cursor, 10));
            assertThat(refusal.key()).isEqualTo("worklist.cursor.invalid");
        }
    }

    @Test
    void othersSeeNothingOfIt() {
        submitted("内部事项");
        Actor elsewhere = new dev.mubiao.testing.Organisation(administration, directory).unitReviewer("reviewer");

        for (Box box : Box.values()) {
            assertThat(box(elsewhere, box)).isEmpty();
        }
    }

    @Test
    void administratorsRebuildWhatWasLost() {
        TargetId target = submitted("信息系统运维");
        claims.claim(reviewer, task(reviewer, target));
        List<WorkItem> before = todo(reviewer);

        assertThat(rebuild.rebuild(organisation.admin())).isPositive();

        assertThat(todo(reviewer))
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("id", "times.receivedAt", "claim.at")
                .isEqualTo(before);
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> rebuild.rebuild(reviewer));
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.DENIED);
    }

    @Test
    void theReviewPageLearnsWhatTheReaderCanDo() {
        TargetId target = submitted("雨污分流");

        assertThat(openSteps.step(reviewer, target)).get().satisfies(step -> {
            assertThat(step.settings().graded()).isFalse();
            assertThat(step.task()).isEqualTo(task(reviewer, target));
        });
        assertThat(openSteps.step(finance, target)).isEmpty();
    }

    private List<WorkItem> pageByPage(WorkItemQuery query) {
        List<WorkItem> all = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            WorkItemPage page = items.page(reviewer, query, cursor, 2);
            all.addAll(page.items());
            cursor = page.next();
        } while (cursor != null);
        return all;
    }
}
