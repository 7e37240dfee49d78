package dev.mubiao.workflow;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Administration;
import dev.mubiao.directory.Directory;
import dev.mubiao.processadmin.releases.Proposal;
import dev.mubiao.processadmin.releases.ReleaseFacts;
import dev.mubiao.processadmin.releases.Releases;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetDrafts;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetQueries;
import dev.mubiao.testing.Contents;
import dev.mubiao.testing.Organisation;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/** A portal with an organisation, and the words in which a target's story is told. */
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:approval;DB_CLOSE_DELAY=-1",
            "logging.level.org.camunda.bpm.engine.context=OFF",
            "logging.level.org.camunda.bpm.engine.cmd=OFF",
        })
@ActiveProfiles("test")
@Import(ApprovalStory.Counting.class)
abstract class ApprovalStory {

    @Autowired
    Administration administration;

    @Autowired
    Directory directory;

    @Autowired
    TargetDrafts drafts;

    @Autowired
    TargetQueries targets;

    @Autowired
    Submissions submissions;

    @Autowired
    Decisions decisions;

    @Autowired
    Claims claims;

    @Autowired
    Publications publications;

    @Autowired
    WorkItems items;

    @Autowired
    Timelines timelines;

    @Autowired
    CommitCounter commits;

    @Autowired
    Releases releases;

    Organisation organisation;
    Actor preparer;
    Actor reviewer;
    Actor finance;
    Actor publisher;

    @TestConfiguration(proxyBeanMethods = false)
    static class Counting {
        @Bean
        CommitCounter commitCounter() {
            return new CommitCounter();
        }
    }

    @BeforeEach
    void foundAnOrganisation() {
        organisation = new Organisation(administration, directory);
        preparer = organisation.preparer();
        reviewer = organisation.unitReviewer("reviewer");
        finance = organisation.financeReviewer();
        publisher = organisation.publisher();
    }

    /** Puts a process into use for everybody. */
    ReleaseFacts release(byte[] model) {
        return releases.propose(organisation.admin(), Proposal.general(model, "测试流程", "测试"));
    }

    TargetId draft(String name) {
        return drafts.create(preparer, organisation.unit(), Contents.complete(name));
    }

    TargetId submitted(String name) {
        TargetId target = draft(name);
        submissions.submit(CommandId.random(), preparer, target, null);
        return target;
    }

    TargetId approved(String name) {
        TargetId target = submitted(name);
        decide(reviewer, target, Decision.agree(null, ""));
        decide(finance, target, Decision.agree(Grade.GOOD, ""));
        return target;
    }

    Decided decide(Actor by, TargetId target, Decision decision) {
        return decisions.decide(CommandId.random(), by, task(by, target), decision);
    }

    /** The task as the actor finds it in his inbox. */
    TaskId task(Actor by, TargetId target) {
        return todo(by).stream()
                .filter(item -> item.target().equals(target))
                .map(item -> Objects.requireNonNull(item.task()))
                .findFirst()
                .orElseThrow();
    }

    List<WorkItem> todo(Actor reader) {
        return box(reader, Box.TODO);
    }

    List<WorkItem> box(Actor reader, Box box) {
        return items.page(reader, box.query(), null, 500).items();
    }

    Target target(TargetId id) {
        return targets.target(preparer, id);
    }

    List<Act> acts(TargetId id) {
        return timelines.timeline(preparer, id).stream().map(TimelineEntry::act).toList();
    }
}
