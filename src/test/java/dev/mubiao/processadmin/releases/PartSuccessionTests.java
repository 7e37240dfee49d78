package dev.mubiao.processadmin.releases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mubiao.approval.ApprovalStory;
import dev.mubiao.approval.TestProcess;
import dev.mubiao.approval.signoff.Decision;
import dev.mubiao.directory.Actor;
import dev.mubiao.platform.MessageText;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.TargetId;
import dev.mubiao.testing.Models;
import dev.mubiao.testing.Texts;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What others call is the latest version that is not withdrawn, and the last one that they need stays. */
class PartSuccessionTests extends ApprovalStory {

    private Actor admin;
    private String key;

    @BeforeEach
    void somethingIsCalled() {
        admin = organisation.admin();
        key = "part-" + organisation.unit().value();
        exempt();
    }

    @Test
    void callersTakeTheReleaseBeforeTheWithdrawnOne() {
        part("before");
        ReleaseSummary after = part("after");
        call("调用者");
        TargetId running = inPart("在办");
        assertThat(step(running)).isEqualTo("after");
        assertThat(impact(after)).contains("processadmin.releases.part.next");

        releases.withdraw(admin, after.id(), "有误");

        assertThat(step(inPart("新送审"))).isEqualTo("before");
        assertThat(step(running)).as("what runs stays").isEqualTo("after");
        part("newest");
        assertThat(step(inPart("再送审"))).isEqualTo("newest");
    }

    @Test
    void theLastOneStaysWhileSomethingInUseCallsIt() {
        ReleaseSummary only = part("only");
        ReleaseSummary caller = call("调用者甲");
        ReleaseSummary other = call("调用者乙");
        assertThat(impact(only)).contains("processadmin.releases.part.needed");

        assertThatThrownBy(() -> releases.withdraw(admin, only.id(), "不用了"))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
                    assertThat(refusal.key()).isEqualTo("processadmin.releases.part.needed");
                    MessageText text = new MessageText(refusal.key(), List.of(refusal.arguments()));
                    assertThat(Texts.chinese(text)).contains("：调用者甲、调用者乙。");
                    assertThat(Texts.english(text)).contains(": 调用者甲, 调用者乙.");
                });
        assertThat(step(inPart("照常"))).isEqualTo("only");

        releases.withdraw(admin, other.id(), "不用了");
        releases.withdraw(admin, caller.id(), "不用了");
        assertThat(impact(only)).contains("processadmin.releases.part.last");
        releases.withdraw(admin, only.id(), "不用了");
        assertThatThrownBy(() -> call("调用已停用的")).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.key()).isEqualTo("processadmin.releases.lint");
            assertThat(refusal.arguments()[1].toString()).contains("unknownProcess");
        });
        part("again");
        call("又可调用");
        assertThat(step(inPart("又可送审"))).isEqualTo("again");
    }

    @Test
    void withdrawingAnOlderOneChangesNothing() {
        ReleaseSummary before = part("before");
        part("after");
        call("调用者");
        assertThat(impact(before)).isEmpty();

        releases.withdraw(admin, before.id(), "过时");

        assertThat(step(inPart("送审"))).isEqualTo("after");
    }

    private Optional<String> impact(ReleaseSummary release) {
        return releases.withdrawalImpact(admin, release.id()).map(MessageText::key);
    }

    /** @param step its only one */
    private ReleaseSummary part(String step) {
        byte[] part = new TestProcess(key)
                .node("<bpmn:startEvent id='start' name='开始'/>")
                .node("<bpmn:endEvent id='end' name='结束'/>")
                .reviewAt(step, "FINANCE_REVIEW", "FINANCE_REVIEWER")
                .flow("start", step, "end")
                .model();
        return releases.propose(
                admin, new ReleaseProposal(Models.screened(part), step, "测试", ReleaseScope.ALL, false, null, true));
    }

    private ReleaseSummary call(String name) {
        byte[] caller = new TestProcess()
                .unitReview("unit")
                .node("<bpmn:callActivity id='call' name='调用' calledElement='" + key + "'/>")
                .publication()
                .flow("start", "unit", "call", "publication")
                .flow("correction", "unit")
                .model();
        return releases.propose(admin, ReleaseProposal.general(Models.screened(caller), name, "测试"));
    }

    /** A target that waits within the part. */
    private TargetId inPart(String name) {
        TargetId target = submitted(name);
        decide(reviewer, target, Decision.agree(null, ""));
        return target;
    }

    private String step(TargetId target) {
        return todo(finance).stream()
                .filter(item -> item.target().id().equals(target))
                .findFirst()
                .orElseThrow()
                .step()
                .name();
    }
}
