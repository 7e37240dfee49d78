package dev.mubiao.processadmin.drafts.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import dev.mubiao.bpmn.importer.BpmnImport;
import dev.mubiao.bpmn.lint.CheckedModel;
import dev.mubiao.bpmn.lint.LintFinding;
import dev.mubiao.bpmn.vocabulary.ScreenedModel;
import dev.mubiao.diagram.BpmnModeler;
import dev.mubiao.diagram.ElementNote;
import dev.mubiao.diagram.ModelerContent;
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

/** The modeler of one draft: saves each change, shows the lint findings, and follows the lock of the draft. */
class ModelerPanel extends Div {

    private final transient ModelerServices tools;
    private final transient ModelEditingSession modelEditingSession;
    private final BpmnModeler modeler;
    private final DraftLockBar lock = new DraftLockBar(this::takeOver);
    private final LintFindingList findings;
    private transient OpenedModelDraft draft;
    private long saving;

    ModelerPanel(
            ModelerServices tools, ModelEditingSession modelEditingSession, OpenedModelDraft draft, Locale locale) {
        this.tools = tools;
        this.modelEditingSession = modelEditingSession;
        this.draft = draft;
        addClassName("modeler-layout");
        modeler = new BpmnModeler(tools.choices().settings(locale));
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
        BpmnImport model = tools.importer().read(file);
        if (model.changes().isEmpty()) {
            take(model.model());
        } else {
            new BpmnImportDialog(model, this::take).open();
        }
    }

    void restore(UUID state) {
        change(
                known -> tools.editing()
                        .restore(modelEditingSession, draft.facts().id(), known, state),
                "processadmin.modeler.restore.done");
    }

    @Override
    protected void onDetach(DetachEvent event) {
        tools.editing().leave(modelEditingSession, draft.facts().id());
    }

    private void take(ScreenedModel model) {
        change(
                known -> tools.editing()
                        .replace(modelEditingSession, draft.facts().id(), known, model),
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
                opened.facts().id().toString(),
                opened.facts().name(),
                opened.model().xml(),
                saving,
                opened.editable()));
        lock.setVisible(false);
        if (!opened.editable()) {
            lock.show(opened.facts().holder(), modelEditingSession.actor().loginName());
        }
        show(tools.lint().check(opened.model()));
    }

    private void save(int number, String xml) {
        ScreenedModel model = tools.screening().screen(xml.getBytes(StandardCharsets.UTF_8));
        try {
            saving = tools.editing().save(modelEditingSession, draft.facts().id(), saving, model);
            modeler.saved(number, TimeFormats.clock(tools.clock().instant()), saving);
        } catch (Refusal refusal) {
            modeler.refused(number, Toasts.text(refusal));
            if (refusal.kind() == Refusal.Kind.CONFLICT && draft.editable()) {
                lost();
            }
        }
        show(tools.lint().check(model));
    }

    /** Sees whether it is still with this window, or who has it instead. */
    void look() {
        if (draft.editable()) {
            renew();
        } else {
            ModelDraftSummary present = tools.editing()
                    .facts(modelEditingSession.actor(), draft.facts().id());
            lock.show(present.holder(), modelEditingSession.actor().loginName());
        }
    }

    private void renew() {
        if (draft.editable()
                && !tools.editing().renew(modelEditingSession, draft.facts().id())) {
            lost();
        }
    }

    /** What is on the canvas and was not sent stays in the browser, which offers it again. */
    private void lost() {
        show(tools.editing().read(modelEditingSession.actor(), draft.facts().id()));
        Toasts.warning(draft.facts()
                .holder()
                .filter(draftLockHolder -> !draftLockHolder
                        .loginName()
                        .equals(modelEditingSession.actor().loginName()))
                .map(draftLockHolder -> getTranslation("processadmin.modeler.lock.gone", draftLockHolder.displayName()))
                .orElseGet(() -> getTranslation("processadmin.modeler.lock.elsewhere")));
    }

    private void takeOver() {
        try {
            show(tools.editing().takeOver(modelEditingSession, draft.facts().id()));
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
