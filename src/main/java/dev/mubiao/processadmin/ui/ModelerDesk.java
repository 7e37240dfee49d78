package dev.mubiao.processadmin.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import dev.mubiao.diagram.BpmnModeler;
import dev.mubiao.diagram.DrawnModel;
import dev.mubiao.diagram.ElementNote;
import dev.mubiao.processadmin.drafts.OpenDraft;
import dev.mubiao.processadmin.drafts.Seat;
import dev.mubiao.shared.Refusal;
import dev.mubiao.uikit.Formats;
import dev.mubiao.uikit.Notices;
import dev.mubiao.workflow.engine.ForeignModel;
import dev.mubiao.workflow.engine.LintFinding;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;

/** A draft on the canvas: what is drawn is saved by itself and checked, as long as this window has the draft. */
class ModelerDesk extends Div {

    private final transient ModelerTools tools;
    private final transient Seat seat;
    private final BpmnModeler modeler;
    private final LockBar lock = new LockBar(this::takeOver);
    private final FindingList findings;
    private transient OpenDraft draft;
    private long saving;

    ModelerDesk(ModelerTools tools, Seat seat, OpenDraft draft, Locale locale) {
        this.tools = tools;
        this.seat = seat;
        this.draft = draft;
        addClassName("modeler-desk");
        modeler = new BpmnModeler(tools.choices().settings(locale));
        findings = new FindingList(modeler::select);
        modeler.addChangedListener(changed -> save(changed.number(), changed.xml()));
        modeler.addBeatListener(beat -> renew());
        modeler.addOpenedListener(opened -> {
            if (opened.resumed()) {
                Notices.success(getTranslation("modeler.resumed"));
            }
        });
        modeler.addFailedListener(failed -> Notices.error(getTranslation("modeler.failed", failed.reason())));
        add(lock, modeler, findings);
        show(draft);
    }

    OpenDraft draft() {
        return draft;
    }

    BpmnModeler modeler() {
        return modeler;
    }

    /** Puts a file in the place of what is drawn, if he agrees to what has to change in it. @throws Refusal INVALID */
    void upload(byte[] file) {
        ForeignModel model = tools.intake().read(file);
        if (model.changes().isEmpty()) {
            take(model.xml());
        } else {
            new IntakeDialog(model, this::take).open();
        }
    }

    void restore(UUID state) {
        change(known -> tools.editing().restore(seat, draft.facts().id(), known, state), "modeler.restore.done");
    }

    @Override
    protected void onDetach(DetachEvent event) {
        tools.editing().leave(seat, draft.facts().id());
    }

    private void take(String xml) {
        byte[] model = xml.getBytes(StandardCharsets.UTF_8);
        change(known -> tools.editing().replace(seat, draft.facts().id(), known, model), "modeler.upload.done");
    }

    private void change(Function<Long, OpenDraft> how, String done) {
        try {
            show(how.apply(saving));
            Notices.success(getTranslation(done));
        } catch (Refusal refusal) {
            Notices.refusal(refusal);
        }
    }

    private void show(OpenDraft opened) {
        draft = opened;
        saving = opened.saving();
        modeler.open(new DrawnModel(
                opened.facts().id().toString(), opened.facts().name(), opened.xml(), saving, opened.editable()));
        lock.setVisible(false);
        if (!opened.editable()) {
            lock.show(opened.facts().holder(), seat.actor().loginName());
        }
        check(opened.xml());
    }

    private void save(int number, String xml) {
        try {
            saving = tools.editing().save(seat, draft.facts().id(), saving, xml);
            modeler.saved(number, Formats.clock(tools.clock().instant()), saving);
        } catch (Refusal refusal) {
            modeler.refused(number, Notices.text(refusal));
            if (refusal.kind() == Refusal.Kind.CONFLICT && draft.editable()) {
                lost();
            }
        }
        check(xml);
    }

    /** Sees whether it is still with this window, or who has it instead. */
    void look() {
        if (draft.editable()) {
            renew();
        } else {
            OpenDraft present = tools.editing().read(seat.actor(), draft.facts().id());
            lock.show(present.facts().holder(), seat.actor().loginName());
        }
    }

    private void renew() {
        if (draft.editable() && !tools.editing().renew(seat, draft.facts().id())) {
            lost();
        }
    }

    /** What is on the canvas and was not sent stays in the browser, which offers it again. */
    private void lost() {
        show(tools.editing().read(seat.actor(), draft.facts().id()));
        Notices.warning(draft.facts()
                .holder()
                .filter(holder -> !holder.loginName().equals(seat.actor().loginName()))
                .map(holder -> getTranslation("modeler.lock.gone", holder.displayName()))
                .orElseGet(() -> getTranslation("modeler.lock.elsewhere")));
    }

    private void takeOver() {
        try {
            show(tools.editing().takeOver(seat, draft.facts().id()));
        } catch (Refusal refusal) {
            Notices.refusal(refusal);
        }
    }

    private void check(String xml) {
        List<LintFinding> found = tools.lint().of(xml.getBytes(StandardCharsets.UTF_8));
        findings.show(found);
        modeler.showNotes(found.stream()
                .map(finding -> new ElementNote(
                        finding.element(), finding.blocks() ? "error" : "warning", findings.text(finding)))
                .toList());
    }
}
