package dev.mubiao.stories;

import dev.mubiao.approval.Decisions;
import dev.mubiao.approval.Publications;
import dev.mubiao.approval.Submissions;
import dev.mubiao.approval.command.CommandId;
import dev.mubiao.approval.signoff.Decision;
import dev.mubiao.approval.signoff.Grade;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Role;
import dev.mubiao.directory.UnitId;
import dev.mubiao.directory.organisation.DirectoryAdministration;
import dev.mubiao.engine.migration.VersionMapping;
import dev.mubiao.inbox.InboxNavigation;
import dev.mubiao.processadmin.ModelRef;
import dev.mubiao.processadmin.drafts.ModelDraftId;
import dev.mubiao.processadmin.drafts.ModelDraftService;
import dev.mubiao.processadmin.migration.MigrationId;
import dev.mubiao.processadmin.migration.Migrations;
import dev.mubiao.processadmin.migration.ProposedStepMapping;
import dev.mubiao.processadmin.releases.ReleaseProposal;
import dev.mubiao.processadmin.releases.ReleaseScope;
import dev.mubiao.processadmin.releases.Releases;
import dev.mubiao.processadmin.releases.VersionList;
import dev.mubiao.processadmin.ui.ProcessAdminNavigation;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetNavigation;
import dev.mubiao.targets.draft.TargetDrafts;
import dev.mubiao.testing.Contents;
import dev.mubiao.testing.Models;
import dev.mubiao.testing.Organisation;
import dev.mubiao.testing.ShippedModel;
import dev.mubiao.webhooks.WebhookEvent;
import dev.mubiao.webhooks.Webhooks;
import dev.mubiao.worklist.Box;
import dev.mubiao.worklist.query.WorkItems;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes something for a view to show, in which the person who opens it has something to do, and says where it is. */
class PageAddresses {

    @Autowired
    private DirectoryAdministration administration;

    @Autowired
    private Directory directory;

    @Autowired
    private TargetDrafts drafts;

    @Autowired
    private Submissions submissions;

    @Autowired
    private Decisions decisions;

    @Autowired
    private Publications publications;

    @Autowired
    private WorkItems items;

    @Autowired
    private ModelDraftService models;

    @Autowired
    private Releases releases;

    @Autowired
    private VersionList versions;

    @Autowired
    private Migrations migrations;

    @Autowired
    private Webhooks webhooks;

    @Autowired
    private JdbcClient jdbc;

    private Organisation organisation;
    private @Nullable UnitId subordinate;
    private int number;

    Organisation found() {
        organisation = new Organisation(administration, directory);
        organisation.preparer();
        organisation.unitReviewer("reviewer");
        organisation.financeReviewer();
        organisation.publisher();
        webhooks.register(
                organisation.admin(),
                "https://example.org/hook",
                "a secret for the tests only",
                Set.of(WebhookEvent.values()),
                true);
        return organisation;
    }

