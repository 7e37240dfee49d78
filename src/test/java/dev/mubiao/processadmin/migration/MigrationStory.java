package dev.mubiao.processadmin.migration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mubiao.approval.Claims;
import dev.mubiao.approval.Decisions;
import dev.mubiao.approval.Submissions;
import dev.mubiao.approval.command.CommandId;
import dev.mubiao.approval.signoff.Decision;
import dev.mubiao.approval.timeline.TimelineEntry;
import dev.mubiao.approval.timeline.Timelines;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.organisation.DirectoryAdministration;
import dev.mubiao.engine.migration.VersionMapping;
import dev.mubiao.processadmin.releases.ReleaseProposal;
import dev.mubiao.processadmin.releases.ReleaseScope;
import dev.mubiao.processadmin.releases.ReleaseState;
import dev.mubiao.processadmin.releases.ReleaseSummary;
import dev.mubiao.processadmin.releases.Releases;
import dev.mubiao.processadmin.releases.VersionList;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.draft.TargetDrafts;
import dev.mubiao.testing.Contents;
import dev.mubiao.testing.Models;
import dev.mubiao.testing.NoFindings;
import dev.mubiao.testing.Organisation;
import dev.mubiao.testing.PortalTest;
import dev.mubiao.worklist.ApprovalAction;
import dev.mubiao.worklist.Box;
import dev.mubiao.worklist.TaskId;
import dev.mubiao.worklist.WorkItem;
import dev.mubiao.worklist.query.WorkItems;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A portal with an organisation, and the words in which the story of a migration is told. */
@PortalTest
@NoFindings
abstract class MigrationStory {

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
    Claims claims;

    @Autowired
    WorkItems items;

    @Autowired
    Timelines timelines;

    @Autowired
    Releases releases;

    @Autowired
    VersionList versions;

    @Autowired
    Migrations migrations;

    @Autowired
    MigrationRepository repository;

    @Autowired
    JdbcClient jdbc;

    Organisation organisation;
    Actor admin;
    Actor preparer;
    Actor reviewer;
    Actor finance;
    String from = "";

    @BeforeEach
    void foundAnOrganisation() {
        organisation = new Organisation(administration, directory);
        admin = organisation.admin();
        preparer = organisation.preparer();
        reviewer = organisation.unitReviewer("reviewer");
        finance = organisation.financeReviewer();
        from = versions.current(admin);
    }

    @AfterEach
    void backToTheShippedModel() {
        releases.list(admin).stream()
                .filter(release -> release.state().compareTo(ReleaseState.WITHDRAWN) < 0)
                .forEach(release -> releases.withdraw(admin, release.id(), ""));
    }

    /** @return id of the new version, on which nothing runs yet */
    String release(byte[] model) {
        ReleaseSummary release = releases.propose(
                admin,
                new ReleaseProposal(
                        Models.screened(model),
                        "新版",
                        "测试",
                        new ReleaseScope(Set.of(organisation.unit()), Set.of()),
                        false,
                        null,
                        false));
        return release.definition().orElseThrow();
    }

    TargetId submitted(String name) {
        TargetId target = drafts.create(preparer, organisation.unit(), Contents.complete(name));
        submissions.submit(CommandId.random(), preparer, target, null);
        return target;
    }

    void decide(Actor by, TargetId target, Decision decision) {
        decisions.decide(CommandId.random(), by, task(by, target), decision);
    }

    TaskId task(Actor by, TargetId target) {
        return Objects.requireNonNull(item(by, target).step().task());
    }

    WorkItem item(Actor by, TargetId target) {
        return items.page(by, Box.TODO.query(), null, 500).items().stream()
                .filter(item -> item.target().id().equals(target))
                .findFirst()
                .orElseThrow();
    }

    MigrationId checked(String to, Map<String, String> further, List<TargetId> targets) {
        MigrationId id = migrations.check(admin, new VersionMapping(from, to, steps(to, further)), Set.copyOf(targets));
        finished(id);
        return id;
    }

    /** What is proposed, and what is to be otherwise; an empty goal is none. */
    Map<String, String> steps(String to, Map<String, String> further) {
        Map<String, String> steps = migrations.propose(admin, from, to).stream()
                .filter(mapping -> mapping.goal().isPresent())
                .collect(Collectors.toMap(
                        ProposedStepMapping::key, mapping -> mapping.goal().orElseThrow()));
        steps.putAll(further);
        steps.values().removeIf(String::isEmpty);
        return steps;
    }

    Migration finished(MigrationId id) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(10))
                .until(() -> !migrations.find(admin, id).running());
        return migrations.find(admin, id);
    }

    TargetMigration row(MigrationId id, TargetId target) {
        return migrations.rows(admin, id).stream()
                .filter(row -> row.target().equals(target))
                .findFirst()
                .orElseThrow();
    }

    List<ApprovalAction> acts(TargetId target) {
        return timelines.timeline(admin, target).stream()
                .map(TimelineEntry::act)
                .toList();
    }

    /** Inboxes and engine say the same of every open task of the target's unit. */
    void inboxesFollowTheEngine() {
        String engine = """
                select t.ID_ || ' ' || t.TASK_DEF_KEY_ || ' ' || t.NAME_ || ' ' || coalesce(t.ASSIGNEE_, '') as line
                from ACT_RU_TASK t join ACT_RU_EXECUTION p on p.ID_ = t.PROC_INST_ID_
                where p.BUSINESS_KEY_ in (select cast(id as varchar(64)) from target where unit_id = :unit)
                order by 1
                """;
        String inboxes = """
                select task_id || ' ' || step_key || ' ' || step_name || ' ' || coalesce(cast(claimed_by as varchar(64)), '')
                    as line
                from work_item where box = 'TODO' and unit_id = :unit order by 1
                """;
        List<String> open = jdbc.sql(engine)
                .param("unit", organisation.unit().value())
                .query(String.class)
                .list();
        assertThat(open).isNotEmpty();
        assertThat(jdbc.sql(inboxes)
                        .param("unit", organisation.unit().value())
                        .query(String.class)
                        .list())
                .isEqualTo(open);
    }

    /** How many processes of the unit run on a version. */
    int running(String definition) {
        return jdbc.sql("""
                        select count(*) from ACT_RU_EXECUTION where PARENT_ID_ is null and PROC_DEF_ID_ = :definition
                        and BUSINESS_KEY_ in (select cast(id as varchar(64)) from target where unit_id = :unit)
                        """)
                .param("definition", definition)
                .param("unit", organisation.unit().value())
                .query(Integer.class)
                .single();
    }
}
