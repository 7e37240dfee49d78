package dev.mubiao.formmaker.templates;

import dev.mubiao.approval.notice.NoticeRequested;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.access.Gate;
import dev.mubiao.directory.access.Permission;
import dev.mubiao.documents.templates.ExportTemplate;
import dev.mubiao.documents.templates.TemplateCheck;
import dev.mubiao.documents.templates.TemplateId;
import dev.mubiao.documents.templates.TemplateStore;
import dev.mubiao.documents.write.WrittenDocument;
import dev.mubiao.documents.write.WrittenFormat;
import dev.mubiao.formmaker.templates.TemplateEvent.TemplateNotPreferred;
import dev.mubiao.formmaker.templates.TemplateEvent.TemplatePreferred;
import dev.mubiao.formmaker.templates.TemplateEvent.TemplateReleaseProposed;
import dev.mubiao.formmaker.templates.TemplateEvent.TemplateReleased;
import dev.mubiao.formmaker.templates.TemplateEvent.TemplateRemoved;
import dev.mubiao.formmaker.templates.TemplateEvent.TemplateRetired;
import dev.mubiao.forms.FormDefinition;
import dev.mubiao.forms.FormKind;
import dev.mubiao.forms.versions.FormState;
import dev.mubiao.forms.versions.FormVersion.Proposal;
import dev.mubiao.platform.MessageText;
import dev.mubiao.platform.Refusal;
import dev.mubiao.processadmin.releases.FourEyesSetting;
import dev.mubiao.processadmin.releases.SecondPerson;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What administrators do to export templates. Where four eyes are on, a release takes two of them, as that of a form
 * does. One version of a name is released at a time, and one template of a form, kind and format is preferred.
 */
@Service
@Transactional
public class TemplateAdministration {

    private static final String SUBJECT = "导出模板 ";

    private final TemplateStore store;
    private final TemplateForms forms;
    private final FourEyesSetting fourEyes;
    private final SecondPerson secondPerson;
    private final Gate gate;
    private final TemplateAudit audit;

    TemplateAdministration(
            TemplateStore store,
            TemplateForms forms,
            FourEyesSetting fourEyes,
            SecondPerson secondPerson,
            Gate gate,
            TemplateAudit audit) {
        this.store = store;
        this.forms = forms;
        this.fourEyes = fourEyes;
        this.secondPerson = secondPerson;
        this.gate = gate;
        this.audit = audit;
    }

    /** The form as targets begin with it. @throws Refusal DENIED, NOT_FOUND */
    @Transactional(readOnly = true)
    public FormDefinition form(Actor by, String form) {
        gate.check(by, Permission.ADMINISTER);
        return forms.form(form, null);
    }

    /** The newest first. @throws Refusal DENIED */
    @Transactional(readOnly = true)
    public List<Integer> formVersions(Actor by, String form) {
        gate.check(by, Permission.ADMINISTER);
        return forms.versions(form);
    }

    /** By name, the newest version of each first. @throws Refusal DENIED */
    @Transactional(readOnly = true)
    public List<ExportTemplate> list(Actor by, String form) {
        gate.check(by, Permission.ADMINISTER);
        return store.of(form);
    }

