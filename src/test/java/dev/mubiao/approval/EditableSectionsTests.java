package dev.mubiao.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mubiao.approval.command.CommandId;
import dev.mubiao.approval.signoff.Decision;
import dev.mubiao.forms.IndicatorField;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetStatus;
import dev.mubiao.targets.content.SheetSection;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.targets.draft.DraftSnapshot;
import dev.mubiao.targets.sheet.SheetLimit;
import dev.mubiao.testing.Contents;
import dev.mubiao.testing.EditedContent;
import dev.mubiao.testing.ShippedModel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

/** A step at which the preparer corrects leaves some sections of the sheet open and no others, whoever writes. */
class EditableSectionsTests extends ApprovalStory {

    private static final String VERBS = "name=\"verbs\" value=\"resubmit,copy,urge,comment\" />";

    @Autowired
    MessageSource messages;

    @BeforeEach
    void openTheGoalsAndIndicatorsOnly() {
        String model = ShippedModel.text()
                .replace(VERBS, VERBS + "<camunda:property name=\"editable\" value=\"INDICATORS,GOALS\" />");
        assertThat(model).contains("\"editable\"");
        release(model.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void savingChangesOpenSections() {
        TargetId target = returned("开放部分");

        assertThat(drafts.limit(target(target)).map(SheetLimit::open))
                .hasValueSatisfying(open ->
                        assertThat(open).containsExactlyInAnyOrder(SheetSection.GOALS, SheetSection.INDICATORS));
        save(target, edited(target).goals("新的目标").content());
        save(target, edited(target).cell(0, IndicatorField.NAME, "新的指标").content());

        assertThat(draft(target).goals().texts()).containsExactly("新的目标");
        assertThat(draft(target).indicators().get(0).name()).isEqualTo("新的指标");
    }

    @Test
    void savingIsRefusedWhereASectionIsClosedAndSaysWhichAndTheWayOut() {
        TargetId target = returned("关闭部分");
        TargetContent before = draft(target);

        TargetContent wanted = edited(target).source("上级补助", "5").goals("新的目标").content();
        assertThatThrownBy(() -> save(target, wanted)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
            assertThat(text(refusal, Locale.SIMPLIFIED_CHINESE))
                    .contains("关闭部分", "“退回修改”", "“资金”不能修改", "目标与任务、绩效指标", "系统管理员");
            assertThat(text(refusal, Locale.ENGLISH))
                    .contains("\"Money\"", "Goals and tasks, Indicators", "administrator");
        });
        assertThat(draft(target)).isEqualTo(before);
    }

    @Test
    void theSheetsOwnSavingIsRefusedAlikeAloneAndBesideOthers() {
        TargetId target = returned("同时编辑");
        DraftSnapshot seen = new DraftSnapshot(target(target).version(), draft(target));
        TargetContent renamed = edited(target).projectName("改名").content();

        assertThatThrownBy(() -> drafts.merge(preparer, target, seen, renamed)).isInstanceOf(Refusal.class);
        save(target, edited(target).goals("别人的目标").content());
        assertThatThrownBy(() -> drafts.merge(preparer, target, seen, renamed)).isInstanceOf(Refusal.class);
        TargetContent mine = EditedContent.of(seen.content())
                .cell(0, IndicatorField.NAME, "我的指标")
                .content();
        drafts.merge(preparer, target, seen, mine);

        assertThat(draft(target).goals().texts()).containsExactly("别人的目标");
        assertThat(draft(target).indicators().get(0).name()).isEqualTo("我的指标");
        assertThat(draft(target).displayName()).isEqualTo("同时编辑");
    }

    /** A sheet on the screen writes blanks and amounts in its own way; that is nobody's change. */
    @Test
    void aClosedSectionStaysToTheLetter() {
        TargetId target = returned("带空格 ");
        TargetContent stored = draft(target);
        TargetContent shown = EditedContent.of(stored).projectName("带空格").content();
        DraftSnapshot seen = new DraftSnapshot(target(target).version(), shown);

        drafts.merge(
                preparer, target, seen, EditedContent.of(shown).goals("新的目标").content());

        assertThat(draft(target).header()).isEqualTo(stored.header());
        assertThat(draft(target).goals().texts()).containsExactly("新的目标");
    }

    @Test
    void whatIsNoCorrectionIsOpenAltogether() {
        TargetId fresh = draft("草稿");
        save(fresh, edited(fresh).projectName("草稿改名").content());

        TargetId target = returned("重新送审");
        save(target, edited(target).goals("维修教室30间，九月开学前全部投入使用。").content());
        submissions.submit(CommandId.random(), preparer, target, null);
        assertThat(target(target).status()).isEqualTo(TargetStatus.UNIT_REVIEW);
        submissions.withdraw(CommandId.random(), preparer, target);
        save(target, edited(target).projectName("撤回后改名").content());

        assertThat(target(fresh).name()).isEqualTo("草稿改名");
        assertThat(target(target).name()).isEqualTo("撤回后改名");
    }

    private TargetId returned(String name) {
        TargetId target = drafts.create(preparer, organisation.unit(), Contents.complete(name));
        submissions.submit(CommandId.random(), preparer, target, null);
        decide(reviewer, target, Decision.returned("请修改指标", List.of()));
        assertThat(target(target).status()).isEqualTo(TargetStatus.RETURNED);
        return target;
    }

    private void save(TargetId id, TargetContent content) {
        drafts.save(preparer, id, target(id).version(), content);
    }

    private TargetContent draft(TargetId id) {
        return targets.draft(preparer, id);
    }

    private EditedContent edited(TargetId id) {
        return EditedContent.of(draft(id));
    }

    private String text(Refusal refusal, Locale locale) {
        return messages.getMessage(refusal.key(), refusal.arguments(), locale);
    }
}
