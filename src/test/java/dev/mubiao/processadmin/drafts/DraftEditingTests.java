package dev.mubiao.processadmin.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.when;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Administration;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Grant;
import dev.mubiao.directory.Role;
import dev.mubiao.processadmin.drafts.DraftEvent.ModelDraftChanged;
import dev.mubiao.processadmin.drafts.DraftEvent.ModelDraftTakenOver;
import dev.mubiao.shared.Refusal;
import dev.mubiao.testing.Organisation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.AssertablePublishedEvents;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** Drafts of processes: one window draws, and nothing that was drawn is lost. */
@ApplicationModuleTest(module = "processadmin", mode = ApplicationModuleTest.BootstrapMode.ALL_DEPENDENCIES)
@ActiveProfiles("test")
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:modeldrafts;DB_CLOSE_DELAY=-1")
class DraftEditingTests {

    private static final Instant MORNING = Instant.parse("2026-03-02T01:00:00Z");

    @Autowired
    Administration administration;

    @Autowired
    Directory directory;

    @Autowired
    Drafts drafts;

    @Autowired
    DraftEditing editing;

    @MockitoBean
    Clock clock;

    Organisation organisation;
    Actor anna;
    Actor bert;
    String model;
    DraftId draft;

    @BeforeEach
    void beginADraft() throws IOException {
        at(Duration.ZERO);
        organisation = new Organisation(administration, directory);
        anna = organisation.person("anna", Grant.of(Role.ADMINISTRATOR));
        bert = organisation.person("bert", Grant.of(Role.ADMINISTRATOR));
        model = new ClassPathResource("processes/target-approval.bpmn").getContentAsString(StandardCharsets.UTF_8);
        draft = drafts.create(anna, " 增加领导签批 ", model.getBytes(StandardCharsets.UTF_8), "version:1");
    }

    @Test
    void aNewDraftIsListedWithWhatItIsBasedOn() {
        assertThat(drafts.all(anna))
                .filteredOn(facts -> facts.id().equals(draft))
                .singleElement()
                .satisfies(facts -> {
                    assertThat(facts.name()).isEqualTo("增加领导签批");
                    assertThat(facts.basedOn()).contains("version:1");
                    assertThat(facts.holder()).isEmpty();
                });
        assertThat(drafts.xml(draft)).isEqualTo(model);
    }

    @Test
    void whatWasSavedIsThereForTheNextReader() {
        Seat seat = Seat.of(anna);
        OpenDraft open = editing.open(seat, draft);

        long saving = editing.save(seat, draft, open.saving(), renamed("一审"));
        editing.save(seat, draft, saving, renamed("初审"));

        assertThat(editing.open(Seat.of(anna), draft).xml()).isEqualTo(renamed("初审"));
    }

    @Test
    void anotherAdministratorOnlyReadsWhileOneEdits() {
        editing.open(Seat.of(anna), draft);

        OpenDraft read = editing.open(Seat.of(bert), draft);

        assertThat(read.editable()).isFalse();
        assertThat(read.facts().holder()).map(Holder::loginName).contains(anna.loginName());
    }

    @Test
    void whoeverLeavesLetsTheNextOneIn() {
        Seat seat = Seat.of(anna);
        editing.open(seat, draft);

        editing.leave(seat, draft);

        assertThat(editing.open(Seat.of(bert), draft).editable()).isTrue();
    }

    @Test
    void theLockLapsesWithoutASignOfLifeAndIsRenewedByOne() {
        Seat seat = Seat.of(anna);
        editing.open(seat, draft);
        at(Duration.ofSeconds(50));
        assertThat(editing.renew(seat, draft)).isTrue();
        at(Duration.ofSeconds(100));
        assertThat(editing.open(Seat.of(bert), draft).editable()).isFalse();

        at(Duration.ofSeconds(111));

        assertThat(editing.open(Seat.of(bert), draft).editable()).isTrue();
        assertThat(editing.renew(seat, draft)).isFalse();
    }

    @Test
    void afterANapTheSameWindowGoesOnIfNobodyElseCame() {
        Seat seat = Seat.of(anna);
        OpenDraft open = editing.open(seat, draft);
        at(Duration.ofHours(1));

        assertThat(editing.save(seat, draft, open.saving(), renamed("初审"))).isEqualTo(open.saving() + 1);
    }

