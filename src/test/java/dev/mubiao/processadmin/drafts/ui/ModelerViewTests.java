package dev.mubiao.processadmin.drafts.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.RouteParameters;
import dev.mubiao.diagram.BpmnModeler;
import dev.mubiao.diagram.ModelerSettings;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Grant;
import dev.mubiao.directory.Role;
import dev.mubiao.directory.accounts.CurrentActor;
import dev.mubiao.directory.organisation.DirectoryAdministration;
import dev.mubiao.processadmin.drafts.ModelDraftEditing;
import dev.mubiao.processadmin.drafts.ModelDraftId;
import dev.mubiao.processadmin.drafts.ModelDraftService;
import dev.mubiao.processadmin.drafts.ModelEditingSession;
import dev.mubiao.testing.Organisation;
import dev.mubiao.testing.PortalTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** The administrator before a draft, without a browser. */
@PortalTest
class ModelerViewTests {

    @Autowired
    DirectoryAdministration administration;

    @Autowired
    Directory directory;

    @Autowired
    ModelDraftService drafts;

    @Autowired
    ModelDraftEditing editing;

    @Autowired
    ModelerSettingsFactory settingsFactory;

    @Autowired
    ModelerServices services;

    @Autowired
    DraftLockBroadcaster broadcaster;

    @Autowired
    CurrentActor currentActor;

    Actor anna;
    Actor bert;
    String model;
    ModelDraftId draft;

    @BeforeEach
    void beginADraft() throws IOException {
        Organisation organisation = new Organisation(administration, directory);
        anna = organisation.person("anna", Grant.of(Role.ADMINISTRATOR));
        bert = organisation.person("bert", Grant.of(Role.ADMINISTRATOR));
        model = new ClassPathResource("processes/target-approval.bpmn").getContentAsString(StandardCharsets.UTF_8);
        draft = drafts.create(anna, "增加领导签批", model.getBytes(StandardCharsets.UTF_8));
        MockVaadin.setup();
        UI.getCurrent().setLocale(Locale.CHINESE);
    }

    @AfterEach
    void leave() {
        MockVaadin.tearDown();
        SecurityContextHolder.clearContext();
    }

    @Test
    void whatIsDrawnIsStoredAndChecked() {
        ModelerView view = open(anna);

        draw(view, 1, model.replace("value=\"UNIT_REVIEWER\"", "value=\"PEOPLE:\""));

        assertThat(drafts.xml(draft)).contains("PEOPLE:");
        assertThat(_find(view, NativeButton.class))
                .anySatisfy(finding -> assertThat(finding.getText()).contains("bpmn.model.step"));
        assertThat(text(view)).contains("processadmin.modeler.findings.errors");
    }

    @Test
    void whatNoModelMayHoldIsNotStoredAndSaidWhere() {
        ModelerView view = open(anna);

        draw(
                view,
                1,
                model.replace(
                        "<bpmn:startEvent id=\"submission\"",
                        "<bpmn:startEvent id=\"submission\" camunda:asyncBefore=\"true\""));

        assertThat(drafts.xml(draft)).isEqualTo(model);
        assertThat(_find(view, NativeButton.class))
                .anySatisfy(finding -> assertThat(finding.getText()).contains("bpmn.model.attribute"));
    }

    @Test
    void aReaderSeesWhoEditsAndTakesOver() {
        editing.open(ModelEditingSession.of(anna), draft);
        ModelerView view = open(bert);
        assertThat(text(view)).contains("processadmin.modeler.lock.editing");

        _click(_get(view, Button.class, spec -> spec.withText("!{processadmin.modeler.lock.take}!")));
        ConfirmDialog dialog = _get(ConfirmDialog.class);
        ComponentUtil.fireEvent(dialog, new ConfirmDialog.ConfirmEvent(dialog, false));

        draw(view, 1, model.replace("单位审核", "初审"));
        assertThat(drafts.xml(draft)).contains("初审");
    }

    @Test
    void whoeverWasTakenOverReadsOnAndOverwritesNothing() {
        ModelerView view = open(anna);
        editing.takeOver(ModelEditingSession.of(bert), draft);

        draw(view, 1, model.replace("单位审核", "初审"));

        assertThat(drafts.xml(draft)).isEqualTo(model);
        assertThat(text(view)).contains("processadmin.modeler.lock.editing");
    }

    @Test
    void whoeverIsTakenOverHearsOfItAtOnceAndAlsoWhenItIsFreeAgain() {
        ModelerView view = open(anna);
        ModelEditingSession berts = ModelEditingSession.of(bert);

        editing.takeOver(berts, draft);
        awaitText(view, "processadmin.modeler.lock.editing");

        editing.leave(berts.window(), draft);
        awaitText(view, "processadmin.modeler.lock.free");
    }

    @Test
    void oneselfInAnotherWindowIsCalledThat() {
        ModelerView view = open(anna);

        editing.open(ModelEditingSession.of(anna), draft);

        awaitText(view, "processadmin.modeler.lock.own");
    }

    private static void awaitText(ModelerView view, String key) {
        Awaitility.await().pollInSameThread().untilAsserted(() -> {
            MockVaadin.clientRoundtrip();
            assertThat(text(view)).contains(key);
        });
    }

    @Test
    void leavingTheViewLetsOthersEdit() {
        ModelerView view = open(anna);

        UI.getCurrent().remove(view);

        assertThat(editing.open(ModelEditingSession.of(bert), draft).editable()).isTrue();
    }

    @Test
    void bothLanguagesNameEverythingThatTheModelerOffers() {
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            ModelerSettings settings = settingsFactory.settings(locale);

            assertThat(settings.words()).containsKeys("part.approval", "bar.undo");
            assertThat(settings.choices().values())
                    .allSatisfy(offered -> assertThat(offered)
                            .allSatisfy(choice -> assertThat(choice.label()).isNotBlank()));
            assertThat(settings.fields()).extracting(ModelerSettings.Field::key).contains("amount", "unit", "risk");
        }
    }

    private ModelerView open(Actor actor) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(actor.loginName(), "", "ROLE_ADMINISTRATOR"));
        ModelerView view = new ModelerView(services, broadcaster, currentActor);
        BeforeEnterEvent event = Mockito.mock(BeforeEnterEvent.class);
        Mockito.when(event.getRouteParameters()).thenReturn(new RouteParameters("draft", draft.toString()));
        UI.getCurrent().add(view);
        view.beforeEnter(event);
        return view;
    }

    private static void draw(ModelerView view, int number, String xml) {
        BpmnModeler modeler = _get(view, BpmnModeler.class);
        ComponentUtil.fireEvent(modeler, new BpmnModeler.Changed(modeler, true, xml, number));
    }

    private static String text(ModelerView view) {
        return view.getElement().getTextRecursively();
    }
}
