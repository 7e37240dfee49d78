package dev.mubiao.processadmin.releases.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.mubiao.bpmn.Stage;
import dev.mubiao.bpmn.lint.LintFinding;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.BudgetUnit;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Grant;
import dev.mubiao.directory.Role;
import dev.mubiao.directory.accounts.CurrentActor;
import dev.mubiao.directory.organisation.DirectoryAdministration;
import dev.mubiao.processadmin.drafts.ModelDraftId;
import dev.mubiao.processadmin.exemptions.ReviewExemption;
import dev.mubiao.processadmin.exemptions.ui.ExemptionsPanel;
import dev.mubiao.processadmin.migration.ui.MigrationViewServices;
import dev.mubiao.processadmin.releases.ReleaseProposal;
import dev.mubiao.processadmin.releases.ReleaseScope;
import dev.mubiao.processadmin.releases.ReleaseState;
import dev.mubiao.processadmin.releases.ReleaseSummary;
import dev.mubiao.processadmin.releases.Releases;
import dev.mubiao.processadmin.releases.VersionEntry;
import dev.mubiao.testing.BrowserStore;
import dev.mubiao.testing.Models;
import dev.mubiao.testing.Organisation;
import dev.mubiao.testing.PortalTest;
import dev.mubiao.testing.ShippedModel;
import dev.mubiao.uikit.KeptInput;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** The administrator at the list of versions, and at the release of a model. */
@PortalTest
class ProcessesViewTests {

    @Autowired
    DirectoryAdministration administration;

    @Autowired
    Directory directory;

    @Autowired
    Releases releases;

    @Autowired
    ProcessesViewServices services;

    @Autowired
    MigrationViewServices migrations;

    @Autowired
    ReleasePreparation preparation;

    @Autowired
    ReleaseScopeText scopes;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    JdbcClient jdbc;

    Organisation organisation;

