package dev.mubiao.processadmin.drafts.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import dev.mubiao.bpmn.importer.BpmnImport;
import dev.mubiao.bpmn.lint.CheckedModel;
import dev.mubiao.bpmn.lint.LintFinding;
import dev.mubiao.bpmn.vocabulary.ScreenedModel;
import dev.mubiao.diagram.BpmnModeler;
import dev.mubiao.diagram.ElementNote;
import dev.mubiao.diagram.ModelerContent;
import dev.mubiao.directory.Actor;
import dev.mubiao.platform.Refusal;
import dev.mubiao.processadmin.drafts.ModelDraftSummary;
import dev.mubiao.processadmin.drafts.ModelEditingSession;
import dev.mubiao.processadmin.drafts.OpenedModelDraft;
import dev.mubiao.uikit.TimeFormats;
import dev.mubiao.uikit.Toasts;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/** The modeler of one draft: saves each change, shows the lint findings, and follows the lock of the draft. */
class ModelerPanel extends Div {

    private final transient ModelerServices services;
    private final transient Supplier<Actor> actor;
    private final UUID window;
    private final BpmnModeler modeler;
    private final DraftLockBar lock = new DraftLockBar(this::takeOver);
    private final LintFindingList findings;
    private transient OpenedModelDraft draft;
    private long saving;

    /** @param window the browser window, one of perhaps several of the person */
    ModelerPanel(ModelerServices services, Supplier<Actor> actor, UUID window, OpenedModelDraft draft, Locale locale) {
        this.services = services;
        this.actor = actor;
        this.window = window;
        this.draft = draft;
        addClassName("modeler-layout");
        modeler = new BpmnModeler(services.settingsFactory().settings(locale));
        findings = new LintFindingList(modeler::select);
        modeler.addChangedListener(changed -> save(changed.number(), changed.xml()));
        modeler.addBeatListener(beat -> renew());
        modeler.addOpenedListener(opened -> {
            if (opened.resumed()) {
                Toasts.success(getTranslation("processadmin.modeler.resumed"));
            }
        });
        modeler.addFailedListener(
                failed -> Toasts.error(getTranslation("processadmin.modeler.failed", failed.reason())));
        add(lock, modeler, findings);
        show(draft);
    }

    OpenedModelDraft draft() {
        return draft;
    }

    BpmnModeler modeler() {
        return modeler;
    }

    /** Puts a file in the place of what is drawn, if he agrees to what has to change in it. @throws Refusal INVALID */
    void upload(byte[] file) {
        BpmnImport model = services.importer().read(file);
        if (model.changes().isEmpty()) {
            take(model.model());
        } else {
            new BpmnImportDialog(model, key -> services.importer().read(file, key), this::take).open();
        }
    }

    void restore(UUID state) {
        change(
                known -> services.editing().restore(session(), draft.summary().id(), known, state),
                "processadmin.modeler.restore.done");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        services.open().opened(window, draft.summary().id());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        services.open().leave(window);
    }

    private void take(ScreenedModel model) {
        change(
                known -> services.editing().replace(session(), draft.summary().id(), known, model),
                "processadmin.modeler.upload.done");
    }

    private void change(Function<Long, OpenedModelDraft> how, String done) {
        try {
            show(how.apply(saving));
            Toasts.success(getTranslation(done));
        } catch (Refusal refusal) {
            Toasts.refusal(refusal);
        }
    }

    private void show(OpenedModelDraft opened) {
        draft = opened;
        saving = opened.saving();
        modeler.open(new ModelerContent(
                opened.summary().id().toString(),
                opened.summary().name(),
                opened.model().xml(),
                saving,
                opened.editable()));
        lock.setVisible(false);
        if (!opened.editable()) {
            lock.show(opened.summary().holder(), actor.get().loginName());
        }
        show(services.lint().check(opened.model()));
    }

    private void save(int number, String xml) {
        ScreenedModel model = services.screening().screen(xml.getBytes(StandardCharsets.UTF_8));
        try {
            saving = services.editing().save(session(), draft.summary().id(), saving, model);
            modeler.saved(number, TimeFormats.clock(services.clock().instant()), saving);
        } catch (Refusal refusal) {
            modeler.refused(number, Toasts.text(refusal));
            if (refusal.kind() == Refusal.Kind.CONFLICT && draft.editable()) {
                lost();
            }
        }
        show(services.lint().check(model));
    }

    /** Sees whether it is still with this window, or who has it instead. */
    void look() {
        if (draft.editable()) {
            renew();
        } else {
            Actor reader = actor.get();
            ModelDraftSummary present =
                    services.editing().summary(reader, draft.summary().id());
            lock.show(present.holder(), reader.loginName());
        }
    }

    private ModelEditingSession session() {
        return new ModelEditingSession(actor.get(), window);
    }

    private void renew() {
        try {
            if (draft.editable()
                    && !services.editing().renew(session(), draft.summary().id())) {
                lost();
            }
        } catch (Refusal refusal) {
            // It would be refused at each beat; what is drawn stays in the browser.
            draft = new OpenedModelDraft(draft.summary(), draft.model(), draft.saving(), false);
            Toasts.refusal(refusal);
        }
    }

    /** What is on the canvas and was not sent stays in the browser, which offers it again. */
    private void lost() {
        Actor reader = actor.get();
        show(services.editing().read(reader, draft.summary().id()));
        Toasts.warning(draft.summary()
                .holder()
                .filter(holder -> !holder.loginName().equals(reader.loginName()))
                .map(holder -> getTranslation("processadmin.modeler.lock.gone", holder.displayName()))
                .orElseGet(() -> getTranslation("processadmin.modeler.lock.elsewhere")));
    }

    private void takeOver() {
        try {
            show(services.editing().takeOver(session(), draft.summary().id()));
        } catch (Refusal refusal) {
            Toasts.refusal(refusal);
        }
    }

    private void show(CheckedModel model) {
        List<LintFinding> found = model.findings();
        findings.show(found);
        modeler.showNotes(found.stream()
                .map(finding -> new ElementNote(
                        finding.element(), finding.blocks() ? "error" : "warning", findings.text(finding)))
                .toList());
    }
}
