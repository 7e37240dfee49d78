package dev.mubiao.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.mubiao.approval.ApprovalStory;
import dev.mubiao.approval.Reassignments;
import dev.mubiao.approval.command.CommandId;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Grant;
import dev.mubiao.directory.Role;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.TargetId;
import dev.mubiao.worklist.query.Workloads;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The load below a head, and how he gives it to somebody else. */
class WorkloadTests extends ApprovalStory {

    @Autowired
    Workloads workloads;

    @Autowired
    Reassignments reassignments;

    Actor head;

    @BeforeEach
    void aHeadOfTheOffice() {
        head = organisation.person("head", Grant.of(Role.OFFICE_LEADER, organisation.office()));
    }

    @Test
    void whatIsClaimedCountsForThePersonTheRestForTheRolePool() {
        submitted("甲");
        submitted("乙");
        TargetId third = submitted("丙");
        claims.claim(reviewer, task(reviewer, third));

        List<Workload> loads = workloads.of(head);

        assertThat(loads).extracting(Workload::open).containsExactlyInAnyOrder(2, 1);
        Workload pool =
                loads.stream().max(Comparator.comparingInt(Workload::open)).orElseThrow();
        assertThat(pool.assignee().person()).isEmpty();
        assertThat(pool.name().role()).isEqualTo(Role.UNIT_REVIEWER.key());
        assertThat(pool.name().name()).startsWith("实验小学");
        Workload person =
                loads.stream().min(Comparator.comparingInt(Workload::open)).orElseThrow();
        assertThat(person.assignee().person()).contains(reviewer.id());
        assertThat(person.name().name()).isEqualTo(reviewer.displayName());
        assertThat(workloads.tasks(head, pool.assignee(), 0, 10))
                .extracting(item -> item.target().name())
                .containsExactlyInAnyOrder("甲", "乙");
        assertThat(workloads.tasks(head, pool.assignee(), 1, 10)).hasSize(1);
        assertThat(workloads.tasks(head, person.assignee(), 0, 10))
                .extracting(item -> item.target().name())
                .containsExactly("丙");
    }

    @Test
    void theHeadGivesWorkToSomebodyElse() {
        Actor other = organisation.unitReviewer("other");
        TargetId target = submitted("甲");
        TaskId task = task(reviewer, target);
        assertThat(reassignments.people(head, target))
                .extracting(person -> person.id())
                .contains(other.id(), reviewer.id());

        reassignments.reassign(CommandId.random(), head, task, null, other.id(), "分工调整");

        assertThat(workloads.of(head))
                .singleElement()
                .satisfies(load -> assertThat(load.assignee().person()).contains(other.id()));
        assertThat(todo(other)).extracting(item -> item.target().id()).containsExactly(target);
        assertThat(todo(reviewer)).isEmpty();
    }

    @Test
    void nobodyWatchesOverWhatIsNotBelowHim() {
        submitted("甲");
        Actor elsewhere = new dev.mubiao.testing.Organisation(administration, directory)
                .person(
                        "head",
                        Grant.of(
                                Role.UNIT_LEADER,
                                new dev.mubiao.testing.Organisation(administration, directory).unit()));

        assertThat(workloads.of(elsewhere)).isEmpty();
        assertThat(catchThrowableOfType(Refusal.class, () -> workloads.of(reviewer))
                        .kind())
                .isEqualTo(Refusal.Kind.DENIED);
    }
}