    @BeforeEach
    void open() {
        organisation = new Organisation(administration, directory);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        new TestingAuthenticationToken(organisation.admin().loginName(), "", "ROLE_ADMINISTRATOR"));
        MockVaadin.setup();
        UI.getCurrent().setLocale(Locale.CHINESE);
    }

    @AfterEach
    void leave() {
        releases.list(organisation.admin()).stream()
                .filter(release -> release.state().compareTo(ReleaseState.WITHDRAWN) < 0)
                .forEach(release -> releases.withdraw(organisation.admin(), release.id(), ""));
        MockVaadin.tearDown();
        SecurityContextHolder.clearContext();
    }

    @Test
    void listsEachVersionAndEachDraft() {
        ModelDraftId draft = services.drafts().create(organisation.admin(), "草稿", ShippedModel.bytes());
        propose("学校版");

        ProcessesView view = view();

        assertThat(_find(view, VersionCard.class))
                .hasSameSizeAs(services.versions().of(organisation.admin()));
        assertThat(_find(view, ModelDraftCard.class)).hasSize(1);
        services.drafts().delete(organisation.admin(), draft);
        assertThat(_find(view(), ModelDraftCard.class)).isEmpty();
    }

    @Test
    void restoresTheShippedVersionForThoseWhoHaveTheirOwnToo() {
        propose("学校版");
        VersionEntry shipped = services.versions().of(organisation.admin()).stream()
                .filter(entry -> entry.release().isEmpty())
                .findFirst()
                .orElseThrow();

        new RestoreVersionDialog(releases, organisation::admin, shipped, true, () -> {}).open();
        assertThat(_get(TextArea.class).getValue()).isNotBlank();
        assertThat(_get(Checkbox.class).getValue()).isTrue();
        _click(_find(Button.class).stream()
                .filter(button -> button.getThemeNames().contains("primary"))
                .findFirst()
                .orElseThrow());

        List<ReleaseSummary> all = releases.list(organisation.admin());
        assertThat(all.get(0).state()).isEqualTo(ReleaseState.VALID);
        assertThat(all.get(0).definition()).isEqualTo(shipped.definition());
        assertThat(all.get(1).state()).isEqualTo(ReleaseState.REPLACED);
    }

    @Test
    void aReleaseNeedsANote() {
        ReleaseForm form = preparation.form(
                "新版", preparation.prepare(ShippedModel.bytes()), new KeptInput(UUID.randomUUID(), "release", "1"));
        UI.getCurrent().add(form);

        assertThat(form.missing()).contains("processadmin.releases.note.missing");
        _setValue(_get(form, TextArea.class), "加一道复核");
        assertThat(form.missing()).isEmpty();
        _setValue(_get(form, TextField.class), "");
        assertThat(form.missing()).contains("processadmin.releases.name.missing");
    }

    @Test
    void choosingUnitsOtherwiseAsksForTheirImpact() {
        ReleaseForm form = preparation.form(
                "新版", preparation.prepare(ShippedModel.bytes()), new KeptInput(UUID.randomUUID(), "release", "1"));
        UI.getCurrent().add(form);
        List<ReleaseScope> asked = new ArrayList<>();
        form.onChange(() -> asked.add(form.scope()));

        _setValue(_get(form, RadioButtonGroup.class, spec -> spec.withLabel("!{processadmin.releases.scope}!")), false);
        MultiSelectComboBox<BudgetUnit> units =
                _get(form, MultiSelectComboBox.class, spec -> spec.withLabel("!{processadmin.releases.scope.units}!"));
        _setValue(units, Set.of(directory.unit(organisation.unit())));

        assertThat(asked).last().isEqualTo(new ReleaseScope(Set.of(organisation.unit()), Set.of()));
    }

    @Test
    void onlyAnIndependentSecondIsOfferedToReleaseAndEachOtherToRefuse() {
        Actor admin = organisation.admin();
        Actor second = organisation.person("second", Grant.of(Role.ADMINISTRATOR));
        services.fourEyes().require(admin);
        propose("学校版");
        ReleaseSummary waiting = releases.list(admin).get(0);

        assertThat(words(admin, waiting)).containsExactly("withdraw.WAITING", "waits");
        assertThat(words(second, waiting)).containsExactly("refuse", "notSecond");
        longAgo(second);
        assertThat(words(second, waiting)).containsExactly("release", "refuse");
        seesWhatItChanges(second, waiting);

        releases.release(second, waiting.id());
        releases.withdraw(admin, waiting.id(), "已废止");
        ReleaseSummary asked = releases.find(admin, waiting.id());
        assertThat(words(admin, asked)).containsExactly("withdrawal.takeBack", "withdrawal", "waits");
        assertThat(words(second, asked)).containsExactly("withdrawal.agree", "withdrawal.refuse", "withdrawal");
        services.fourEyes().waive(admin);
        services.fourEyes().waive(second);
    }

    private void seesWhatItChanges(Actor second, ReleaseSummary waiting) {
        ReleaseActions actions = new ReleaseActions(services, () -> second, waiting, "版本", () -> {});
        UI.getCurrent().add(actions);
        _click(_find(actions, Button.class).get(0));
        ConfirmDialog asked = _get(ConfirmDialog.class);
        assertThat(_find(asked, ReleaseImpactPanel.class))
                .singleElement()
                .satisfies(impact ->
                        assertThat(impact.getElement().getTextRecursively()).contains("processadmin.releases.impact"));
        asked.close();
        assertThat(releases.find(second, waiting.id()).state()).isEqualTo(ReleaseState.WAITING);
    }

    /** The last parts of the keys of buttons and notes that somebody is shown of a release; no texts are loaded here. */
    private List<String> words(Actor reader, ReleaseSummary release) {
        ReleaseActions actions = new ReleaseActions(services, () -> reader, release, "版本", () -> {});
        return Stream.concat(
                        _find(actions, Button.class).stream().map(Button::getText),
                        _find(actions, Span.class).stream().map(Span::getText))
                .map(text -> text.replace("!{processadmin.releases.", "").replace("}!", ""))
                .toList();
    }

    /** As if nothing had been done to the account lately. */
    private void longAgo(Actor person) {
        jdbc.sql("update account_act set at = :at where person_id = :person")
                .param("at", Instant.now().minus(60, ChronoUnit.DAYS).atOffset(ZoneOffset.UTC))
                .param("person", person.id().value())
                .update();
    }

    @Test
    void anExemptionThatWasLeftIsThereAgainUntilItIsProposed() {
        Actor admin = organisation.admin();
        ExemptionsPanel panel = new ExemptionsPanel(
                services.exemptions(), services.forms(), services.secondPerson(), organisation::admin);
        UI.getCurrent().add(panel);
        String form = services.forms().all().iterator().next().id();
        BrowserStore.answer("exemption", """
                {"values": {"form": "%s", "stage": "UNIT_REVIEW", "most": "5万元", "reason": "小额零星修缮由财政部门直接审核"}}""".formatted(form));
        assertThat(_get(panel, TextField.class, spec -> spec.withValue("小额零星修缮由财政部门直接审核"))
                        .isVisible())
                .isTrue();

        _click(_get(panel, Button.class, spec -> spec.withText("!{processadmin.exemptions.propose}!")));

        ReviewExemption proposed = services.exemptions().list(admin).get(0);
        assertThat(proposed.form()).isEqualTo(form);
        assertThat(proposed.stage()).isEqualTo(Stage.UNIT_REVIEW);
        assertThat(proposed.mostYuan()).isEqualByComparingTo("50000");
        assertThat(BrowserStore.sent()).anyMatch(call -> call.contains("settle") && call.contains("exemption"));
        services.exemptions().end(admin, proposed.id());
    }

    @Test
    void showsWhatTheChecksFindBeforeTheRelease() {
        assertThat(preparation
                        .prepare("<no-model/>".getBytes(StandardCharsets.UTF_8))
                        .findings())
                .isNotEmpty();
        assertThat(preparation.prepare(ShippedModel.bytes()).findings()).noneMatch(LintFinding::blocks);
    }

    private ProcessesView view() {
        ProcessesView view = new ProcessesView(services, migrations, scopes, currentActor);
        UI.getCurrent().add(view);
        return view;
    }

    private void propose(String name) {
        releases.propose(
                organisation.admin(),
                new ReleaseProposal(
                        Models.screened(ShippedModel.withUnitReviewCalled(name)),
                        name,
                        "为了" + name,
                        new ReleaseScope(Set.of(organisation.unit()), Set.of()),
                        false,
                        null,
                        false));
    }
}
