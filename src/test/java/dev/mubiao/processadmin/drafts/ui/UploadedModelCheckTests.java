package dev.mubiao.processadmin.drafts.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import dev.mubiao.diagram.BpmnModeler;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.organisation.DirectoryAdministration;
import dev.mubiao.processadmin.drafts.ModelDraftEditing;
import dev.mubiao.processadmin.drafts.ModelDraftId;
import dev.mubiao.processadmin.drafts.ModelDraftService;
import dev.mubiao.processadmin.drafts.ModelEditingSession;
import dev.mubiao.testing.CheckCounter;
import dev.mubiao.testing.CheckCounter.Counts;
import dev.mubiao.testing.ForeignModels;
import dev.mubiao.testing.Organisation;
import dev.mubiao.testing.PortalTest;
import dev.mubiao.testing.ShippedModel;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** However a model comes into a draft, it is screened once and linted once. */
@PortalTest
class UploadedModelCheckTests {

    private static final Counts ONCE = new Counts(1, 1);

    @Autowired
    DirectoryAdministration administration;

    @Autowired
    Directory directory;

    @Autowired
    ModelDraftService drafts;

    @Autowired
    ModelDraftEditing editing;

    @Autowired
    ModelerServices services;

    Actor admin;
    ModelEditingSession session;
    ModelDraftId draft;
    ModelerPanel panel;

    @BeforeEach
    void openADraft() {
        admin = new Organisation(administration, directory).admin();
        draft = drafts.create(admin, "草稿", ShippedModel.bytes());
        session = ModelEditingSession.of(admin);
        MockVaadin.setup();
        UI.getCurrent().setLocale(Locale.CHINESE);
        panel = panel();
        UI.getCurrent().add(panel);
    }

    @AfterEach
    void leave() {
        MockVaadin.tearDown();
    }

    @Test
    void anUploadedFileIsCheckedOnce() throws Exception {
        byte[] file = ShippedModel.withUnitReviewCalled("初审");

        assertThat(CheckCounter.during(() -> panel.upload(file))).isEqualTo(ONCE);

        assertThat(drafts.xml(draft)).contains("初审");
    }

    @Test
    void aFileOfAnotherToolIsCheckedAsItIsAndAsItIsTakenIn() throws Exception {
        byte[] file = ForeignModels.all()
                .filter(dialect -> dialect.tool().equals("Camunda Modeler 7"))
                .findFirst()
                .orElseThrow()
                .file();

        Counts counts = CheckCounter.during(() -> {
            panel.upload(file);
            _get(Checkbox.class).setValue(true);
            _click(_get(Button.class, spec -> spec.withText("!{processadmin.import.accept}!")));
        });

        assertThat(counts).isEqualTo(new Counts(2, 1));
        assertThat(drafts.xml(draft)).contains("Approve");
    }

    @Test
    void whatIsDrawnIsCheckedOnce() throws Exception {
        BpmnModeler modeler = panel.modeler();
        String drawn = ShippedModel.text().replace("单位审核", "初审");

        assertThat(CheckCounter.during(
                        () -> ComponentUtil.fireEvent(modeler, new BpmnModeler.Changed(modeler, true, drawn, 1))))
                .isEqualTo(ONCE);

        assertThat(drafts.xml(draft)).isEqualTo(drawn);
    }

    @Test
    void anEarlierStateIsCheckedOnceWhenItIsRestored() throws Exception {
        panel.upload(ShippedModel.withUnitReviewCalled("初审"));
        var first = editing.history(session.actor(), draft).get(1).id();

        assertThat(CheckCounter.during(() -> panel.restore(first))).isEqualTo(ONCE);

        assertThat(drafts.xml(draft)).isEqualTo(ShippedModel.text());
    }

    @Test
    void aDraftIsCheckedOnceWhenItIsOpened() throws Exception {
        assertThat(CheckCounter.during(this::panel)).isEqualTo(ONCE);
    }

    private ModelerPanel panel() {
        return new ModelerPanel(services, () -> admin, session.window(), editing.open(session, draft), Locale.CHINESE);
    }
}
