package dev.mubiao.processadmin.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Grant;
import dev.mubiao.directory.Role;
import dev.mubiao.directory.organisation.DirectoryAdministration;
import dev.mubiao.platform.Refusal;
import dev.mubiao.processadmin.drafts.ModelDraftEvent.ModelDraftChanged;
import dev.mubiao.processadmin.drafts.ModelDraftEvent.ModelDraftTakenOver;
import dev.mubiao.testing.Models;
import dev.mubiao.testing.Organisation;
import dev.mubiao.testing.PortalTest;
import dev.mubiao.testing.StoppableClock;
import dev.mubiao.testing.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Drafts of processes: one window draws, and nothing that was drawn is lost. */
@PortalTest
@RecordApplicationEvents
class ModelDraftEditingTests {

    private static final Instant MORNING = Instant.parse("2026-03-02T01:00:00Z");

    @Autowired
    DirectoryAdministration administration;

    @Autowired
    Directory directory;

    @Autowired
    ModelDraftService drafts;

    @Autowired
    ModelDraftEditing editing;

    @Autowired
    StoppableClock clock;

    Organisation organisation;
    Actor anna;
    Actor bert;
    String model;
    ModelDraftId draft;

    @BeforeEach
    void beginADraft() throws IOException {
        at(Duration.ZERO);
        organisation = new Organisation(administration, directory);
        anna = organisation.person("anna", Grant.of(Role.ADMINISTRATOR));
        bert = organisation.person("bert", Grant.of(Role.ADMINISTRATOR));
        model = new ClassPathResource("processes/target-approval.bpmn").getContentAsString(StandardCharsets.UTF_8);
        draft = drafts.create(anna, " 增加领导签批 ", model.getBytes(StandardCharsets.UTF_8), "version:1");
    }

    @AfterEach
    void letTimeGoOn() {
        clock.goOn();
    }

    @Test
    void aNewDraftIsListedWithWhatItIsBasedOn() {
        assertThat(drafts.all(anna))
                .filteredOn(summary -> summary.id().equals(draft))
                .singleElement()
                .satisfies(summary -> {
                    assertThat(summary.name()).isEqualTo("增加领导签批");
                    assertThat(summary.basedOn()).contains("version:1");
                    assertThat(summary.holder()).isEmpty();
                });
        assertThat(drafts.xml(draft)).isEqualTo(model);
    }

    @Test
    void whatWasSavedIsThereForTheNextReader() {
        ModelEditingSession session = ModelEditingSession.of(anna);
        OpenedModelDraft open = editing.open(session, draft);

        long saving = editing.save(session, draft, open.saving(), Models.screened(renamed("一审")));
        editing.save(session, draft, saving, Models.screened(renamed("初审")));

        assertThat(editing.open(ModelEditingSession.of(anna), draft).model().xml())
                .isEqualTo(renamed("初审"));
    }

    @Test
    void anotherAdministratorOnlyReadsWhileOneEdits() {
        editing.open(ModelEditingSession.of(anna), draft);

        OpenedModelDraft read = editing.open(ModelEditingSession.of(bert), draft);

        assertThat(read.editable()).isFalse();
        assertThat(read.summary().holder()).map(DraftLockHolder::loginName).contains(anna.loginName());
    }

    @Test
    void whoeverLeavesLetsTheNextOneIn() {
        ModelEditingSession session = ModelEditingSession.of(anna);
        editing.open(session, draft);

        editing.leave(session.window(), draft);

        assertThat(editing.open(ModelEditingSession.of(bert), draft).editable()).isTrue();
    }

    @Test
    void theLockLapsesWithoutASignOfLifeAndIsRenewedByOne() {
        ModelEditingSession session = ModelEditingSession.of(anna);
        editing.open(session, draft);
        at(Duration.ofSeconds(50));
        assertThat(editing.renew(session, draft)).isTrue();
        at(Duration.ofSeconds(100));
        assertThat(editing.open(ModelEditingSession.of(bert), draft).editable()).isFalse();

        at(Duration.ofSeconds(111));

        assertThat(editing.open(ModelEditingSession.of(bert), draft).editable()).isTrue();
        assertThat(editing.renew(session, draft)).isFalse();
    }

    @Test
    void afterANapTheSameWindowGoesOnIfNobodyElseCame() {
        ModelEditingSession session = ModelEditingSession.of(anna);
        OpenedModelDraft open = editing.open(session, draft);
        at(Duration.ofHours(1));

        assertThat(editing.save(session, draft, open.saving(), Models.screened(renamed("初审"))))
                .isEqualTo(open.saving() + 1);
    }

