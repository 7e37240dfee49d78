package dev.mubiao.approval;

import dev.mubiao.approval.command.CommandId;
import dev.mubiao.approval.signoff.Decision;
import dev.mubiao.approval.signoff.Grade;
import dev.mubiao.approval.task.OpenSteps;
import dev.mubiao.approval.timeline.TimelineEntry;
import dev.mubiao.approval.timeline.Timelines;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.organisation.DirectoryAdministration;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.processadmin.exemptions.ReviewExemptionService;
import dev.mubiao.processadmin.releases.ReleaseProposal;
import dev.mubiao.processadmin.releases.ReleaseSummary;
import dev.mubiao.processadmin.releases.Releases;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetQueries;
import dev.mubiao.targets.draft.TargetDrafts;
import dev.mubiao.testing.CommitCounter;
import dev.mubiao.testing.Contents;
import dev.mubiao.testing.Models;
import dev.mubiao.testing.Organisation;
import dev.mubiao.testing.PortalTest;
import dev.mubiao.worklist.ApprovalAction;
import dev.mubiao.worklist.Box;
import dev.mubiao.worklist.TaskId;
import dev.mubiao.worklist.WorkItem;
import dev.mubiao.worklist.query.WorkItems;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A portal with an organisation, and the words in which a target's story is told. */
@PortalTest
public abstract class ApprovalStory {

    @Autowired
    public DirectoryAdministration administration;

    @Autowired
    public Directory directory;

    @Autowired
    TargetDrafts drafts;

    @Autowired
    TargetQueries targets;

    @Autowired
    public Submissions submissions;

    @Autowired
    public Decisions decisions;

    @Autowired
    public Claims claims;

    @Autowired
    Publications publications;

    @Autowired
    public WorkItems items;

    @Autowired
    public OpenSteps openSteps;

    @Autowired
    public Timelines timelines;

    @Autowired
    CommitCounter commits;

    @Autowired
    StatementCounter statements;

    @Autowired
    public Releases releases;

    @Autowired
    public ReviewExemptionService exemptions;

    @Autowired
    Forms forms;

    public Organisation organisation;
    public Actor preparer;
    public Actor reviewer;
    public Actor finance;
    Actor publisher;

    @BeforeEach
    void foundAnOrganisation() {
        organisation = new Organisation(administration, directory);
        preparer = organisation.preparer();
        reviewer = organisation.unitReviewer("reviewer");
        finance = organisation.financeReviewer();
        publisher = organisation.publisher();
    }

    /** Puts a process into use for everybody. What it lacks in reviews two administrators have exempted. */
    public ReleaseSummary release(byte[] model) {
        exempt();
        return releases.propose(organisation.admin(), ReleaseProposal.general(Models.screened(model), "测试流程", "测试"));
    }

    /** Lets targets pass without reviews, where a test is about something else. */
    public void exempt() {
        organisation.exemptAllForms(exemptions, forms);
    }

    public TargetId draft(String name) {
        return drafts.create(preparer, organisation.unit(), Contents.complete(name));
    }

    public TargetId submitted(String name) {
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

    public DecisionResult decide(Actor by, TargetId target, Decision decision) {
        return decisions.decide(CommandId.random(), by, task(by, target), decision);
    }

    /** The task as the actor finds it in his inbox. */
    public TaskId task(Actor by, TargetId target) {
        return todo(by).stream()
                .filter(item -> item.target().id().equals(target))
                .map(item -> Objects.requireNonNull(item.step().task()))
                .findFirst()
                .orElseThrow();
    }

    public List<WorkItem> todo(Actor reader) {
        return box(reader, Box.TODO);
    }

    public List<WorkItem> box(Actor reader, Box box) {
        return items.page(reader, box.query(), null, 500).items();
    }

    public Target target(TargetId id) {
        return targets.target(preparer, id);
    }

    public List<ApprovalAction> acts(TargetId id) {
        return timelines.timeline(preparer, id).stream().map(TimelineEntry::act).toList();
    }
}