    @Test
    void whoeverIsTakenOverCannotOverwriteAndIsToldByWhom(AssertablePublishedEvents events) {
        Seat first = Seat.of(anna);
        OpenDraft open = editing.open(first, draft);

        OpenDraft taken = editing.takeOver(Seat.of(bert), draft);

        assertThat(taken.editable()).isTrue();
        assertThatThrownBy(() -> editing.save(first, draft, open.saving(), renamed("初审")))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
                    assertThat(refusal.arguments()).containsExactly(bert.displayName());
                });
        assertThat(drafts.xml(draft)).isEqualTo(model);
        assertThat(events.ofType(ModelDraftTakenOver.class)).hasSize(1);
    }

    @Test
    void aSecondWindowOfTheSamePersonTakesTheDraftAlong() {
        Seat first = Seat.of(anna);
        editing.open(first, draft);

        assertThat(editing.open(Seat.of(anna), draft).editable()).isTrue();
        assertThat(editing.renew(first, draft)).isFalse();
    }

    @Test
    void whatNoModelMayHoldIsNotStored() {
        Seat seat = Seat.of(anna);
        OpenDraft open = editing.open(seat, draft);
        String hostile = model.replace(
                "<bpmn:startEvent id=\"submission\"", "<bpmn:startEvent camunda:initiator=\"x\" id=\"submission\"");

        assertThatThrownBy(() -> editing.save(seat, draft, open.saving(), hostile))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID));
        assertThatThrownBy(() -> editing.replace(seat, draft, open.saving(), new byte[600 * 1024]))
                .isInstanceOf(Refusal.class);

        assertThat(drafts.xml(draft)).isEqualTo(model);
        assertThat(editing.save(seat, draft, open.saving(), renamed("初审"))).isPositive();
    }

    @Test
    void whatIsOnlyUnfinishedIsStored() {
        Seat seat = Seat.of(anna);
        OpenDraft open = editing.open(seat, draft);
        String unfinished = model.replace("value=\"UNIT_REVIEWER\"", "value=\"PEOPLE:\"");

        editing.save(seat, draft, open.saving(), unfinished);

        assertThat(drafts.xml(draft)).isEqualTo(unfinished);
    }

    @Test
    void whatIsDrawnWithinAMinuteIsOneStateAndTheTrailSaysWhatChanged(AssertablePublishedEvents events) {
        Seat seat = Seat.of(anna);
        long saving = editing.open(seat, draft).saving();
        saving = editing.save(seat, draft, saving, renamed("一审"));
        at(Duration.ofSeconds(30));
        saving = editing.save(seat, draft, saving, renamed("初审"));
        at(Duration.ofSeconds(90));
        editing.save(seat, draft, saving, renamed("复审"));

        List<DraftState> states = editing.history(anna, draft);

        assertThat(states).extracting(DraftState::number).containsExactly(3L, 2L, 1L);
        assertThat(events.ofType(ModelDraftChanged.class))
                .singleElement()
                .satisfies(event -> assertThat(event.summary())
                        .contains("~unitReview userTask", "name=单位审核 → 初审")
                        .doesNotContain("financeReview"));
        editing.leave(seat, draft);
        assertThat(events.ofType(ModelDraftChanged.class)).hasSize(2);
    }

    @Test
    void anEarlierStateIsRestoredAsAStateOfItsOwn() {
        Seat seat = Seat.of(anna);
        long saving = editing.save(seat, draft, editing.open(seat, draft).saving(), renamed("初审"));
        DraftState first = editing.history(anna, draft).get(1);

        OpenDraft restored = editing.restore(seat, draft, saving, first.id());

        assertThat(restored.xml()).isEqualTo(model);
        assertThat(editing.history(anna, draft)).hasSize(3);
    }

    @Test
    void aStateOfAnotherDraftIsNotRestored() {
        DraftId other = drafts.create(anna, "另一份", model.getBytes(StandardCharsets.UTF_8));
        Seat seat = Seat.of(anna);
        OpenDraft open = editing.open(seat, other);
        DraftState foreign = editing.history(anna, draft).get(0);

        assertThatThrownBy(() -> editing.restore(seat, other, open.saving(), foreign.id()))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void theHistoryKeepsTheFirstAndTheLatestHundredStates() {
        Seat seat = Seat.of(anna);
        long saving = editing.open(seat, draft).saving();
        for (int minute = 1; minute <= 110; minute++) {
            at(Duration.ofMinutes(2L * minute));
            saving = editing.save(seat, draft, saving, renamed("第" + minute + "稿"));
        }

        List<DraftState> states = editing.history(anna, draft);

        assertThat(states)
                .hasSize(DraftStates.MOST)
                .last()
                .extracting(DraftState::number)
                .isEqualTo(1L);
        assertThat(states.get(0).number()).isEqualTo(111);
    }

    @Test
    void aDraftInUseIsNotDeletedByAnother() {
        Seat seat = Seat.of(anna);
        editing.open(seat, draft);
        assertThatThrownBy(() -> drafts.delete(bert, draft)).isInstanceOf(Refusal.class);

        editing.leave(seat, draft);
        drafts.delete(bert, draft);

        assertThat(drafts.find(anna, draft)).isEmpty();
    }

    @Test
    void onlyAdministratorsDraw() {
        Actor preparer = organisation.preparer();

        assertThatThrownBy(() -> editing.open(Seat.of(preparer), draft)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> drafts.all(preparer)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> drafts.create(preparer, "x", model.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Refusal.class);
    }

    private String renamed(String step) {
        return model.replace("name=\"单位审核\"", "name=\"" + step + "\"");
    }

    private void at(Duration since) {
        when(clock.instant()).thenReturn(MORNING.plus(since));
    }
}