    @Test
    void whoeverIsTakenOverCannotOverwriteAndIsToldByWhom(ApplicationEvents events) {
        ModelEditingSession first = ModelEditingSession.of(anna);
        OpenedModelDraft open = editing.open(first, draft);

        OpenedModelDraft taken = editing.takeOver(ModelEditingSession.of(bert), draft);

        assertThat(taken.editable()).isTrue();
        assertThatThrownBy(() -> editing.save(first, draft, open.saving(), Models.screened(renamed("初审"))))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
                    assertThat(refusal.arguments()).containsExactly(bert.displayName());
                });
        assertThat(drafts.xml(draft)).isEqualTo(model);
        assertThat(events.stream(ModelDraftTakenOver.class)).hasSize(1);
    }

    @Test
    void aSecondWindowOfTheSamePersonTakesTheDraftAlong() {
        ModelEditingSession first = ModelEditingSession.of(anna);
        editing.open(first, draft);

        assertThat(editing.open(ModelEditingSession.of(anna), draft).editable()).isTrue();
        assertThat(editing.renew(first, draft)).isFalse();
    }

    @Test
    void whatNoModelMayHoldIsNotStored() {
        ModelEditingSession session = ModelEditingSession.of(anna);
        OpenedModelDraft open = editing.open(session, draft);
        String hostile = model.replace(
                "<bpmn:startEvent id=\"submission\"", "<bpmn:startEvent camunda:initiator=\"x\" id=\"submission\"");

        assertThatThrownBy(() -> editing.save(session, draft, open.saving(), Models.screened(hostile)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID));
        assertThatThrownBy(() -> editing.replace(session, draft, open.saving(), Models.screened(new byte[600 * 1024])))
                .isInstanceOf(Refusal.class);

        assertThat(drafts.xml(draft)).isEqualTo(model);
        assertThat(editing.save(session, draft, open.saving(), Models.screened(renamed("初审"))))
                .isPositive();
    }

    @Test
    void whatIsOnlyUnfinishedIsStored() {
        ModelEditingSession session = ModelEditingSession.of(anna);
        OpenedModelDraft open = editing.open(session, draft);
        String unfinished = model.replace("value=\"UNIT_REVIEWER\"", "value=\"PEOPLE:\"");

        editing.save(session, draft, open.saving(), Models.screened(unfinished));

        assertThat(drafts.xml(draft)).isEqualTo(unfinished);
    }

    @Test
    void whatIsDrawnWithinAMinuteIsOneStateAndTheTrailSaysWhatChanged(ApplicationEvents events) {
        ModelEditingSession session = ModelEditingSession.of(anna);
        long saving = editing.open(session, draft).saving();
        saving = editing.save(session, draft, saving, Models.screened(renamed("一审")));
        at(Duration.ofSeconds(30));
        saving = editing.save(session, draft, saving, Models.screened(renamed("初审")));
        at(Duration.ofSeconds(90));
        editing.save(session, draft, saving, Models.screened(renamed("复审")));

        List<ModelDraftStateSummary> states = editing.history(anna, draft);

        assertThat(states).extracting(ModelDraftStateSummary::number).containsExactly(3L, 2L, 1L);
        assertThat(events.stream(ModelDraftChanged.class))
                .singleElement()
                .satisfies(event -> assertThat(Texts.chinese(event.words()))
                        .startsWith("修改流程草稿“")
                        .contains("修改审批步骤“初审”（名称由“单位审核”改为“初审”）")
                        .doesNotContain("financeReview"));
        editing.leave(session.window(), draft);
        assertThat(events.stream(ModelDraftChanged.class)).hasSize(2);
    }

    @Test
    void anEarlierStateIsRestoredAsAStateOfItsOwn() {
        ModelEditingSession session = ModelEditingSession.of(anna);
        long saving =
                editing.save(session, draft, editing.open(session, draft).saving(), Models.screened(renamed("初审")));
        ModelDraftStateSummary first = editing.history(anna, draft).get(1);

        OpenedModelDraft restored = editing.restore(session, draft, saving, first.id());

        assertThat(restored.model().xml()).isEqualTo(model);
        assertThat(editing.history(anna, draft)).hasSize(3);
    }

    @Test
    void aStateOfAnotherDraftIsNotRestored() {
        ModelDraftId other = drafts.create(anna, "另一份", model.getBytes(StandardCharsets.UTF_8));
        ModelEditingSession session = ModelEditingSession.of(anna);
        OpenedModelDraft open = editing.open(session, other);
        ModelDraftStateSummary foreign = editing.history(anna, draft).get(0);

        assertThatThrownBy(() -> editing.restore(session, other, open.saving(), foreign.id()))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void theHistoryKeepsTheFirstAndTheLatestHundredStates() {
        ModelEditingSession session = ModelEditingSession.of(anna);
        long saving = editing.open(session, draft).saving();
        for (int minute = 1; minute <= 110; minute++) {
            at(Duration.ofMinutes(2L * minute));
            saving = editing.save(session, draft, saving, Models.screened(renamed("第" + minute + "稿")));
        }

        List<ModelDraftStateSummary> states = editing.history(anna, draft);

        assertThat(states)
                .hasSize(ModelDraftHistory.MOST)
                .last()
                .extracting(ModelDraftStateSummary::number)
                .isEqualTo(1L);
        assertThat(states.get(0).number()).isEqualTo(111);
    }

    @Test
    void aDraftInUseIsNotDeletedByAnother() {
        ModelEditingSession session = ModelEditingSession.of(anna);
        editing.open(session, draft);
        assertThatThrownBy(() -> drafts.delete(bert, draft)).isInstanceOf(Refusal.class);

        editing.leave(session.window(), draft);
        drafts.delete(bert, draft);

        assertThat(drafts.find(anna, draft)).isEmpty();
    }

    @Test
    void onlyAdministratorsDraw() {
        Actor preparer = organisation.preparer();

        assertThatThrownBy(() -> editing.open(ModelEditingSession.of(preparer), draft))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> drafts.all(preparer)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> drafts.create(preparer, "x", model.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Refusal.class);
    }

    private String renamed(String step) {
        return model.replace("name=\"单位审核\"", "name=\"" + step + "\"");
    }

    private void at(Duration since) {
        clock.stopAt(MORNING.plus(since));
    }
}