    /** @param route of the view @return its paths, several if it looks different for what it shows */
    List<String> of(String route, Role role) {
        Actor admin = organisation.admin();
        return switch (route) {
            case TargetNavigation.TARGET ->
                role == Role.PREPARER
                        ? List.of(
                                TargetNavigation.target(draft()),
                                TargetNavigation.target(submitted()),
                                TargetNavigation.target(published()))
                        : List.of(TargetNavigation.target(submitted()));
            case InboxNavigation.REVIEW ->
                List.of(
                        switch (role) {
                            case FINANCE_REVIEWER, OFFICE_LEADER -> InboxNavigation.review(inFinanceReview());
                            case PUBLISHER -> InboxNavigation.review(approved());
                            default -> InboxNavigation.review(submitted());
                        });
            case InboxNavigation.INBOX, InboxNavigation.WORKLOAD, InboxNavigation.HAND_OVERS, TargetNavigation.LIST -> {
                submitted();
                inFinanceReview();
                yield List.of(route);
            }
            case "publishing" -> {
                approved();
                yield List.of(route);
            }
            case "library" -> {
                published();
                Awaitility.await()
                        .atMost(Duration.ofMinutes(1))
                        .until(() -> jdbc.sql("select count(*) from library_source")
                                        .query(Integer.class)
                                        .single()
                                > 0);
                yield List.of(route);
            }
            case ProcessAdminNavigation.OPERATION -> {
                submitted();
                yield List.of(route);
            }
            case ProcessAdminNavigation.OVERVIEW -> {
                model();
                propose();
                yield List.of(route);
            }
            case ProcessAdminNavigation.MODELER -> List.of(ProcessAdminNavigation.draft(model()));
            case ProcessAdminNavigation.RELEASE -> List.of(ProcessAdminNavigation.release(model()));
            case ProcessAdminNavigation.DRY_RUN ->
                List.of(ProcessAdminNavigation.dryRun(new ModelRef.Version(versions.current(admin))));
            case ProcessAdminNavigation.MIGRATION_PLAN -> {
                String from = versions.current(admin);
                submitted();
                yield List.of(ProcessAdminNavigation.migration(from, propose()));
            }
            case ProcessAdminNavigation.MIGRATION -> List.of(ProcessAdminNavigation.migration(checked()));
            // Without an example, which only the session that uploaded it has.
            case "form-maker" -> List.of(route + "/no-example");
            case "form-templates" -> List.of(route + "/lukou-2026");
            default -> List.of(route);
        };
    }

    TargetId draft() {
        return drafts.create(organisation.preparer(), organisation.unit(), Contents.complete("教室修缮" + ++number));
    }

    TargetId submitted() {
        TargetId target = draft();
        submissions.submit(CommandId.random(), organisation.preparer(), target, null);
        return target;
    }

    private TargetId inFinanceReview() {
        TargetId target = submitted();
        decide(organisation.unitReviewer("reviewer"), target, Decision.agree(null, ""));
        return target;
    }

    private TargetId approved() {
        TargetId target = inFinanceReview();
        decide(organisation.financeReviewer(), target, Decision.agree(Grade.GOOD, ""));
        return target;
    }

    private TargetId published() {
        TargetId target = approved();
        publications.publish(CommandId.random(), organisation.publisher(), List.of(target));
        return target;
    }

    private void decide(Actor by, TargetId target, Decision decision) {
        decisions.decide(
                CommandId.random(),
                by,
                items.page(by, Box.TODO.query(), null, 500).items().stream()
                        .filter(item -> item.target().id().equals(target))
                        .map(item -> Objects.requireNonNull(item.step().task()))
                        .findFirst()
                        .orElseThrow(),
                decision);
    }

    private ModelDraftId model() {
        return models.create(organisation.admin(), "草稿" + ++number, ShippedModel.bytes());
    }

    /** @return id of a version for the unit alone */
    private String propose() {
        return releases.propose(
                        organisation.admin(),
                        new ReleaseProposal(
                                Models.screened(ShippedModel.withUnitReviewCalled("初审" + ++number)),
                                "新版" + number,
                                "测试",
                                new ReleaseScope(Set.of(subordinate()), Set.of()),
                                false,
                                null,
                                false))
                .definition()
                .orElseThrow();
    }

    private UnitId subordinate() {
        if (subordinate == null) {
            subordinate = organisation.subordinateUnit();
        }
        return subordinate;
    }

    private MigrationId checked() {
        Actor admin = organisation.admin();
        String from = versions.current(admin);
        TargetId target = submitted();
        String to = propose();
        MigrationId id = migrations.check(
                admin,
                new VersionMapping(
                        from,
                        to,
                        migrations.propose(admin, from, to).stream()
                                .filter(mapping -> mapping.goal().isPresent())
                                .collect(Collectors.toMap(
                                        ProposedStepMapping::key,
                                        mapping -> mapping.goal().orElseThrow()))),
                Set.of(target));
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> !migrations.find(admin, id).running());
        return id;
    }
}