    /** @throws Refusal DENIED, NOT_FOUND */
    @Transactional(readOnly = true)
    public ExportTemplate find(Actor by, TemplateId id) {
        gate.check(by, Permission.ADMINISTER);
        return store.find(id).orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "formmaker.template.unknown"));
    }

    /** How a template fits its form. @param version of the form, null for the one that targets begin with */
    @Transactional(readOnly = true)
    public TemplateCheck check(Actor by, ExportTemplate template, @Nullable Integer version) {
        gate.check(by, Permission.ADMINISTER);
        return forms.check(template, version);
    }

    /** What placeholders may say, in the order of the form. @throws Refusal DENIED, NOT_FOUND */
    @Transactional(readOnly = true)
    public List<String> names(Actor by, String form, FormKind kind) {
        gate.check(by, Permission.ADMINISTER);
        return forms.names(forms.form(form, null), kind);
    }

    /** A template to begin with. @throws Refusal DENIED, NOT_FOUND; INVALID for a format that templates do not have */
    @Transactional(readOnly = true)
    public WrittenDocument starter(
            Actor by, String form, @Nullable Integer version, FormKind kind, WrittenFormat format) {
        gate.check(by, Permission.ADMINISTER);
        return forms.starter(forms.form(form, version), kind, format);
    }

    /** What is filled, to be changed and uploaded again. @throws Refusal DENIED, NOT_FOUND */
    @Transactional(readOnly = true)
    public WrittenDocument file(Actor by, TemplateId id) {
        ExportTemplate template = find(by, id);
        String end = "." + template.format().word();
        return new WrittenDocument(
                template.name() + "-" + template.version() + end,
                template.format().mediaType(),
                store.file(id));
    }

    /**
     * Targets can be written with it from now on, and not with the version before; or proposes that where a second
     * administrator has to agree.
     *
     * @param seen {@link ExportTemplate.Status#lock} of what was looked at
     * @param despiteLacks whether it may lack fields of its form
     * @throws Refusal DENIED, also to whoever proposed it or is not independent of him; NOT_FOUND; INVALID if
     *     placeholders are wrong; CONFLICT if it is no draft, was changed since, waits for another one, or lacks fields
     *     and that was not agreed to
     */
    public ExportTemplate release(Actor by, TemplateId id, long seen, boolean despiteLacks) {
        ExportTemplate draft = locked(by, id, seen);
        require(draft, FormState.DRAFT);
        require(forms.check(draft, null), despiteLacks);
        Optional<Proposal> proposal = draft.proposal();
        if (!fourEyes.required()) {
            return released(by, draft);
        }
        if (proposal.isEmpty()) {
            secondPerson.ask(by, NoticeRequested.Kind.FORM_ASKED, subject(draft), "");
            ExportTemplate proposed = draft.proposed(new Proposal(by.id().value(), by.displayName()));
            return replaced(by, draft, proposed, TemplateReleaseProposed::new);
        }
        if (proposal.get().person().equals(by.id().value())) {
            throw new Refusal(Refusal.Kind.CONFLICT, "formmaker.waits");
        }
        secondPerson.require(new PersonId(proposal.get().person()), by);
        return released(by, draft);
    }

    /**
     * Whether targets of its form, kind and format are written with it unless somebody says otherwise.
     *
     * @throws Refusal DENIED, NOT_FOUND; CONFLICT if it is not released or was changed since
     */
    public ExportTemplate prefer(Actor by, TemplateId id, long seen, boolean preferred) {
        ExportTemplate template = locked(by, id, seen);
        require(template, FormState.RELEASED);
        if (preferred) {
            rivals(template)
                    .filter(each -> each.status().preferred())
                    .forEach(each -> replaced(by, each, each.preferred(false), TemplateNotPreferred::new));
        }
        return replaced(
                by,
                template,
                template.preferred(preferred),
                preferred ? TemplatePreferred::new : TemplateNotPreferred::new);
    }

    /** Nothing is written with it any more. @throws Refusal DENIED, NOT_FOUND; CONFLICT if it is retired or was changed */
    public ExportTemplate retire(Actor by, TemplateId id, long seen) {
        ExportTemplate template = locked(by, id, seen);
        if (template.state() == FormState.RETIRED) {
            throw wrongState(template);
        }
        return replaced(by, template, template.retired(audit.step(by)), TemplateRetired::new);
    }

    /** Deletes a draft or what was retired. @throws Refusal DENIED, NOT_FOUND; CONFLICT if it is used or was changed */
    public void remove(Actor by, TemplateId id, long seen) {
        ExportTemplate template = locked(by, id, seen);
        if (template.released()) {
            throw wrongState(template);
        }
        if (!store.remove(template)) {
            throw stale(template);
        }
        audit.record(by, template, TemplateRemoved::new);
        answer(by, template, NoticeRequested.Kind.FORM_REFUSED);
    }

    private ExportTemplate released(Actor by, ExportTemplate draft) {
        boolean preferred = false;
        for (ExportTemplate before : store.of(draft.form().id())) {
            if (before.released()
                    && before.form().equals(draft.form())
                    && before.name().equals(draft.name())) {
                preferred |= before.status().preferred() && before.format() == draft.format();
                replaced(by, before, before.retired(audit.step(by)), TemplateRetired::new);
            }
        }
        return replaced(by, draft, draft.released(preferred, audit.step(by)), TemplateReleased::new);
    }

    private Stream<ExportTemplate> rivals(ExportTemplate template) {
        return store.of(template.form().id()).stream()
                .filter(each -> !each.id().equals(template.id())
                        && each.form().equals(template.form())
                        && each.format() == template.format());
    }

    private static void require(TemplateCheck check, boolean despiteLacks) {
        if (!check.errors().isEmpty()) {
            throw new Refusal(
                    Refusal.Kind.INVALID,
                    "formmaker.template.errors",
                    MessageText.joined(
                            "formmaker.template.lines",
                            check.errors().stream()
                                    .map(problem -> problem.said())
                                    .toList()));
        }
        if (!check.lacking().isEmpty() && !despiteLacks) {
            throw new Refusal(Refusal.Kind.CONFLICT, "formmaker.template.lacks", String.join("、", check.lacking()))
                    .with("lacking", check.lacking());
        }
    }

    private ExportTemplate locked(Actor by, TemplateId id, long seen) {
        ExportTemplate template = find(by, id);
        if (template.status().lock() != seen) {
            throw stale(template);
        }
        return template;
    }

    /** Whoever had proposed to release it hears what another one did instead, or agreed to. */
    private ExportTemplate replaced(
            Actor by, ExportTemplate before, ExportTemplate template, TemplateAudit.EventOf event) {
        if (!store.replace(template)) {
            throw stale(template);
        }
        audit.record(by, template, event);
        if (template.proposal().isEmpty()) {
            answer(
                    by,
                    before,
                    template.released() ? NoticeRequested.Kind.FORM_RELEASED : NoticeRequested.Kind.FORM_REFUSED);
        }
        return find(by, template.id());
    }

    private void answer(Actor by, ExportTemplate before, NoticeRequested.Kind kind) {
        before.proposal()
                .ifPresent(proposal ->
                        secondPerson.answer(by, new PersonId(proposal.person()), kind, subject(before), ""));
    }

    private static String subject(ExportTemplate template) {
        return SUBJECT + template.title();
    }

    private static Refusal stale(ExportTemplate template) {
        return new Refusal(
                        Refusal.Kind.CONFLICT,
                        "formmaker.template.stale",
                        template.name(),
                        Integer.toString(template.version()))
                .with("seen", template.status().lock());
    }

    private static void require(ExportTemplate template, FormState state) {
        if (template.state() != state) {
            throw wrongState(template);
        }
    }

    private static Refusal wrongState(ExportTemplate template) {
        return new Refusal(
                Refusal.Kind.CONFLICT,
                "formmaker.template.state",
                template.name(),
                Integer.toString(template.version()),
                new MessageText(template.state().key()));
    }
}
