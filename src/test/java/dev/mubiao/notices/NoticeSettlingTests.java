package dev.mubiao.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.shared.Registration;
import dev.mubiao.approval.Decisions;
import dev.mubiao.approval.Submissions;
import dev.mubiao.approval.command.CommandId;
import dev.mubiao.approval.notice.NoticeRequested;
import dev.mubiao.approval.signoff.Decision;
import dev.mubiao.approval.task.OpenSteps;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.organisation.DirectoryAdministration;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.draft.TargetDrafts;
import dev.mubiao.testing.Contents;
import dev.mubiao.testing.Organisation;
import dev.mubiao.testing.PortalTest;
import dev.mubiao.uikit.UiBroadcaster;
import dev.mubiao.worklist.TaskId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What asks for something is unread no more once that is done, and pages of notices lose none meanwhile. */
@PortalTest
class NoticeSettlingTests {

    @Autowired
    DirectoryAdministration administration;

    @Autowired
    Directory directory;

    @Autowired
    TargetDrafts drafts;

    @Autowired
    Submissions submissions;

    @Autowired
    Decisions decisions;

    @Autowired
    OpenSteps openSteps;

    @Autowired
    PersonalNotices notices;

    @Autowired
    NoticeWriter writer;

    @Autowired
    UiBroadcaster broadcaster;

    @Autowired
    TransactionTemplate transaction;

    Organisation organisation;
    Actor preparer;
    Actor reviewer;
    Actor colleague;

    @BeforeEach
    void open() {
        organisation = new Organisation(administration, directory);
        preparer = organisation.preparer();
        reviewer = organisation.unitReviewer("reviewer");
        colleague = organisation.unitReviewer("colleague");
        organisation.financeReviewer();
    }

    @Test
    void whatAColleagueDecidesIsSettledForAllAndTheirPagesHearOfIt() {
        TargetId target = submitted();
        TaskId task = task(target);
        asked(NoticeRequested.Kind.URGED, target, task);
        asked(NoticeRequested.Kind.DUE_SOON, target, task);
        asked(NoticeRequested.Kind.OVERDUE, target, task);
        asked(NoticeRequested.Kind.COMMENTED, target, task);
        assertThat(notices.unread(reviewer.id())).isEqualTo(5);
        notices.readAll(colleague.id());
        AtomicInteger heard = new AtomicInteger();
        Registration following = broadcaster.subscribe(colleague.id().value(), heard::incrementAndGet);

        decisions.decide(CommandId.random(), colleague, task, Decision.agree(null, "同意"));

        assertThat(unreadKinds(reviewer)).containsOnly(NoticeRequested.Kind.COMMENTED);
        assertThat(notices.unread(reviewer.id())).isEqualTo(1);
        assertThat(notices.list(reviewer.id(), false, 0, 10))
                .filteredOn(notice -> notice.kind() == NoticeRequested.Kind.ARRIVED)
                .singleElement()
                .satisfies(notice -> {
                    assertThat(notice.settled()).isTrue();
                    assertThat(notice.readAt()).isNull();
                });
        await().until(() -> heard.get() > 0);
        following.remove();
    }

    @Test
    void whatIsWithdrawnIsSettled() {
        TargetId target = submitted();
        assertThat(unreadKinds(reviewer)).contains(NoticeRequested.Kind.ARRIVED);

        submissions.withdraw(CommandId.random(), preparer, target);

        assertThat(unreadKinds(reviewer)).doesNotContain(NoticeRequested.Kind.ARRIVED);
    }

    @Test
    void whatComesNextIsUnread() {
        TargetId target = submitted();
        decisions.decide(CommandId.random(), reviewer, task(target), Decision.returned("请修改", List.of()));

        assertThat(unreadKinds(preparer)).contains(NoticeRequested.Kind.RETURNED);
        submissions.submit(CommandId.random(), preparer, target, null);
        assertThat(unreadKinds(colleague)).contains(NoticeRequested.Kind.ARRIVED);
        assertThat(notices.list(colleague.id(), true, 0, 10))
                .filteredOn(notice -> notice.kind() == NoticeRequested.Kind.ARRIVED)
                .as("the first submission's is settled")
                .hasSize(1);
    }

    @Test
    void readingBetweenPagesLeavesNoneOut() {
        for (int i = 0; i < 33; i++) {
            asked(NoticeRequested.Kind.COMMENTED, TargetId.random(), null);
        }
        List<Notice> seen = new ArrayList<>();
        @Nullable NoticeCursor after = null;
        List<Notice> page;
        do {
            page = notices.list(reviewer.id(), true, after, 5);
            page.forEach(notice -> notices.read(reviewer.id(), notice.id()));
            seen.addAll(page);
            after = page.isEmpty()
                    ? null
                    : NoticeCursor.parse(
                            NoticeCursor.of(page.get(page.size() - 1)).text());
        } while (page.size() == 5);

        assertThat(seen).hasSize(33).extracting(Notice::id).doesNotHaveDuplicates();
        assertThat(notices.unread(reviewer.id())).isZero();
    }

    @Test
    void whatIsNoCursorIsRefused() {
        for (String text :
                List.of("", "_", "x", "2026-01-01T00:00:00Z", "2026-01-01T00:00:00Z_7", "_" + preparer.id())) {
            assertThatThrownBy(() -> NoticeCursor.parse(text))
                    .as(text)
                    .isInstanceOfSatisfying(
                            Refusal.class, refused -> assertThat(refused.key()).isEqualTo("notices.cursor.unknown"));
        }
    }

    private TargetId submitted() {
        TargetId target = drafts.create(preparer, organisation.unit(), Contents.complete("教室修缮"));
        submissions.submit(CommandId.random(), preparer, target, null);
        return target;
    }

    private TaskId task(TargetId target) {
        return new TaskId(openSteps.step(reviewer, target).orElseThrow().task().value());
    }

    /** All at one moment, as of one transaction. */
    private void asked(NoticeRequested.Kind kind, TargetId target, @Nullable TaskId task) {
        transaction.executeWithoutResult(status -> writer.write(new NoticeRequested(
                kind,
                Set.of(reviewer.id(), colleague.id()),
                target,
                "教室修缮",
                task,
                "单位审核",
                "",
                "",
                Instant.parse("2026-03-01T01:00:00Z"))));
    }

    private List<NoticeRequested.Kind> unreadKinds(Actor reader) {
        return notices.list(reader.id(), true, 0, 50).stream().map(Notice::kind).toList();
    }
}
